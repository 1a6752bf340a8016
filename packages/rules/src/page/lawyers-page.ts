import { decimal, isoDay, type Minor } from "@dayaq/kernel";
import type { Basis } from "../basis.ts";
import type { Examples } from "../examples/example.ts";
import type { FactKind } from "../fact-kind.ts";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import type { Parameter } from "../parameter.ts";
import { examplesInWords } from "./examples-in-words.ts";
import { rhythmInWords } from "./rhythm-in-words.ts";
import type { Notion } from "./notion.ts";
import type { RuleText } from "./rule-text.ts";
import { lawFileWords, type RuleWords } from "./rule-words.ts";
import { type ConditionSheet, type ProgrammeSheet, programmeSheet } from "./programme-sheet.ts";

/** A right as a page that a lawyer reads beside the act. It is a test result: a change of the law changes the page. */
export function lawyersPage(law: Law, examples: Examples, notions: readonly Notion[] = []): string {
  const index = indexOf(law);
  const sheet = programmeSheet(law, examples.programme, lawFileWords(notions));
  if (!sheet) return "";
  return [
    ...heading(sheet, index),
    ...rule(sheet, index),
    ...sheet.parameters.flatMap((it) => amountTable(it, index)),
    ...readings(sheet),
    ...besides(sheet, index),
    ...worked(examples, lawFileWords(notions)),
    "",
  ].join("\n");
}

function heading({ programme }: ProgrammeSheet, index: LawIndex): string[] {
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

function rule(sheet: ProgrammeSheet, index: LawIndex): string[] {
  const { code, payee, otherFund } = sheet.programme;
  return [
    "| Condition | Basis | Certainty | Reads | From |",
    "| --- | --- | --- | --- | --- |",
    ...sheet.conditions.map((it) => conditionRow(it, index)),
    "",
    ...(sheet.byItself === undefined ? [] : ruleLines("Runs by itself when", sheet.byItself)),
    ...(sheet.due === undefined ? [] : ruleLines("Falls due", sheet.due)),
    ...ruleLines("Amount", sheet.amount),
    ...ruleLines("Whose", sheet.whose),
    ...ruleLines("Paid to", sheet.payee, ` (${cited(payee.basis, index)}; ${payee.certainty})`),
    ...(otherFund === undefined || sheet.otherFund === undefined
      ? []
      : ruleLines(
          `Paid from \`${otherFund.fund}\` when`,
          sheet.otherFund,
          ` (${cited(otherFund.basis, index)}; ${otherFund.certainty})`,
        )),
    "",
    "Given:",
    "",
    ...sheet.given.flatMap(({ name, rule }) => ruleLines(`**${name}**`, rule)),
    "",
    ...(sheet.notions.length === 0
      ? []
      : ["In these words:", "", ...sheet.notions.flatMap(({ name, rule }) => ruleLines(`**${name}**`, rule)), ""]),
    "```mermaid",
    "graph RL",
    ...sheet.conditions.flatMap(({ id, kinds, says }, nth) => [
      `  P["${code}"] --> C${nth}["${says["en"] ?? id}"]`,
      ...kinds.map((it) => `  C${nth} --> ${it.kind.replaceAll("-", "_")}["${titleOf(it)}"]`),
    ]),
    "```",
    "",
  ];
}

/** A rule with its parts below it, as items of a list. */
const ruleLines = (name: string, { says, where }: RuleText, after = ""): string[] => [
  `- ${name}: ${says}${after}`,
  ...where.map((part) => `  - ${part.name} ${part.says}`),
];

const titleOf = ({ kind, title }: FactKind): string => title["en"] ?? kind;

function conditionRow({ says, basis, certainty, kinds }: ConditionSheet, index: LawIndex): string {
  const titles = kinds.map((kind) => titleOf(kind).toLowerCase()).join(", ");
  const agencies = [...new Set(kinds.map(({ agency }) => agency))].join(", ");
  return `| ${says["en"] ?? ""} | ${cited(basis, index)} | ${certainty} | ${titles} | ${agencies} |`;
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

const readings = ({ choices }: ProgrammeSheet): string[] =>
  choices.flatMap(({ name, says, inForce, readings: all }) => [
    `## Named choice “${name}”: ${says["en"] ?? name}`,
    "",
    ...all.map(
      ({ code, says: read, source }) =>
        `- ${code === inForce ? "**in force** " : ""}\`${code}\`: ${read["en"] ?? code}. Source: ${source["en"] ?? ""}.`,
    ),
    "",
  ]);

const besides = (sheet: ProgrammeSheet, index: LawIndex): string[] =>
  sheet.besides.flatMap(({ says, programmes, rule, basis, certainty }) => [
    `## Not together with ${programmes
      .filter((it) => it !== sheet.programme.code)
      .map((it) => `\`${it}\``)
      .join(", ")}`,
    "",
    `${says["en"] ?? ""} Decided by: ${rule}. ${cited(basis, index)}; ${certainty}.`,
    "",
  ]);

function worked(examples: Examples, words: RuleWords): string[] {
  const { on, about, usually, cases } = examplesInWords(examples, words);
  return [
    `## Examples, on ${on}`,
    "",
    `About \`${about}\`. Usually:`,
    "",
    ...usually.map((it) => `- ${it}`),
    "",
    "| | but | gives |",
    "| --- | --- | --- |",
    ...cases.map(
      ({ why, but, gives, from, source }) =>
        `| ${why}${source === undefined ? "" : ` (${source})`} | ${but.join("; ")} | ${gives}${from === undefined ? "" : `, from \`${from}\``} |`,
    ),
  ];
}

function cited({ act, article }: Basis, { law }: LawIndex): string {
  const found = law.acts.find(({ key }) => key === act);
  const title = found?.title["en"] ?? act;
  const linked = found?.url === undefined ? title : `[${title}](${found.url})`;
  return article === "" ? linked : `${linked}, ${article}`;
}
