import { ZenEngine } from "@gorules/zen-engine";
import type { Case, Engine, FlatRight, Test } from "./rights.ts";

function textOf({ fact, is, value }: Test): string {
  if (is === "in") return `${fact} in ${JSON.stringify(value)}`;
  return value === true ? fact : `${fact} ${is === "=" ? "==" : is} ${String(value)}`;
}

const sumOf = ({ amount, times }: Case): string => (times === undefined ? String(amount) : `${amount} * ${times}`);

function expressionOf({ all, cases }: FlatRight): string {
  const sums = cases.reduceRight<string>(
    (rest, it) =>
      it.tests.length === 0 ? sumOf(it) : `(${it.tests.map(textOf).join(" and ")} ? ${sumOf(it)} : ${rest})`,
    "0",
  );
  return `(${all.map(textOf).join(" and ")}) ? ${sums} : 0`;
}

/** GoRules' zen-engine: a graph of decisions in Rust, with one node of twelve expressions. */
export function zen(rights: readonly FlatRight[]): Engine {
  const key = (code: string): string => code.replaceAll("-", "_");
  const node = { position: { x: 0, y: 0 } };
  const graph = {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { ...node, id: "in", type: "inputNode", name: "in" },
      {
        ...node,
        id: "rights",
        type: "expressionNode",
        name: "rights",
        content: { expressions: rights.map((it) => ({ id: it.code, key: key(it.code), value: expressionOf(it) })) },
      },
      { ...node, id: "out", type: "outputNode", name: "out" },
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "in", targetId: "rights" },
      { id: "2", type: "edge", sourceId: "rights", targetId: "out" },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return {
    name: "zen-engine",
    async ask(profile) {
      const { result } = (await decision.evaluate(profile)) as { result: Record<string, number> }; // the keys of the expressions
      return Object.fromEntries(rights.map(({ code }) => [code, result[key(code)] ?? Number.NaN]));
    },
  };
}
