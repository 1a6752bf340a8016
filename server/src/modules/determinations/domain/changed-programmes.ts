import type { Law } from "@dayaq/rules";

/** Codes of the programmes whose answer may differ under the later law: their text, a parameter, a choice or a right they rest on. */
export function changedProgrammes(before: Law, after: Law): string[] {
  const general =
    JSON.stringify([before.currency, before.shortMonths]) !== JSON.stringify([after.currency, after.shortMonths]);
  const numberOf = numbering();
  const [old, now] = [new Contents(before, numberOf), new Contents(after, numberOf)];
  return after.programmes.map(({ code }) => code).filter((code) => general || old.whole(code) !== now.whole(code));
}

/** The same text has the same number: a right names those that it rests on by theirs, and each is written out once. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

class Contents {
  readonly #law: Law;
  readonly #numberOf: (text: string) => number;
  readonly #merits = new Map<string, number>();
  readonly #wholes = new Map<string, number>();

  constructor(law: Law, numberOf: (text: string) => number) {
    this.#law = law;
    this.#numberOf = numberOf;
  }

  /** All that a programme rests on, with the rights that it cannot be drawn with. */
  whole(code: string): number {
    return once(this.#wholes, code, () => {
      const declared = (this.#law.incompatibilities ?? []).filter(({ programmes }) => programmes.includes(code));
      const rivals = declared.flatMap(({ programmes }) => programmes.filter((it) => it !== code));
      const under = new Set(declared.flatMap((it) => it.under?.choice ?? []));
      const choices = this.#law.choices.filter(({ name }) => under.has(name));
      return this.#number([this.#merit(code), declared, choices, rivals.map((rival) => this.#merit(rival))]);
    });
  }

  /** What it gives by itself. The law has no cycles, so this ends. */
  #merit(code: string): number {
    return once(this.#merits, code, () => {
      const programme = this.#law.programmes.find((it) => it.code === code);
      if (!programme) return this.#number("");
      const named = namesIn(programme);
      return this.#number([
        programme,
        this.#law.parameters.filter(({ key }) => named.parameters.has(key)),
        this.#law.choices.filter(({ name }) => named.choices.has(name)),
        [...named.programmes].map((other) => this.whole(other)),
      ]);
    });
  }

  #number = (parts: unknown): number => this.#numberOf(JSON.stringify(parts, sortedKeys));
}

function once(known: Map<string, number>, code: string, work: () => number): number {
  const number = known.get(code) ?? work();
  known.set(code, number);
  return number;
}

interface Names {
  readonly parameters: Set<string>;
  readonly choices: Set<string>;
  readonly programmes: Set<string>;
}

function namesIn(
  tree: unknown,
  found: Names = { parameters: new Set(), choices: new Set(), programmes: new Set() },
): Names {
  if (typeof tree !== "object" || tree === null) return found;
  if ("op" in tree) {
    if (tree.op === "parameter" && "key" in tree) found.parameters.add(String(tree.key));
    if (tree.op === "choice" && "name" in tree) found.choices.add(String(tree.name));
    if (tree.op === "draws" && "programme" in tree) found.programmes.add(String(tree.programme));
  }
  Object.values(tree).forEach((part) => namesIn(part, found));
  return found;
}

/** A law read back from the database has its keys in another order: that is no change of the law. */
const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
