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
  const { accepted } = await ingestLines(pool, new Contracts(agencies, IDENTITY_KINDS), linesOf(records));
  return accepted;
}

async function* linesOf(records: readonly StatedRecord[]): AsyncGenerator<string> {
  for (const [index, record] of records.entries())
    yield JSON.stringify(writeCloudEvent({ id: `town-${index + 1}`, source: record.agency, event: eventOf(record) }));
}

function eventOf({ agency: _, ...stated }: StatedRecord): IncomingEvent {
  const read = readEvent(stated);
  invariant(read.ok, "the records of the town have the shape of the contracts: the pack's tests check it");
  return read.value;
}
