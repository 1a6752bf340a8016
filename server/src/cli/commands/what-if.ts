import { writeFileSync } from "node:fs";
import path from "node:path";
import { lawOf } from "@dayaq/country";
import { earlier, findDay, firstOfMonth, isoDay, type LocalDate, plusMonths } from "@dayaq/kernel";
import { isLanguage, type Language, LANGUAGES, speech } from "@dayaq/portals";
import { answerOf, notesOf, styleInOne, tablesOf, whatIfPage, type WhatIfView } from "@dayaq/portals/what-if";
import { soundLaw } from "@dayaq/rules";
import type { Reform } from "@dayaq/rules/reform";
import { compare, published, touchedBy } from "@dayaq/rules/what-if";
import { PROJECT } from "../../platform/project.ts";
import { homeOf, stopwatch, Trouble } from "../../platform/index.ts";
import { columns } from "../columns.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { namedCountry } from "../named-country.ts";
import { checkFolder, checkWritable } from "../writable.ts";
import { writeTables } from "../what-if/csv.ts";
import { reformedBy } from "../what-if/reform-file.ts";
import { invented, rowsAside, type Source, tables, withRegistry } from "../what-if/sources.ts";
import { viewOf } from "../what-if/view-of.ts";

/** `docs/what-if.md` says how a reform is written and how its answer is read. */
export const whatIfCommand: Command = {
  name: "what-if",
  usage:
    "what-if REFORM.ts --on D [--months N] [--everyone-asks] [--poverty] [--csv DIR] [--page FILE.html] [--language az|en|ru]\n" +
    "what-if REFORM.ts --on D … --csv-in DIR [--country az|xx]\n" +
    "what-if REFORM.ts --on D … --invented [--country az|xx]",
  summary: "Say what a reform of the law would cost, and who would gain and lose by it",
  async run(argv, terminal) {
    const { values, positionals } = readOptions(
      argv,
      {
        on: { type: "string" },
        months: { type: "string" },
        "everyone-asks": { type: "boolean" },
        poverty: { type: "boolean" },
        "csv-in": { type: "string" },
        invented: { type: "boolean" },
        csv: { type: "string" },
        page: { type: "string" },
        language: { type: "string" },
        country: { type: "string" },
      },
      1,
    );
    const [file] = positionals;
    if (file === undefined) throw new UsageTrouble("what-if wants the file of a reform");
    const question: Question = {
      file,
      on: dayOf(values.on),
      months: monthsOf(values.months),
      everyoneAsks: values["everyone-asks"] ?? false,
      poverty: values.poverty ?? false,
      csv: values.csv,
      page: values.page,
      language: languageOf(values.language),
    };
    const folder = values["csv-in"];
    const isInvented = values.invented ?? false;
    if (folder !== undefined && isInvented)
      throw new UsageTrouble("--csv-in and --invented are two sources: one is wanted");
    if (folder === undefined && !isInvented && values.country !== undefined)
      throw new UsageTrouble("--country goes with --csv-in or --invented: a database knows its country");
    if (folder !== undefined && values.csv !== undefined && path.resolve(folder) === path.resolve(values.csv))
      throw new UsageTrouble("--csv wants another folder than --csv-in");
    const ask = (source: Source) => answer(question, source, terminal);
    if (folder === undefined && !isInvented) return await withRegistry(ask);
    const pack = await namedCountry(values.country);
    const source = folder === undefined ? await invented(pack) : tables(pack, folder, question.on, terminal.say);
    if (source === undefined) throw new Trouble(`The pack ${pack.code} invents no country in small.`);
    return await ask(source);
  },
};

interface Question {
  readonly file: string;
  readonly on: LocalDate;
  readonly months: number;
  readonly everyoneAsks: boolean;
  readonly poverty: boolean;
  readonly csv: string | undefined;
  readonly page: string | undefined;
  readonly language: Language;
}

