import { statSync } from "node:fs";
import path from "node:path";
import { getHeapStatistics } from "node:v8";
import type { LocalDate, Period } from "@dayaq/kernel";
import { type Law, lawAsKnown } from "@dayaq/rules";
import { answerAbout, worldOf } from "@dayaq/rules/record";
import { stopwatch } from "../../platform/index.ts";
import type { Terminal } from "../command.ts";
import { checkFolder } from "../writable.ts";
import { ANSWER_FILES, AnswerTables } from "./answer-tables.ts";
import { FolderFault, tablesIn } from "./folder.ts";
import { readPopulation } from "./population.ts";
import type { Table } from "./schema.ts";

export interface TablesQuestion {
  readonly law: Law;
  readonly languages: readonly string[];
  readonly folder: string;
  readonly out: string;
  readonly on: LocalDate;
  readonly known: LocalDate;
  readonly window: Period;
  /** Codes; empty for all. */
  readonly programmes: readonly string[];
}

/** The law over a folder of tables: `docs/csv-format.md` is the contract. 0: answered; 1: rows were kept aside; 2: not understood. */
export async function determineTables(question: TablesQuestion, terminal: Terminal): Promise<number> {
  try {
    return await answerTables(question, terminal);
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error;
    const problem = {
      type: "about:blank",
      title: "The folder is not understood",
      status: 422,
      code: "folder.not-understood",
      detail: `${error.path === "." ? question.folder : error.path} ${error.message}`,
      path: error.path,
    };
    terminal.say(JSON.stringify(problem));
    return 2;
  }
}

async function answerTables(
  { law, languages, folder, out, on, known, window, programmes }: TablesQuestion,
  terminal: Terminal,
): Promise<number> {
  const progress = everyFewSeconds(terminal);
  const tables = tablesIn(law, folder, out);
  warnOfSize(folder, tables, terminal);
  checkFolder(out, ANSWER_FILES);
  const { record, aside } = await readPopulation(law, folder, tables, { on, known }, progress);
  const asked = lawAsKnown(law, known);
  const wanted = asked.programmes.filter(({ code }) => programmes.length === 0 || programmes.includes(code));
  const { world, sure } = aside.watched(worldOf(law, record, known));
  const written = new AnswerTables(out, wanted, languages);
  const abouts = [...record.persons, ...record.households];
  const homes = new Set(record.households);
  let unanswered = 0;
  for (const [position, about] of abouts.entries()) {
    // What the law remembers goes with a world: one for each, else every answer would stay in memory until the last.
    const asking = { law, known: asked, world: { ...world }, on, window };
    for (const programme of wanted) {
      if ((programme.about === "household") !== homes.has(about)) continue;
      const answer = sure(() => answerAbout(asking, programme, about));
      if (answer) written.answer(answer);
      else {
        written.unanswered(programme, about);
        unanswered += 1;
      }
    }
    progress(`Answered ${position + 1} of ${abouts.length} persons and households`);
  }
  written.aside(aside.rows);
  for (const { file, rows } of written.close()) terminal.out(`${file} ${rows}`);
  if (aside.rows.length === 0) return 0;
  terminal.say(
    `${aside.rows.length} rows were kept aside: aside.csv says why and what to do. ${unanswered} rights that they bear on were not answered.`,
  );
  return 1;
}

/** People and facts are held in memory: measured, about twenty times what their tables have, and more for a moment while they are put in order. */
const HELD = 30;
const MB = 1_000_000;

/** Said before minutes are spent: an engine that runs out of memory dies without a word of ours. */
function warnOfSize(folder: string, tables: readonly Table[], terminal: Terminal): void {
  const bytes = tables.reduce((sum, { file }) => sum + statSync(path.join(folder, file)).size, 0);
  const { heap_size_limit: limit } = getHeapStatistics();
  if (bytes * HELD < limit) return;
  const needed = Math.ceil((bytes * HELD) / MB);
  terminal.say(
    `The tables may take ${needed} MB of memory, and the engine has ${Math.floor(limit / MB)}. Should it die, give it more by NODE_OPTIONS=--max-old-space-size=${needed}, or split the folder so that families stay together.`,
  );
}

/** Short work says nothing: it is over before anybody wonders. */
const EVERY = 3_000;

function everyFewSeconds(terminal: Terminal): (says: string) => void {
  let last = stopwatch();
  return (says) => {
    if (stopwatch() - last < EVERY) return;
    last = stopwatch();
    terminal.say(says);
  };
}
