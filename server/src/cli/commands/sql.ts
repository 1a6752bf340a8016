import { lawOf } from "@dayaq/country";
import { findDay, type LocalDate } from "@dayaq/kernel";
import { type Law, soundLaw } from "@dayaq/rules";
import { askEverybody, type Dialect, DUCKDB, insertsOf, POSTGRESQL, sqlOf, tablesFor } from "@dayaq/rules/sql";
import { Trouble } from "../../platform/index.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { namedCountry } from "../named-country.ts";
import { checkRights } from "../named-right.ts";
import { invented, rowsAside, type Source, tables } from "../what-if/sources.ts";

/** `docs/sql.md` says how a warehouse asks the law. */
export const sqlCommand: Command = {
  name: "sql",
  usage:
    "sql tables [--dialect postgresql|duckdb] [--country az|xx]\n" +
    "sql people --on D --csv-in DIR [--country az|xx]\nsql people --on D --invented [--country az|xx]\n" +
    "sql right CODE… [--dialect postgresql|duckdb] [--country az|xx]",
  summary: "Write the law, and the people it is asked of, as SQL for a warehouse",
  async run(argv, terminal) {
    const { values, positionals } = readOptions(
      argv,
      {
        dialect: { type: "string" },
        country: { type: "string" },
        on: { type: "string" },
        "csv-in": { type: "string" },
        invented: { type: "boolean" },
      },
      argv[0] === "right" ? Infinity : 1,
    );
    const [verb, ...codes] = positionals;
    const dialect = dialectOf(values.dialect);
    if (verb !== "people" && [values.on, values["csv-in"], values.invented].some((it) => it !== undefined))
      throw new UsageTrouble(
        "--on, --csv-in and --invented go with people: whom a right is asked of stands in its tables",
      );
    if (verb === "people")
      return await writePeople(dayOf(values.on), {
        folder: values["csv-in"],
        isInvented: values.invented ?? false,
        country: values.country,
        terminal,
      });
    const law = lawOf(await namedCountry(values.country));
    if (verb === "tables") {
      terminal.out(`${dialect.library}\n${dialect.words(tablesFor(law, { temporary: false }))}`);
      return 0;
    }
    if (verb !== "right" || codes.length === 0) throw new UsageTrouble("sql wants tables, people or right CODE…");
    checkRights(law, codes);
    for (const code of codes) writeRight(law, code, dialect, terminal);
    return 0;
  },
};

const DIALECTS: ReadonlyMap<string, Dialect> = new Map([POSTGRESQL, DUCKDB].map((it) => [it.name, it]));

function dialectOf(named = "postgresql"): Dialect {
  const dialect = DIALECTS.get(named);
  if (dialect === undefined)
    throw new UsageTrouble(`--dialect is ${[...DIALECTS.keys()].join(" or ")}, not “${named}”`);
  return dialect;
}

function dayOf(text: string | undefined): LocalDate {
  const day = findDay(text ?? "");
  if (day === undefined) throw new UsageTrouble("--on wants a day, such as 2025-08-01");
  return day;
}

function writeRight(law: Law, code: string, dialect: Dialect, { out }: Terminal): void {
  const { statements, select } = sqlOf(law, code, dialect);
  const table = `answer_${code.toLowerCase().replaceAll(/\W/g, "_")}`;
  for (const text of statements) out(text);
  // Kept as rows: the functions are made anew with the next right.
  out(`drop table if exists ${table};\ncreate table ${table} as\n${select};`);
}

interface Asked {
  readonly folder: string | undefined;
  readonly isInvented: boolean;
  readonly country: string | undefined;
  readonly terminal: Terminal;
}

/** From files that somebody has, or invented. The registry's people are no file: each of them is told who read of them. */
async function writePeople(on: LocalDate, { folder, isInvented, country, terminal }: Asked): Promise<number> {
  if ((folder === undefined) !== isInvented) throw new UsageTrouble("people wants --csv-in DIR or --invented");
  const pack = await namedCountry(country);
  const source = folder === undefined ? await invented(pack) : tables(pack, folder, on, terminal.say);
  if (source === undefined) throw new Trouble(`The pack ${pack.code} invents no country in small.`);
  return await writeFrom(source, on, terminal);
}

async function writeFrom({ pack, read }: Source, on: LocalDate, { out, say }: Terminal): Promise<number> {
  const law = soundLaw(lawOf(pack), pack.languages);
  const { population, aside } = await read({
    law,
    programmes: law.programmes.map(({ code }) => code),
    kinds: [],
  });
  for (const statement of insertsOf(law, population)) out(statement);
  out(askEverybody(on));
  say(`People: ${population.columns.people.length}.`);
  if (aside > 0) say(rowsAside(aside));
  return aside > 0 ? 1 : 0;
}
