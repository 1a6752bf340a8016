import { findDay } from "@dayaq/kernel";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLParseError } from "yaml";
import { TestFault } from "./fault.ts";

export type Plain = string | number | boolean | null;

/** What stands in a YAML file, with the line on which it stands: a single value, a list, or values under names. */
export type Written =
  | { readonly line: number; readonly kind: "value"; readonly value: Plain }
  | { readonly line: number; readonly kind: "list"; readonly items: readonly Written[] }
  | { readonly line: number; readonly kind: "names"; readonly entries: readonly Entry[] };

/** A name and what is written under it; its line is the line of the name. */
export interface Entry {
  readonly name: string;
  readonly line: number;
  readonly is: Written;
}

/** Reads YAML 1.2 with its lines; throws `TestFault` where it is not YAML. Days stay texts, as they are written. */
export function readYaml(text: string): Written {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: Node | null): number => (node?.range ? lines.linePos(node.range[0]).line : 1);
  const [fault] = document.errors;
  if (fault) throw new TestFault(lines.linePos(fault.pos[0]).line, `is not YAML: ${faultInWords(fault)}`);

  const read = (node: Node | null, above: number): Written => {
    const line = node?.range ? lineOf(node) : above;
    if (isAlias(node)) return read(node.resolve(document) ?? null, line);
    if (isSeq<Node>(node)) return { line, kind: "list", items: node.items.map((it) => read(it, line)) };
    if (isMap<Node, Node | null>(node)) {
      const entries = node.items.map(({ key, value }): Entry => {
        const at = lineOf(key);
        return { name: nameOf(key), line: at, is: read(value, at) };
      });
      return { line, kind: "names", entries };
    }
    return { line, kind: "value", value: isScalar(node) ? plain(node.value) : null };
  };
  return read(document.contents, 1);
}

/** What the parser says when the lines do not stand below each other as they should. */
const INDENTATION: ReadonlySet<string> = new Set([
  "BAD_INDENT",
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "TAB_AS_INDENT",
]);

/** Without its place, which is named already, and without the text around it. */
function faultInWords({ code, message }: YAMLParseError): string {
  const [said = ""] = message.split("\n");
  const words = said.replace(/ at line \d+, column \d+:?$/, "");
  return INDENTATION.has(code) ? `${words}: look at how far this line and the next are indented` : words;
}

/** As it is written: 2017-01 and 2017 name periods, whatever YAML takes them for. */
const nameOf = (key: Node): string => (isScalar(key) ? (key.source ?? String(key.value)) : "");

const plain = (value: unknown): Plain =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

export function entriesOf(it: Written, what: string): readonly Entry[] {
  if (it.kind === "names") return it.entries;
  if (it.kind === "value" && it.value === null) return [];
  throw new TestFault(it.line, `${what} wants names with something under each`);
}

export function textOf(it: Written, what: string): string {
  if (it.kind === "value" && it.value !== null) return String(it.value);
  throw new TestFault(it.line, `${what} wants a single value`);
}

export function dayIn(it: Written, what: string): string {
  const text = textOf(it, what);
  if (findDay(text) === undefined) throw new TestFault(it.line, `${what} is not a day written YYYY-MM-DD`);
  return text;
}

export function oneOf(words: readonly string[], it: Written, what: string): string {
  const text = textOf(it, what);
  if (!words.includes(text)) throw new TestFault(it.line, `${what} is not ${words.join(" or ")}`);
  return text;
}

/** One text or a list of them. */
export const textsOf = (it: Written, what: string): readonly string[] =>
  it.kind === "list"
    ? it.items.map((item) => textOf(item, what))
    : it.kind === "value" && it.value === null
      ? []
      : [textOf(it, what)];

export function numberOf(it: Written, what: string): number {
  const number = it.kind === "value" && it.value !== null && it.value !== true ? Number(it.value) : Number.NaN;
  if (Number.isFinite(number) && number >= 0) return number;
  throw new TestFault(it.line, `${what} wants a number`);
}
