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
  let accepted = 0;
  // One after the other: who draws a pension, who lives here, what the registers hold of them, what happened to them. In any
  // order the rights end the same; in this one nobody is granted for a second what a pension rules out, nor told of an account
  // that is missing for a second only.
  for (const [series, part] of Object.entries(partsOf(agencies, records)))
    accepted += (await ingestLines(pool, contracts, linesOf(part, series))).accepted;
  return accepted;
}

function partsOf(agencies: CountryPack["agencies"], records: readonly StatedRecord[]) {
  const registers = agencies.flatMap((it) => it.registers);
  const happens = new Set(registers.filter(({ speaks }) => speaks === "dci").map(({ code }) => code));
  const holding = (kind: string) => registers.find(({ factKinds }) => factKinds.includes(kind))?.code;
  const [pensions, home] = [holding("labour-pension"), holding("residence")];
  const states = records.filter((it) => !happens.has(it.register));
  return {
    pensioners: states.filter((it) => it.register === pensions),
    people: states.filter((it) => it.register === home),
    states: states.filter((it) => it.register !== pensions && it.register !== home),
    events: records.filter((it) => happens.has(it.register)),
  };
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
