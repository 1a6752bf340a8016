import { isoDay } from "@dayaq/kernel";
import { type Certainty, leastCertain } from "../basis.ts";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import { nodesOf } from "./in-words.ts";

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
  const { code, title, about, mode, pays, modelledFrom, conditions, payee } = programme;
  const rhythm = pays.rhythm === "once" ? "once" : `monthly, ${pays.accrual}`;
  const sure = leastCertain(conditions.map((it) => it.certainty));
  return `| ${code} | ${title["en"] ?? ""} | ${about} | ${mode} | ${rhythm} | ${isoDay(modelledFrom)} | ${sure} | ${payee.certainty} | ${amounts(programme, index)} |`;
}

function amounts({ pays, given }: Programme, { parameters }: LawIndex): string {
  const keys = new Set(nodesOf(pays.amount, given).flatMap((it) => (it.op === "parameter" ? [it.key] : [])));
  const values = [...keys].flatMap((key) => parameters.get(key)?.values ?? []);
  const count = (certainty: Certainty) => values.filter((it) => it.value !== null && it.certainty === certainty).length;
  const known = (["official", "reported", "derived", "illustrative"] as const).map(count);
  return [...known, values.filter(({ value }) => value === null).length].join(" / ");
}
