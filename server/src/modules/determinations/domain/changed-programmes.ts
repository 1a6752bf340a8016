import type { Law } from "@dayaq/rules";

/** Codes of the programmes whose answer may differ under the later law: their text, a parameter, a choice or a right they rest on. */
export function changedProgrammes(before: Law, after: Law): string[] {
  const general =
    JSON.stringify([before.currency, before.shortMonths]) !== JSON.stringify([after.currency, after.shortMonths]);
  const old = new Map(before.programmes.map(({ code }) => [code, contents(before, code)]));
  return after.programmes.map(({ code }) => code).filter((code) => general || old.get(code) !== contents(after, code));
}

/** All that a programme rests on, as one text, with the rights that it cannot be drawn with. */
function contents(law: Law, code: string): string {
  const declared = (law.incompatibilities ?? []).filter(({ programmes }) => programmes.includes(code));
  const rivals = declared.flatMap(({ programmes }) => programmes.filter((it) => it !== code));
  return JSON.stringify([meritOf(law, code), declared, rivals.map((rival) => meritOf(law, rival))], sortedKeys);
}

/** What it gives by itself. The law has no cycles, so this ends. */
function meritOf(law: Law, code: string): string {
  const programme = law.programmes.find((it) => it.code === code);
  if (!programme) return "";
  const named = namesIn(programme);
  return JSON.stringify(
    [
      programme,
      law.parameters.filter(({ key }) => named.parameters.has(key)),
      law.choices.filter(({ name }) => named.choices.has(name)),
      [...named.programmes].map((other) => contents(law, other)),
    ],
    sortedKeys,
  );
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
