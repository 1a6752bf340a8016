import type { Programme } from "../programme.ts";
import type { Node, Where } from "../tree/node.ts";
import type { Scalar } from "../values.ts";
import type { Grammar } from "./grammar/index.ts";
import type { RuleWords } from "./rule-words.ts";

/** `form`: as the language says that it is one of the codes, or that it is none. */
export function oneOfInWords(
  { of: what, codes }: Extract<Node, { op: "one-of" }>,
  words: RuleWords,
  given: Programme["given"],
  of: (part: Node) => string,
  form: Pick<Grammar, "oneOf" | "read">,
): string {
  if (what.op === "choice")
    return form.read(
      of(what),
      codes.map((it) => words.reading(what.name, it)),
    );
  const meant = what.op === "given" ? given[what.name] : what;
  const field = meant?.op === "fact" ? meant : undefined;
  return form.oneOf(
    of(what),
    codes.map((it) => words.code(it, field)),
  );
}

export function factInWords(node: Extract<Node, { op: "fact" }>, words: RuleWords, whose: string | undefined): string {
  const { grammar } = words;
  const own = node.where === undefined ? words.fact(node.kind, node.field) : undefined;
  if (own !== undefined) return `${own}${whose === undefined ? "" : grammar.whose(whose)}`;
  return grammar.factOf(words.field(node.kind, node.field), kindOf(node, words), whose);
}

interface OfKind {
  readonly kind: string;
  readonly where?: Where;
}

export const codesOf = ({ kind, where = {} }: OfKind, words: RuleWords): string[] =>
  Object.entries(where).flatMap(([field, codes]) => codes.map((it: Scalar) => words.code(it, { kind, field })));

export const kindOf = (node: OfKind, words: RuleWords): string =>
  words.grammar.kindOf(words.kind(node.kind), codesOf(node, words));