async function answer(question: Question, { kind, pack, read }: Source, terminal: Terminal): Promise<number> {
  const { file, on, months, everyoneAsks, language } = question;
  const { livelihood } = pack;
  if (question.poverty && livelihood === undefined)
    throw new Trouble("This country does not say what poverty is: --poverty cannot be answered.");
  if (question.page !== undefined) checkWritable(question.page);
  if (question.csv !== undefined) checkFolder(question.csv, ["programmes.csv"]);
  const before = soundLaw(lawOf(pack), pack.languages);
  const { reform, law: after } = await reformedBy(file, before, pack.languages);
  const asked = question.poverty ? livelihood : undefined;
  const programmes = asked === undefined ? touchedBy(before, after) : after.programmes.map(({ code }) => code);
  const kinds = (asked?.incomes ?? []).map((it) => it.kind);
  const started = stopwatch();
  const { population, aside } = await read({ law: after, programmes, kinds });
  const loaded = stopwatch();
  const districts = new Map(pack.districts.map(({ code, region }) => [code, region]));
  const comparison = published(
    compare({
      before,
      after,
      population,
      on,
      months,
      everyoneAsks,
      regionOf: (district) => districts.get(district),
      ...(asked === undefined ? {} : { livelihood: asked }),
    }),
  );
  const compared = stopwatch();
  const say = speech(language, { currency: pack.currency, zone: pack.zone });
  const view = viewOf(comparison, { pack, source: kind, reform, law: after, everyoneAsks }, say);
  tell(view, say, terminal);
  const begins = beginsLater(reform, on, months);
  if (begins !== undefined)
    terminal.say(
      `Nothing of the reform is in force by then: it begins on ${isoDay(begins)}. Ask --on that day or later.`,
    );
  if (question.csv !== undefined)
    for (const written of writeTables(question.csv, comparison, pack.currency)) terminal.say(`Written: ${written}`);
  if (question.page !== undefined) {
    const note = pack.uncheckedLanguages.includes(language) ? pack.texts["unchecked-language"]?.[language] : undefined;
    writeFileSync(question.page, whatIfPage(view, say, await styleInOne(path.join(homeOf(PROJECT), "cache")), note));
    terminal.say(`Written: ${question.page}`);
  }
  const seconds = (from: number, until: number) => ((until - from) / 1000).toFixed(1);
  terminal.say(`Read in ${seconds(started, loaded)} s, compared in ${seconds(loaded, compared)} s.`);
  if (aside > 0) terminal.say(rowsAside(aside));
  return aside > 0 ? 1 : 0;
}

function tell(view: WhatIfView, say: ReturnType<typeof speech>, { out }: Terminal): void {
  out(view.title);
  for (const { name, value } of answerOf(view, say)) out(`${name}: ${value}`);
  for (const { label, heads, rows, note } of tablesOf(view, say)) {
    out("");
    out(label);
    for (const line of columns([heads, ...rows])) out(`  ${line}`);
    if (note !== undefined) out(`  ${note}`);
  }
  out("");
  for (const note of notesOf(view, say)) out(note);
}

/** Its first day, where that lies after all months that are asked about; undefined where some of it holds for every day. */
function beginsLater({ changes }: Reform, on: LocalDate, months: number): LocalDate | undefined {
  const days = changes.map((it) => ("from" in it && it.from !== undefined ? findDay(it.from) : undefined));
  const first = days.reduce((one, other) =>
    one === undefined || other === undefined ? undefined : earlier(one, other),
  );
  return first !== undefined && first >= plusMonths(firstOfMonth(on), months, "first-of-next-month")
    ? first
    : undefined;
}

function dayOf(text: string | undefined): LocalDate {
  const on = text === undefined ? undefined : findDay(text);
  if (on === undefined) throw new UsageTrouble("--on wants a day written YYYY-MM-DD");
  return on;
}

const MONTHS_MAX = 120;

function monthsOf(text: string = "1"): number {
  const months = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (months < 1 || months > MONTHS_MAX) throw new UsageTrouble(`--months wants a number from 1 to ${MONTHS_MAX}`);
  return months;
}

function languageOf(text: string = "en"): Language {
  if (!isLanguage(text)) throw new UsageTrouble(`--language wants ${LANGUAGES.join(", ")}`);
  return text;
}
