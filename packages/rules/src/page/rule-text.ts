import type { Programme } from "../programme.ts";
import { type Node, partsOf } from "../tree/node.ts";
import { nodeInWords } from "./in-words.ts";
import { asSaid, partsSaid } from "./negation.ts";
import { type Filled, filledBy, type Open } from "./notion.ts";
import type { RuleWords, SaidNotion } from "./rule-words.ts";

/** A rule in words. A long one is told in parts: its line names them, and each has a line of its own, in the order of their names. */
export interface RuleText {
  readonly says: string;
  readonly where: readonly { readonly name: string; readonly says: string }[];
}

/** A rule of one line. */
export const plainRule = (says: string): RuleText => ({ says, where: [] });

/** For a list in which each has one line. */
export const inOneLine = ({ says, where }: RuleText): string =>
  [says, ...where.map((part) => `${part.name} ${part.says}`)].join("; ");

/** What a reader takes in at once, in characters. */
const LONG = 110;
/** A part that is shorter stays in its line. */
const WORTH_A_NAME = 36;
/** Holds the place of a part's name until all of them are known: no text of a law has such a character. */
const MARK = "\u0001";

/**
 * Trees of one right in words: what is given to it goes by its name, also where a tree works it out anew, and so do notions of the
 * country.
 */
export class RuleTeller {
  readonly #words: RuleWords;
  readonly #given: Programme["given"];
  readonly #ids = new Interned();
  readonly #names: ReadonlyMap<number, string>;
  readonly #used = new Set<SaidNotion>();

  constructor(words: RuleWords, given: Programme["given"]) {
    this.#words = words;
    this.#given = given;
    this.#names = new Map(Object.entries(given).map(([name, node]) => [this.#ids.of(node), name]));
  }

  of = (node: Node): RuleText => this.line((of) => of(node));

  /** What stands behind a name: a notion of the country stays one. */
  meaning = (node: Node): RuleText => this.#told((parts) => this.#notionOr(node, parts));

  /** A rule whose first line `line` makes of its trees in words. */
  line(line: (of: (node: Node) => string) => string): RuleText {
    return this.#told((parts) => line((node) => this.#whole(node, parts)));
  }

