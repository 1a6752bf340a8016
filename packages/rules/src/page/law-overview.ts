import { BEGINNING, isoDay, type LocalDate, OPEN } from "@dayaq/kernel";
import { type Certainty, leastCertain } from "../basis.ts";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import { nodesOf, rootsOf } from "../trees.ts";
import type { Node } from "../tree/node.ts";
import { rhythmInWords } from "./rhythm-in-words.ts";

/** All rights of a law on one page: how each is granted, and how sure we are of its words and its amounts. */
export function lawOverview(law: Law): string {
  const index = indexOf(law);
  return [
    `# Rights of \`${law.country}\``,
    "",
    "| Code | Right | About | Mode | Paid | Modelled from | Conditions | Payee | Values that are official / reported / derived / illustrative / unknown |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...law.programmes.map((it) => row(it, index)),
    "",
    "Conditions and payee: the least sure of them. Values: how many dated ones the right reads, in its sum or its conditions. A month is counted as each right says; that is illustrative throughout.",
    "",
    "## Named choices",
    "",
    ...law.choices.map(
      (it) => `- \`${it.name}\`: ${it.says["en"] ?? ""} In force: \`${it.inForce}\`; other readings: ${others(it)}.`,
    ),
    ...(law.choices.length === 0 ? ["None."] : []),
    "",
  ].join("\n");
}

const others = ({ readings, inForce }: Law["choices"][number]): string =>
  readings
    .filter(({ code }) => code !== inForce)
    .map(({ code }) => `\`${code}\``)
    .join(", ");

function row(programme: Programme, index: LawIndex): string {
  const { code, title, about, mode, automaticWhen, pays, modelledFrom, conditions, payee } = programme;
  const how = automaticWhen === undefined ? mode : `automatic in some cases, else ${mode}`;
  const sure = leastCertain(conditions.map((it) => it.certainty));
  return `| ${code} | ${title["en"] ?? ""} | ${about} | ${how} | ${rhythmInWords(pays)} | ${isoDay(modelledFrom)} | ${sure} | ${payee.certainty} | ${amounts(programme, index)} |`;
}

function amounts(programme: Programme, index: LawIndex): string {
  const { amount, beside } = valuesIn(programme, index);
  const values = [...amount, ...beside];
  const count = (certainty: Certainty) => values.filter((it) => it.value !== null && it.certainty === certainty).length;
  const known = (["official", "reported", "derived", "illustrative"] as const).map(count);
  return [...known, values.filter(({ value }) => value === null).length].join(" / ");
}

/** The dated values of which the sum is made, and those that only the rest of a right reads. */
function valuesIn(programme: Programme, { parameters }: LawIndex, since: LocalDate = BEGINNING) {
  const keysIn = (roots: readonly Node[]) =>
    new Set(
      roots.flatMap((root) => nodesOf(root, programme.given)).flatMap((it) => (it.op === "parameter" ? [it.key] : [])),
    );
  const summed = keysIn([programme.pays.amount]);
  const valuesOf = (keys: Iterable<string>) =>
    [...keys].flatMap((key) =>
      (parameters.get(key)?.values ?? []).filter((_, nth, all) => (all[nth + 1]?.from ?? OPEN) > since),
    );
  return { amount: valuesOf(summed), beside: valuesOf(keysIn(rootsOf(programme)).difference(summed)) };
}

/**
 * What of a right no source gives: its payment is held back where one of these decides. `since`: leaves out values that were
 * replaced by that day.
 */
export function illustrativeIn(law: Law, programme: Programme, since: LocalDate = BEGINNING): string[] {
  const { conditions, payee } = programme;
  const { amount, beside } = valuesIn(programme, indexOf(law), since);
  const guessed = (values: typeof amount) => values.filter((it) => it.certainty === "illustrative").length;
  return [
    ...conditions.filter((it) => it.certainty === "illustrative").map(({ id }) => `the condition \`${id}\``),
    ...(payee.certainty === "illustrative" ? ["the payee"] : []),
    ...(guessed(amount) > 0 ? [`${guessed(amount)} of its dated amounts`] : []),
    ...(guessed(beside) > 0 ? [`${guessed(beside)} of the dated values that its conditions ask for`] : []),
  ];
}

/** Of a law, which never changes. */
const guessed = new WeakMap<Law, ReadonlySet<string>>();

/** Codes of the rights of which no source gives something, on some day. */
export function guessedRights(law: Law): ReadonlySet<string> {
  let codes = guessed.get(law);
  if (codes === undefined) {
    const rights = law.programmes.filter((it) => illustrativeIn(law, it).length > 0);
    guessed.set(law, (codes = new Set(rights.map(({ code }) => code))));
  }
  return codes;
}
