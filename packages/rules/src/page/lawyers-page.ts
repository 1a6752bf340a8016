import { decimal, isoDay, type Minor } from "@dayaq/kernel";
import type { Basis } from "../basis.ts";
import type { Examples } from "../examples/example.ts";
import { incompatibilitiesOf } from "../incompatible.ts";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import type { Parameter } from "../parameter.ts";
import type { Condition, Programme } from "../programme.ts";
import { inWords, nodesOf, rhythmInWords } from "./in-words.ts";

/** A right as a page that a lawyer reads beside the act. It is a test result: a change of the law changes the page. */
export function lawyersPage(law: Law, examples: Examples): string {
  const index = indexOf(law);
  const programme = index.programmes.get(examples.programme);
  if (!programme) return "";
  return [
    ...heading(programme, index),
    ...rule(programme, index),
    ...amounts(programme, index),
    ...readings(programme, index),
    ...besides(programme, index),
    ...worked(examples),
    "",
  ].join("\n");
}

function heading(programme: Programme, index: LawIndex): string[] {
  const { title, mode, opens, pays, modelledFrom, code, about } = programme;
  return [
    `# ${title["en"] ?? code}`,
    "",
    `\`${code}\` · az: ${title["az"] ?? "–"} · ru: ${title["ru"] ?? "–"}`,
    "",
    `${cited(programme.basis, index)}. About: ${about}. Opens on: ${opens.join(", ")}. Mode: ${mode}. Paid: ${rhythmInWords(pays)}${pays.rhythm === "monthly" ? " (illustrative)" : ""}. Modelled from ${isoDay(modelledFrom)}.`,
    "",
  ];
}

function rule(programme: Programme, index: LawIndex): string[] {
  const { conditions, pays, beneficiaries, payee, given } = programme;
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  return [
    "| Condition | Basis | Certainty | Reads | From |",
    "| --- | --- | --- | --- | --- |",
    ...conditions.map((it) => conditionRow(it, programme, index)),
    "",
    ...(pays.rhythm === "once" ? [`Falls due: ${inWords(pays.on)}.`] : []),
    `Amount: ${inWords(pays.amount)}.`,
    `Whose: ${inWords(whom)}${beneficiaries.kind === "one" ? "" : ", in equal shares"}.`,
    `Paid to: ${inWords(payee.is)} (${cited(payee.basis, index)}; ${payee.certainty}).`,
    "",
    "Given:",
    "",
    ...Object.entries(given).map(([name, node]) => `- **${name}**: ${inWords(node)}`),
    "",
    "```mermaid",
    "graph RL",
    ...conditions.flatMap(({ id, holds, says }, nth) => [
      `  P["${programme.code}"] --> C${nth}["${says["en"] ?? id}"]`,
      ...kindsIn([holds], programme).map(
        (kind) => `  C${nth} --> ${kind.replaceAll("-", "_")}["${index.factKinds.get(kind)?.title["en"] ?? kind}"]`,
      ),
    ]),
    "```",
    "",
  ];
}

function conditionRow({ says, basis, certainty, holds }: Condition, programme: Programme, index: LawIndex): string {
  const kinds = kindsIn([holds], programme).map((kind) => index.factKinds.get(kind));
  const titles = kinds.map((kind) => kind?.title["en"]?.toLowerCase()).join(", ");
  const agencies = [...new Set(kinds.map((kind) => kind?.agency))].join(", ");
  return `| ${says["en"] ?? ""} | ${cited(basis, index)} | ${certainty} | ${titles} | ${agencies} |`;
}

function amounts(programme: Programme, index: LawIndex): string[] {
  const nodes = nodesOf(programme.pays.amount, programme.given);
  const keys = new Set(nodes.flatMap((node) => (node.op === "parameter" ? [node.key] : [])));
  return [...keys].flatMap((key) => {
    const parameter = index.parameters.get(key);
    return parameter ? amountTable(parameter, index) : [];
  });
}

const amountTable = ({ key, title, values, unit }: Parameter, index: LawIndex): string[] => [
  `## “${key}”: ${title["en"] ?? key}`,
  "",
  "| From | Value | Certainty | Act | Known from |",
  "| --- | --- | --- | --- | --- |",
  ...values.map(({ from, value, certainty, basis, knownFrom }) => {
    const sum =
      value === null ? "**unknown**" : unit === "money" ? decimal(value as Minor, index.law.currency) : String(value);
    return `| ${isoDay(from)} | ${sum} | ${value === null ? "" : certainty} | ${cited(basis, index)} | ${knownFrom === undefined ? "" : isoDay(knownFrom)} |`;
  }),
  "",
];

function readings(programme: Programme, index: LawIndex): string[] {
  const roots = [...programme.conditions.map(({ holds }) => holds), programme.pays.amount];
  const names = new Set(
    roots.flatMap((root) => nodesOf(root, programme.given)).flatMap((it) => (it.op === "choice" ? [it.name] : [])),
  );
  return [...names].flatMap((name) => {
    const choice = index.choices.get(name);
    if (!choice) return [];
    return [
      `## Named choice “${name}”: ${choice.says["en"] ?? name}`,
      "",
      ...choice.readings.map(
        ({ code, says, source }) =>
          `- ${code === choice.inForce ? "**in force** " : ""}\`${code}\`: ${says["en"] ?? code}. Source: ${source}.`,
      ),
      "",
    ];
  });
}

function besides({ code }: Programme, index: LawIndex): string[] {
  return incompatibilitiesOf(index, code).flatMap(({ says, programmes, rule, basis, certainty }) => [
    `## Not together with ${programmes
      .filter((it) => it !== code)
      .map((it) => `\`${it}\``)
      .join(", ")}`,
    "",
    `${says["en"] ?? ""} Decided by: ${rule}. ${cited(basis, index)}; ${certainty}.`,
    "",
  ]);
}

const worked = ({ on, about, usually, cases }: Examples): string[] => [
  `## Examples, on ${on}`,
  "",
  `About \`${about}\`. Usually:`,
  "",
  ...Object.entries(usually).map(([key, told]) => `- ${key}: ${inLine(told)}`),
  "",
  "| | but | gives |",
  "| --- | --- | --- |",
  ...cases.map(({ why, but = {}, on: asked, gives, source }) => {
    const changes = Object.entries(but).map(([key, told]) => `${key}: ${told === null ? "not there" : inLine(told)}`);
    if (asked !== undefined) changes.unshift(`on ${asked}`);
    return `| ${why}${source === undefined ? "" : ` (${source})`} | ${changes.join("; ")} | ${gives} |`;
  }),
];

function inLine(told: unknown): string {
  if (Array.isArray(told)) return told.map(inLine).join(" and ");
  if (typeof told !== "object" || told === null) return String(told);
  return (
    Object.entries(told)
      .map(([name, it]) => `${name} ${it === null ? "–" : inLine(it)}`)
      .join(", ") || "yes"
  );
}

const kindsIn = (roots: readonly Condition["holds"][], { given }: Programme): string[] => [
  ...new Set(
    roots
      .flatMap((root) => nodesOf(root, given))
      .flatMap((it) => ("kind" in it ? [it.kind] : it.op === "related" ? [it.relation] : [])),
  ),
];

function cited({ act, article }: Basis, { law }: LawIndex): string {
  const found = law.acts.find(({ key }) => key === act);
  const title = found?.title["en"] ?? act;
  const linked = found?.url === undefined ? title : `[${title}](${found.url})`;
  return article === "" ? linked : `${linked}, ${article}`;
}