  #told(line: (parts: Map<number, string>) => string): RuleText {
    const parts = new Map<number, string>();
    return numbered(line(parts), parts);
  }

  /** The notions that the rules told so far have named, and those that these name, each with its own rule. */
  notions(): readonly { readonly name: string; readonly rule: RuleText }[] {
    const told: { name: string; rule: RuleText }[] = [];
    // Grows while it is walked: a notion names others.
    for (const it of this.#used)
      told.push({ name: this.#phrase(it.says, {}, () => ""), rule: this.of(it.notion.tree) });
    return told;
  }

  /** The text of a tree, unless it is told by a name. */
  #of(node: Node, parts: Map<number, string>): string {
    if (partsOf(node).length === 0) return nodeInWords(node, this.#words, this.#given, String);
    const name = this.#names.get(this.#ids.of(node));
    return name === undefined ? this.#notionOr(node, parts) : this.#words.given(name);
  }

  #notionOr(node: Node, parts: Map<number, string>): string {
    return this.#notion(node, parts, ({ says }) => says) ?? this.#whole(node, parts);
  }

  /** The country's word for a tree, if it has one. */
  #notion(node: Node, parts: Map<number, string>, textOf: (notion: SaidNotion) => string): string | undefined {
    for (const it of this.#words.notions) {
      const filled = filledBy(it.notion, node);
      if (filled === undefined) continue;
      this.#used.add(it);
      const said = new Map(Object.values(filled).map((part) => [part, this.#of(part, parts)]));
      return this.#shortened(said, parts, (of) => this.#phrase(textOf(it), filled, of));
    }
    return undefined;
  }

  /** Of what has a name or a word of the country, that it is not so. */
  #denied(node: Node, parts: Map<number, string>): string | undefined {
    if (partsOf(node).length === 0) return undefined;
    const name = this.#names.get(this.#ids.of(node));
    if (name !== undefined) return this.#words.notGiven(name);
    const { not } = this.#words.grammar;
    return this.#notion(node, parts, ({ says, saysNot }) => saysNot ?? not.itself(says));
  }

  #whole(node: Node, parts: Map<number, string>): string {
    if (node.op === "not") {
      const denied = this.#denied(node.of, parts);
      if (denied !== undefined) return denied;
      const said = asSaid(node);
      if (said !== node) return node.of.op === "not" ? this.#of(said, parts) : this.#whole(said, parts);
    }
    const said = new Map(partsSaid(node).map((part) => [part, this.#of(part, parts)]));
    return this.#shortened(said, parts, (of) => nodeInWords(node, this.#words, this.#given, of));
  }

  /** Its longest parts go by a name of their own, until it is a line that a reader takes in. */
  #shortened(
    said: Map<Node, string>,
    parts: Map<number, string>,
    line: (of: (part: Node) => string) => string,
  ): string {
    const whole = (): string => line((part) => said.get(part) ?? this.#of(part, parts));
    const longest = [...said]
      .filter(([, it]) => it.length > WORTH_A_NAME)
      .toSorted(([, a], [, b]) => b.length - a.length);
    for (const [part, text] of longest) {
      if (whole().length <= LONG) break;
      const id = this.#ids.of(part);
      parts.set(id, text);
      said.set(part, `${MARK}${id}${MARK}`);
    }
    return whole();
  }

  /** Of the one whom the rule is about, it is not said whose it is. */
  #phrase(says: string, filled: Filled, of: (part: Node) => string): string {
    const { grammar } = this.#words;
    const { somebody } = filled;
    const isPlain = somebody === undefined || somebody.op === "about" || somebody.op === "bound";
    const saidOf = (what: Exclude<Open, "somebody">): string => {
      const by = filled[what];
      return by === undefined ? grammar.open[what] : of(by);
    };
    return says
      .replace("{somebody}", () => (isPlain ? "" : grammar.whose(of(somebody))))
      .replace("{day}", () => saidOf("day"))
      .replace("{date}", () => saidOf("date"))
      .replace("{sum}", () => saidOf("sum"));
  }
}

/** Gives the parts their names in the order in which a reader meets them. */
function numbered(line: string, parts: ReadonlyMap<number, string>): RuleText {
  const met: number[] = [];
  const named = (text: string): string =>
    text.replaceAll(new RegExp(`${MARK}(\\d+)${MARK}`, "gu"), (_, digits: string) => {
      const id = Number(digits);
      if (!met.includes(id)) met.push(id);
      return `[${met.indexOf(id) + 1}]`;
    });
  const says = named(unwrapped(line));
  const where: { name: string; says: string }[] = [];
  // Grows while it is walked: a part names others.
  for (const id of met) where.push({ name: `[${where.length + 1}]`, says: named(unwrapped(parts.get(id) ?? "")) });
  return { says, where };
}

/** A line needs no brackets about the whole of it. */
function unwrapped(line: string): string {
  if (!line.startsWith("(") || !line.endsWith(")")) return line;
  let open = 0;
  for (let at = 0; at < line.length - 1; at++) {
    open += line[at] === "(" ? 1 : line[at] === ")" ? -1 : 0;
    if (open === 0) return line;
  }
  return line.slice(1, -1);
}

/** Numbers for trees: equal ones have the same. */
class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<Node, number>();

  of(node: Node): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const text = JSON.stringify(node, (_, it: unknown) => (isNode(it) && it !== node ? { id: this.of(it) } : it));
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    this.#known.set(node, number);
    return number;
  }
}

const isNode = (it: unknown): it is Node => typeof it === "object" && it !== null && "op" in it;
