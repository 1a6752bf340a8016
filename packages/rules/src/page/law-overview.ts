import { BEGINNING, isoDay, type LocalDate, OPEN } from "@dayaq/kernel";
import { type Certainty, leastCertain } from "../basis.ts";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import { nodesOf } from "../trees.ts";
import { rhythmInWords } from "./rhythm-in-words.ts";

/** All rights of a law on one page: how each is granted, and how sure we are of its words and its amounts. */
export function lawOverview(law: Law): string {
  const index = indexOf(law);
  return [
    `# Rights of \`${law.country}\``,
    "",
    "| Code | Right | About | Mode | Paid | Modelled from | Conditions | Payee | Amounts that are official / reported / derived / illustrative / unknown |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...law.programmes.map((it) => row(it, index)),
    "",
    "Conditions and payee: the least sure of them. Amounts: how many dated values. A month is counted as each right says; that is illustrative throughout.",
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
  const values = amountsOf(programme, index);
  const count = (certainty: Certainty) => values.filter((it) => it.value !== null && it.certainty === certainty).length;
  const known = (["official", "reported", "derived", "illustrative"] as const).map(count);
  return [...known, values.filter(({ value }) => value === null).length].join(" / ");
}

function amountsOf({ pays, given }: Programme, { parameters }: LawIndex, since: LocalDate = BEGINNING) {
  const keys = new Set(nodesOf(pays.amount, given).flatMap((it) => (it.op === "parameter" ? [it.key] : [])));
  const valuesOf = (key: string) => parameters.get(key)?.values ?? [];
  return [...keys].flatMap((key) => valuesOf(key).filter((_, nth, all) => (all[nth + 1]?.from ?? OPEN) > since));
}

/**
 * What of a right no source gives: its payment is held back where one of these decides. `since`: leaves out amounts that were
 * replaced by that day.
 */
export function illustrativeIn(law: Law, programme: Programme, since: LocalDate = BEGINNING): string[] {
  const { conditions, payee } = programme;
  const amount = amountsOf(programme, indexOf(law), since).filter((it) => it.certainty === "illustrative");
  return [
    ...conditions.filter((it) => it.certainty === "illustrative").map(({ id }) => `the condition \`${id}\``),
    ...(payee.certainty === "illustrative" ? ["the payee"] : []),
    ...(amount.length > 0 ? [`${amount.length} of its dated amounts`] : []),
  ];
}
