import { type IncomingEvent, readEvent, writeCloudEvent } from "@dayaq/contracts";
import type { CountryPack, StatedRecord } from "@dayaq/country";
import { invariant } from "@dayaq/kernel";
import { Contracts, ingestLines } from "../modules/agencies/index.ts";
import { IDENTITY_KINDS } from "../modules/life-events/index.ts";
import { inTransaction, type Pool } from "../platform/index.ts";

/**
 * Hands an empty registry the records of an invented town, on the same path as a file of an agency; also the rest of them, where
 * this was cut short before. Answers with how many; 0 when somebody lives there already.
 */
export async function loadTown(
  pool: Pool,
  { agencies }: CountryPack,
  records: readonly StatedRecord[],
): Promise<number> {
  const parts = Object.entries(partsOf(agencies, records)).map(([series, part]) => linesOf(part, series));
  if (await isSettled(pool, parts.flat())) return 0;
  const contracts = new Contracts(agencies, IDENTITY_KINDS);
  let accepted = 0;
  // One after the other: who draws a pension, who works and where their accounts are, who lives here, what the registers hold of them, what happened to them. In any
  // order the rights end the same; in this one nobody is granted for a second what a pension or work rules out, nor told of an account
  // that is missing for a second only.
  for (const lines of parts) accepted += (await ingestLines(pool, contracts, textsOf(lines))).accepted;
  return accepted;
}

/** Whether there is nothing to do: something else is in the inbox, a worker has begun, or the last line of the town is there. */
async function isSettled(pool: Pool, lines: readonly Line[]): Promise<boolean> {
  const [first, last] = [lines[0], lines.at(-1)];
  const { rows } = await inTransaction(
    pool,
    (tx) =>
      tx.query<{ settled: boolean }>(
        `select exists (select from agencies.inbox) and (
             not exists (select from agencies.inbox where (sender, reference) = ($1, $2))
             or exists (select from agencies.inbox where (sender, reference) = ($3, $4))
             or exists (select from agencies.inbox where status <> 'waiting')) as settled`,
        [first?.sender, first?.id, last?.sender, last?.id],
      ),
    { readOnly: true },
  );
  return rows[0]?.settled ?? false;
}

function partsOf(agencies: CountryPack["agencies"], records: readonly StatedRecord[]) {
  const registers = agencies.flatMap((it) => it.registers);
  const happens = new Set(registers.filter(({ speaks }) => speaks === "dci").map(({ code }) => code));
  const holding = (kind: string) => registers.find(({ factKinds }) => factKinds.includes(kind))?.code;
  const [pensions, work, accounts, home] = ["labour-pension", "employment", "account", "residence"].map(holding);
  const states = records.filter((it) => !happens.has(it.register));
  return {
    pensioners: states.filter((it) => it.register === pensions),
    workers: states.filter((it) => it.register === work),
    accounts: states.filter((it) => it.register === accounts),
    people: states.filter((it) => it.register === home),
    states: states.filter((it) => ![pensions, work, accounts, home].includes(it.register)),
    events: records.filter((it) => happens.has(it.register)),
  };
}

interface Line {
  readonly sender: string;
  /** The same at every start. */
  readonly id: string;
  readonly event: IncomingEvent;
}

const linesOf = (records: readonly StatedRecord[], series: string): Line[] =>
  records.map((record, index) => ({
    sender: record.agency,
    id: `town-${series}-${index + 1}`,
    event: eventOf(record),
  }));

async function* textsOf(lines: readonly Line[]): AsyncGenerator<string> {
  for (const { sender, id, event } of lines) yield JSON.stringify(writeCloudEvent({ id, source: sender, event }));
}

function eventOf({ agency: _, ...stated }: StatedRecord): IncomingEvent {
  const read = readEvent(stated);
  invariant(read.ok, "the records of the town have the shape of the contracts: the pack's tests check it");
  return read.value;
}
