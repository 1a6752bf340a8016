import type { LocalDate } from "@dayaq/kernel";
import type { Award, Claim } from "@dayaq/rules";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { Trace } from "./domain/decision.ts";
import type { Offer, OfferState } from "./domain/offer.ts";
import type { Membership } from "./ports.ts";

export type FullOffer = Offer & { readonly trace: Trace };

export interface OfferRow {
  readonly party_id: number;
  readonly id: number;
  readonly programme: string;
  readonly state: OfferState;
  readonly told_to: readonly number[];
  readonly award: Award;
  readonly trace: Trace;
  readonly arisen_on: LocalDate;
  readonly offered_on: LocalDate;
}

export const OFFER_COLUMNS = "party_id, id, programme, state, told_to, award, trace, arisen_on, offered_on";

export async function insertOffers(tx: Tx, drafts: readonly Omit<FullOffer, "id" | "state">[]): Promise<FullOffer[]> {
  if (drafts.length === 0) return [];
  const rows = drafts.map((it) => ({
    party_id: it.about,
    programme: it.programme,
    told_to: it.toldTo,
    award: it.award,
    trace: it.trace,
    arisen_on: sqlDay(it.arisenOn),
    offered_on: sqlDay(it.offeredOn),
  }));
  const { rows: written } = await tx.query<OfferRow>(
    `insert into entitlements.offer (party_id, programme, told_to, award, trace, arisen_on, offered_on)
     select * from jsonb_to_recordset($1::jsonb) as draft (party_id bigint, programme text, told_to bigint[], award jsonb, trace json,
       arisen_on date, offered_on date)
     returning ${OFFER_COLUMNS}`,
    [JSON.stringify(rows)],
  );
  return written.map(offerOf);
}

/** The offer, held until the end of the transaction. */
export async function takeOffer(tx: Tx, id: number): Promise<FullOffer | undefined> {
  const { rows } = await tx.query<OfferRow>(
    `select ${OFFER_COLUMNS} from entitlements.offer where id = $1 for update`,
    [id],
  );
  return rows[0] && offerOf(rows[0]);
}

/** An offer by its number, in whatever state. */
export async function findOffer(tx: Tx, id: number): Promise<FullOffer | undefined> {
  const { rows } = await tx.query<OfferRow>(`select ${OFFER_COLUMNS} from entitlements.offer where id = $1`, [id]);
  return rows[0] && offerOf(rows[0]);
}

export async function withdrawOffers(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    "update entitlements.offer set state = 'withdrawn', withdrawn_at = now() where id = any($1::bigint[]) and state = 'open'",
    [ids],
  );
}

/** Withdraws what is offered of rights of other programmes than these; answers with it. */
export async function withdrawUnknownOffers(tx: Tx, programmes: readonly string[]): Promise<Offer[]> {
  const { rows } = await tx.query<OfferRow>(
    `update entitlements.offer set state = 'withdrawn', withdrawn_at = now() where state = 'open' and programme <> all($1::text[])
     returning ${OFFER_COLUMNS}`,
    [programmes],
  );
  return rows.map(offerOf);
}

export async function confirmedOffer(tx: Tx, id: number, claimant: number, claimId: number): Promise<void> {
  await tx.query(
    "update entitlements.offer set state = 'confirmed', confirmed_by = $2, claim_id = $3, confirmed_at = now() where id = $1",
    [id, claimant, claimId],
  );
}

export const offerOf = (row: OfferRow): FullOffer => ({
  id: row.id,
  programme: row.programme,
  about: row.party_id,
  state: row.state,
  toldTo: row.told_to,
  award: row.award,
  arisenOn: row.arisen_on,
  offeredOn: row.offered_on,
  trace: row.trace,
});

export interface NewClaim {
  readonly programme: string;
  readonly about: number;
  readonly claimant: number;
  readonly on: LocalDate;
  readonly confirmedBy: string;
  readonly known: number;
}

export async function insertClaim(tx: Tx, it: NewClaim): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into entitlements.claim (party_id, programme, claimant_id, claimed_on, confirmed_by, known_from)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [it.about, it.programme, it.claimant, sqlDay(it.on), it.confirmedBy, it.known],
  );
  return rows[0]?.id ?? 0;
}

/** Claims of one day count in the order of their ids, which the rules compare as texts. */
const claimId = (id: number): string => String(id).padStart(12, "0");

