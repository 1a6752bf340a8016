import { uuidv7 } from "../../../platform/uuid.ts";
import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";

export interface Identifier {
  /** Code of the scheme in the pack: FIN. */
  readonly scheme: string;
  /** Normalised. */
  readonly value: string;
}

/** `FIN:7ABCDE1`: how an identifier is written as one text. */
export const identifierText = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

/** Whom identifiers name, by `identifierText`; those that nobody has are left out. A merged party answers as the one kept. */
export async function resolve(tx: Tx, identifiers: readonly Identifier[]): Promise<Map<string, PartyId>> {
  const named = await partiesNamed(tx, identifiers);
  return new Map([...named].map(([text, { root }]) => [text, root]));
}

/** Whom a number names, before and after merging. */
export interface Named {
  /** To whom the number was given: what is said of the number is written down about them, so that an un-merge finds it there. */
  readonly party: PartyId;
  /** Who answers for them now. */
  readonly root: PartyId;
}

/** Whom identifiers name, by `identifierText`: for writing facts down. Everybody else asks `resolve`. */
export async function partiesNamed(tx: Tx, identifiers: readonly Identifier[]): Promise<Map<string, Named>> {
  if (identifiers.length === 0) return new Map();
  const { rows } = await tx.query<Identifier & Named>(
    `select i.scheme, i.value, p.id as party, coalesce(p.merged_into, p.id) as root
       from unnest($1::text[], $2::text[]) asked(scheme, value)
       join registry.identifier i using (scheme, value) join registry.party p on p.id = i.party_id`,
    [identifiers.map(({ scheme }) => scheme), identifiers.map(({ value }) => value)],
  );
  return new Map(rows.map((row) => [identifierText(row), row]));
}

/** A person not known until now, with the numbers that they are known by, if any. */
export interface NewParty {
  readonly kind?: "person" | "household";
  readonly identifiers: readonly Identifier[];
}

/** Creates parties, in the order given. Who introduces a number holds `lockNames` on it, so that nobody else introduces it meanwhile. */
export async function introduce(tx: Tx, parties: readonly NewParty[]): Promise<PartyId[]> {
  if (parties.length === 0) return [];
  const { rows } = await tx.query<{ id: PartyId }>(
    "select nextval('registry.party_id') as id from generate_series(1, $1::int)",
    [parties.length],
  );
  const ids = rows.map(({ id }) => id);
  await tx.query(
    "insert into registry.party (id, uuid, kind) select * from unnest($1::bigint[], $2::uuid[], $3::text[])",
    [ids, ids.map(() => uuidv7()), parties.map(({ kind = "person" }) => kind)],
  );
  await identify(
    tx,
    parties.flatMap(({ identifiers }, index) => identifiers.map((it) => ({ ...it, partyId: ids[index] as PartyId }))),
  ); // one id each
  return ids;
}

/** Gives known parties further numbers: a newborn's FIN that comes later. A number that somebody has already stays theirs. */
export async function identify(tx: Tx, given: readonly (Identifier & { readonly partyId: PartyId })[]): Promise<void> {
  if (given.length === 0) return;
  await tx.query(
    `insert into registry.identifier (scheme, value, party_id) select * from unnest($1::text[], $2::text[], $3::bigint[])
     on conflict do nothing`,
    [given.map(({ scheme }) => scheme), given.map(({ value }) => value), given.map(({ partyId }) => partyId)],
  );
}

/** The ids by which others know these parties. */
export async function uuidsOf(tx: Tx, parties: readonly PartyId[]): Promise<Map<PartyId, string>> {
  const { rows } = await tx.query<{ id: PartyId; uuid: string }>(
    "select id, uuid from registry.party where id = any($1)",
    [parties],
  );
  return new Map(rows.map(({ id, uuid }) => [id, uuid]));
}

/** As PostgreSQL and we write one; anything else that an address holds names nobody. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The party of an outside id; that of the kept one if it was merged. */
export async function findByUuid(tx: Tx, uuid: string): Promise<PartyId | undefined> {
  if (!UUID.test(uuid)) return undefined;
  const { rows } = await tx.query<{ party: PartyId }>(
    "select coalesce(merged_into, id) as party from registry.party where uuid = $1",
    [uuid],
  );
  return rows[0]?.party;
}
