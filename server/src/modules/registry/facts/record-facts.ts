import { ALWAYS, type LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/database.ts";
import type { Changed, PartyId, Statement } from "../domain/statement.ts";
import { refreshPeople } from "../people/person-view.ts";
import { type HeldRecord, holdRecords, recordText } from "./records.ts";
import type { FactLaw } from "./world.ts";

/** One version of a record that takes effect now. */
export interface AppliedRecord extends HeldRecord {
  /** What was held before: everything that it said and this version does not say is withdrawn. */
  readonly before?: HeldRecord;
  readonly statements: readonly Statement[];
  /** For the withdrawals of a version that says nothing any more. */
  readonly statedAt: string;
  readonly agency: string;
  readonly messageId: string;
}

export interface Learned {
  /** Number from platform.known, taken after the parties were locked. */
  readonly known: number;
  readonly today: LocalDate;
}

/** Writes what the records say, and withdraws what their earlier versions said. Call it with the touched parties locked. */
export async function record(
  tx: Tx,
  law: FactLaw,
  records: readonly AppliedRecord[],
  learned: Learned,
): Promise<Changed[]> {
  if (records.length === 0) return [];
  const statements: Row[] = [...records.flatMap((it) => it.statements), ...(await withdrawals(tx, records))];
  await insert(tx, statements, learned);
  await holdRecords(tx, records);
  const changed = distinct(statements);
  await refreshPeople(tx, law, changed);
  return changed;
}

type Row = Omit<Statement, "statement"> & { readonly statement: "assert" | "annul" | "withdraw" };

async function withdrawals(tx: Tx, records: readonly AppliedRecord[]): Promise<Row[]> {
  const corrected = records.filter(({ before }) => before !== undefined);
  if (corrected.length === 0) return [];
  const asked = corrected.flatMap((it) =>
    [...new Set(Object.values(it.before?.parties ?? {}))].map((party) => ({ party, record: recordText(it) })),
  );
  const { rows } = await tx.query<{ party: PartyId; record: string; kind: string; key: string; other: PartyId | null }>(
    `select distinct f.party_id as party, f.record, f.kind, f.key, f.other_party_id as other
       from unnest($1::bigint[], $2::text[]) asked(party, record) cross join lateral (
         select * from registry.fact where party_id = asked.party and record = asked.record offset 0) f
      where f.statement <> 'withdraw'`,
    [asked.map(({ party }) => party), asked.map(({ record: name }) => name)],
  );
  const byName = new Map(corrected.map((it) => [recordText(it), it]));
  return rows.flatMap((row) => {
    const correction = byName.get(row.record) as AppliedRecord; // the query asked for these records only
    return restates(correction, row) ? [] : [withdrawal(correction, row)];
  });
}

const restates = (
  { statements }: AppliedRecord,
  said: { party: PartyId; kind: string; key: string; other: PartyId | null },
): boolean =>
  statements.some(
    (it) =>
      it.partyId === said.party &&
      it.kind === said.kind &&
      it.key === said.key &&
      (it.otherPartyId ?? null) === said.other,
  );

function withdrawal(
  { statedAt, agency, messageId, version, ...name }: AppliedRecord,
  said: { party: PartyId; kind: string; key: string; other: PartyId | null },
): Row {
  return {
    partyId: said.party,
    kind: said.kind,
    key: said.key,
    statement: "withdraw",
    value: {},
    ...ALWAYS, // a withdrawal has no days of its own; the column wants some
    ...(said.other === null ? {} : { otherPartyId: said.other }),
    statedAt,
    agency,
    record: recordText(name),
    recordVersion: version,
    messageId,
  };
}

async function insert(tx: Tx, statements: readonly Row[], { known, today }: Learned): Promise<void> {
  if (statements.length === 0) return;
  await tx.query(
    `insert into registry.fact (party_id, kind, key, statement, value, valid_from, valid_until, other_party_id,
       stated_at, agency, record, record_version, message_id, known_from, known_on)
     select *, $14::bigint, $15::date from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::jsonb[],
       $6::date[], $7::date[], $8::bigint[], $9::timestamptz[], $10::text[], $11::text[], $12::int[], $13::text[])`,
    [
      statements.map((it) => it.partyId),
      statements.map((it) => it.kind),
      statements.map((it) => it.key),
      statements.map((it) => it.statement),
      statements.map((it) => JSON.stringify(it.value)),
      statements.map((it) => sqlDay(it.from)),
      statements.map((it) => sqlDay(it.until)),
      statements.map((it) => it.otherPartyId ?? null),
      statements.map((it) => it.statedAt),
      statements.map((it) => it.agency),
      statements.map((it) => it.record),
      statements.map((it) => it.recordVersion),
      statements.map((it) => it.messageId),
      known,
      sqlDay(today),
    ],
  );
}

function distinct(statements: readonly Row[]): Changed[] {
  const changed = new Map<string, Changed>();
  for (const { partyId, kind, otherPartyId } of statements) {
    const it = otherPartyId === undefined ? { partyId, kind } : { partyId, kind, otherPartyId };
    changed.set(`${partyId} ${kind} ${otherPartyId ?? ""}`, it);
  }
  return [...changed.values()];
}