interface ClaimRow {
  readonly id: number;
  readonly programme: string;
  readonly party_id: number;
  readonly claimant_id: number;
  readonly claimed_on: LocalDate;
}

/** What people asked for, about these; as known at a number or now. Said of or by a record that was merged, it is of or by the one kept. */
export async function claimsAbout(
  tx: Tx,
  abouts: readonly number[],
  knownAt: number | undefined,
  { membersOf }: Membership,
): Promise<Claim[]> {
  const members = await membersOf(tx, abouts);
  const { rows } = await tx.query<ClaimRow>(
    `select id, programme, party_id, claimant_id, claimed_on from entitlements.claim
     where party_id = any($1::bigint[]) and ($2::bigint is null or known_from <= $2) order by id`,
    [[...members.keys()], knownAt ?? null],
  );
  if (rows.length === 0) return [];
  const claimants = await membersOf(
    tx,
    rows.map((row) => row.claimant_id),
  );
  return rows.map((row) => ({
    id: claimId(row.id),
    programme: row.programme,
    about: members.get(row.party_id) ?? row.party_id,
    by: claimants.get(row.claimant_id) ?? row.claimant_id,
    on: row.claimed_on,
  }));
}

/** What people asked for of one right. */
export const claimsOf = async (
  tx: Tx,
  { programme, about }: { readonly programme: string; readonly about: number },
  membership: Membership,
): Promise<Claim[]> =>
  (await claimsAbout(tx, [about], undefined, membership)).filter((it) => it.programme === programme);

/** All that was ever asked for, as it was said: of and by whichever record. In the order in which it counts. */
export async function allClaims(tx: Tx, knownAt: number | undefined): Promise<(Claim & SaidBy)[]> {
  const { rows } = await tx.query<ClaimRow>(
    `select id, programme, party_id, claimant_id, claimed_on from entitlements.claim
     where $1::bigint is null or known_from <= $1 order by claimed_on, id`,
    [knownAt ?? null],
  );
  return rows.map((row) => ({
    id: claimId(row.id),
    programme: row.programme,
    about: row.party_id,
    by: row.claimant_id,
    on: row.claimed_on,
  }));
}

/** Persons of a claim that is stored are parties. */
interface SaidBy {
  readonly about: number;
  readonly by: number;
}

/** The rights that these parties asked for, by whichever of their records, as they stand now. */
export async function claimedBy(
  tx: Tx,
  parties: readonly number[],
  { membersOf }: Membership,
): Promise<{ programme: string; about: number }[]> {
  const members = await membersOf(tx, parties);
  const { rows } = await tx.query<{ programme: string; about: number }>(
    "select distinct programme, party_id as about from entitlements.claim where claimant_id = any($1::bigint[])",
    [[...members.keys()]],
  );
  if (rows.length === 0) return [];
  const roots = await membersOf(
    tx,
    rows.map(({ about }) => about),
  );
  return rows.map(({ programme, about }) => ({ programme, about: roots.get(about) ?? about }));
}

export async function insertRenunciation(
  tx: Tx,
  it: {
    readonly programme: string;
    readonly about: number;
    readonly from: LocalDate;
    readonly by: number;
    readonly confirmedBy: string;
    readonly on: LocalDate;
    readonly known: number;
  },
): Promise<void> {
  await tx.query(
    `insert into entitlements.renunciation (party_id, programme, renounced_from, said_by, confirmed_by, said_on, known_from)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [it.about, it.programme, sqlDay(it.from), it.by, it.confirmedBy, sqlDay(it.on), it.known],
  );
}

export async function insertTermNotices(
  tx: Tx,
  notices: readonly {
    readonly programme: string;
    readonly about: number;
    readonly endsOn: LocalDate;
    readonly daysBefore: number;
  }[],
  today: LocalDate,
): Promise<void> {
  if (notices.length === 0) return;
  await tx.query(
    `insert into entitlements.term_notice (party_id, programme, ends_on, days_before, told_on)
     select *, $5::date from unnest($1::bigint[], $2::text[], $3::date[], $4::int[])`,
    [
      notices.map(({ about }) => about),
      notices.map(({ programme }) => programme),
      notices.map(({ endsOn }) => sqlDay(endsOn)),
      notices.map(({ daysBefore }) => daysBefore),
      sqlDay(today),
    ],
  );
}
