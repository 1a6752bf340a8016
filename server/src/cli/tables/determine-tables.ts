import type { LocalDate, Period } from "@dayaq/kernel";
import { type Law, lawAsKnown } from "@dayaq/rules";
import { answerAbout, worldOf } from "@dayaq/rules/record";
import { stopwatch } from "../../platform/index.ts";
import type { Terminal } from "../command.ts";
import { AnswerTables } from "./answer-tables.ts";
import { FolderFault, tablesIn } from "./folder.ts";
import { readPopulation } from "./population.ts";

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
      detail: error.message,
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
  const { record, aside } = await readPopulation(law, folder, tables, { on, known }, progress);
  const asked = lawAsKnown(law, known);
  const wanted = asked.programmes.filter(({ code }) => programmes.length === 0 || programmes.includes(code));
  const { world, sure } = aside.watched(worldOf(law, record, known));
  const written = new AnswerTables(out, wanted, languages);
  const asking = { law, known: asked, world, on, window };
  const abouts = [...record.persons, ...record.households];
  const homes = new Set(record.households);
  let unanswered = 0;
  for (const [position, about] of abouts.entries()) {
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
