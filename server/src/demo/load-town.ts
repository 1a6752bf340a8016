import { type IncomingEvent, readEvent, writeCloudEvent } from "@dayaq/contracts";
import type { CountryPack, StatedRecord } from "@dayaq/country";
import { invariant } from "@dayaq/kernel";
import { Contracts, ingestLines } from "../modules/agencies/index.ts";
import { IDENTITY_KINDS } from "../modules/life-events/index.ts";
import { inTransaction, type Pool } from "../platform/index.ts";

/** Hands an empty registry the records of an invented town, on the same path as a file of an agency. Answers with how many; 0 when somebody lives there already. */
export async function loadTown(
  pool: Pool,
  { agencies }: CountryPack,
  records: readonly StatedRecord[],
): Promise<number> {
  const { rows } = await inTransaction(pool, (tx) => tx.query("select 1 from agencies.inbox limit 1"), {
    readOnly: true,
  });
  if (rows.length > 0) return 0;
  const contracts = new Contracts(agencies, IDENTITY_KINDS);
  const happens = new Set(
    agencies.flatMap(({ registers }) => registers.filter(({ speaks }) => speaks === "dci").map(({ code }) => code)),
  );
  // What the registers hold comes first, what happened to people after it: nobody is granted what a known contract would change.
  const [events, states] = [
    records.filter((it) => happens.has(it.register)),
    records.filter((it) => !happens.has(it.register)),
  ];
  const held = await ingestLines(pool, contracts, linesOf(states, "state"));
  const happened = await ingestLines(pool, contracts, linesOf(events, "event"));
  return held.accepted + happened.accepted;
}

async function* linesOf(records: readonly StatedRecord[], series: string): AsyncGenerator<string> {
  for (const [index, record] of records.entries())
    yield JSON.stringify(
      writeCloudEvent({ id: `town-${series}-${index + 1}`, source: record.agency, event: eventOf(record) }),
    );
}

function eventOf({ agency: _, ...stated }: StatedRecord): IncomingEvent {
  const read = readEvent(stated);
  invariant(read.ok, "the records of the town have the shape of the contracts: the pack's tests check it");
  return read.value;
}
