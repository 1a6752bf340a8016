import { Engine as JsonRules } from "json-rules-engine";
import type { Engine, FlatRight, Test } from "./rights.ts";

const OPERATORS = { "=": "equal", ">=": "greaterThanInclusive", ">": "greaterThan", in: "in" } as const;

const conditionOf = ({ fact, is, value }: Test) => ({ fact, operator: OPERATORS[is], value });

/** json-rules-engine: each case is a rule of its own; it has no "else", so that the first case that holds wins by its priority. */
export function jsonRules(rights: readonly FlatRight[]): Engine {
  const engine = new JsonRules();
  for (const { code, all, cases } of rights)
    cases.forEach(({ tests, amount, times }, index) =>
      engine.addRule({
        conditions: { all: [...all, ...tests].map(conditionOf) },
        priority: cases.length - index,
        event: { type: code, params: { amount, times } },
      }),
    );
  return {
    name: "json-rules-engine",
    async ask(profile) {
      const { events } = await engine.run({ ...profile });
      const sums: Record<string, number> = Object.fromEntries(rights.map(({ code }) => [code, 0]));
      for (const { type, params } of events.toReversed()) {
        const times = params?.["times"] as keyof typeof profile | undefined; // as the rule was given it
        sums[type] = Number(params?.["amount"]) * (times === undefined ? 1 : Number(profile[times]));
      }
      return sums;
    },
  };
}
