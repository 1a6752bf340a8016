import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { inTransaction, Trouble, type Tx } from "../../platform/index.ts";
import { Contracts, countInbox, type Ingested, ingestLines, retryEvents } from "../../modules/agencies/index.ts";
import { IDENTITY_KINDS } from "../../modules/life-events/index.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { withDatabase } from "../database.ts";
import { packOf } from "../with-dayaq.ts";

export const eventsCommand: Command = {
  name: "events",
  usage: ["events ingest FILE", "events retry [--code CODE]", "events count"].join("\n"),
  summary: "Take a file of CloudEvents (one a line), let parked events try again, or count the inbox",
  run(argv, terminal) {
    const [verb, ...rest] = argv;
    if (verb === "ingest") return ingest(rest, terminal);
    if (verb === "retry") return retry(rest, terminal);
    if (verb === "count") return count(rest, terminal);
    throw new UsageTrouble("events wants ingest, retry or count");
  },
};

async function ingest(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = readOptions(argv, {}, 1);
  const [file] = positionals;
  if (file === undefined) throw new UsageTrouble("events ingest wants a file, or - for standard input");
  const progress = (so: Ingested) =>
    terminal.say(`${so.lines} lines: ${so.accepted} accepted, ${so.duplicates} duplicates, ${parkedOf(so)} parked`);
  const done = await withDatabase(async (pool) => {
    const contracts = await inTransaction(pool, contractsOf, { readOnly: true });
    const { lines, failed } = linesOf(file); // opened when they can be taken: lines that nobody waits for are gone
    return Promise.race([failed, ingestLines(pool, contracts, lines, progress)]);
  });
  for (const line of summary(done)) terminal.out(line);
  return 0;
}

/** Contracts with the agencies of the country whose database this is. */
const contractsOf = async (tx: Tx): Promise<Contracts> => new Contracts((await packOf(tx)).agencies, IDENTITY_KINDS);

/** The lines of a file, or of standard input; and what rejects when they cannot be read. */
function linesOf(file: string): { lines: AsyncIterable<string>; failed: Promise<never> } {
  const input = file === "-" ? process.stdin : createReadStream(file, "utf8");
  const lines = createInterface({ input, crlfDelay: Infinity });
  const failed = new Promise<never>((_, reject) => {
    const tell = (cause: Error) => reject(new Trouble(`The file ${file} cannot be read.`, { cause }));
    input.once("error", tell);
    lines.once("error", tell); // Node hands it on, and throws it where nobody listens
  });
  return { lines, failed };
}

const parkedOf = ({ parked }: Ingested): number => Object.values(parked).reduce((all, count) => all + count, 0);

const summary = (done: Ingested): string[] => [
  `lines       ${done.lines}`,
  `accepted    ${done.accepted}`,
  `duplicates  ${done.duplicates}`,
  `parked      ${parkedOf(done)}`,
  ...Object.entries(done.parked).map(([code, count]) => `  ${code}  ${count}`),
];

async function retry(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = readOptions(argv, { code: { type: "string" } });
  const released = await withDatabase((pool) =>
    inTransaction(pool, async (tx) => retryEvents(tx, await contractsOf(tx), { code: values.code })),
  );
  terminal.out(`${released} events wait for a worker again`);
  return 0;
}

async function count(argv: readonly string[], terminal: Terminal): Promise<number> {
  readOptions(argv, {});
  const counts = await withDatabase((pool) => inTransaction(pool, countInbox, { readOnly: true }));
  for (const { status, code, events } of counts) terminal.out(`${status}${code === null ? "" : ` ${code}`}  ${events}`);
  return 0;
}
