import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { membersOf } from "../registry/index.ts";
import type { NoticeData, NoticeDraft, NoticeKind } from "./domain/draft.ts";

export type SmsState = "queued" | "sent" | "delivered" | "failed" | "no-address";

/** What a person was told. */
export interface Notice extends NoticeDraft {
  readonly id: number;
  readonly toldOn: LocalDate;
  readonly toldAt: Date;
  readonly readAt: Date | null;
  readonly smsText: string;
  readonly smsLanguage: string;
  readonly smsState: SmsState;
}

export interface NewNotice extends NoticeDraft {
  readonly smsText: string;
  readonly smsLanguage: string;
  readonly smsState: SmsState;
}

const COLUMNS = `party_id, id, kind, programme, about, decision_id, proposal_id, offer_id, data, told_on, told_at, read_at, sms_text,
  sms_language, sms_state`;

interface Row {
  readonly party_id: number;
  readonly id: number;
  readonly kind: NoticeKind;
  readonly programme: string | null;
  readonly about: number | null;
  readonly decision_id: number | null;
  readonly proposal_id: number | null;
  readonly offer_id: number | null;
  readonly data: NoticeData;
  readonly told_on: LocalDate;
  readonly told_at: Date;
  readonly read_at: Date | null;
  readonly sms_text: string;
  readonly sms_language: string;
  readonly sms_state: SmsState;
}

/** A notice that has just been written. */
export type Told = NewNotice & Pick<Notice, "id">;

export async function insertNotices(tx: Tx, notices: readonly NewNotice[], today: LocalDate): Promise<Told[]> {
  if (notices.length === 0) return [];
  const { rows: ids } = await tx.query<{ id: number }>(
    "select nextval('notices.notice_id') as id from generate_series(1, $1::int)",
    [notices.length],
  );
  const told = notices.map((it, nth): Told => ({ ...it, id: (ids[nth] as { id: number }).id })); // one id each
  const rows = told.map((it) => ({
    party_id: it.party,
    id: it.id,
    kind: it.kind,
    programme: it.programme,
    about: it.about,
    decision_id: it.decisionId,
    proposal_id: it.proposalId,
    offer_id: it.offerId,
    data: it.data,
    sms_text: it.smsText,
    sms_language: it.smsLanguage,
    sms_state: it.smsState,
  }));
  await tx.query(
    `insert into notices.notice (party_id, id, kind, programme, about, decision_id, proposal_id, offer_id, data, told_on, sms_text, sms_language, sms_state)
     select party_id, id, kind, programme, about, decision_id, proposal_id, offer_id, data, $2::date, sms_text, sms_language, sms_state
     from jsonb_to_recordset($1::jsonb) as draft (party_id bigint, id bigint, kind text, programme text, about bigint, decision_id bigint,
       proposal_id bigint, offer_id bigint, data jsonb, sms_text text, sms_language text, sms_state text)`,
    [JSON.stringify(rows), sqlDay(today)],
  );
  return told;
}

/** A person's notices, under whichever of their records, the newest first. */
export async function noticesOf(tx: Tx, party: number, limit = 100): Promise<Notice[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from notices.notice where party_id = any($1::bigint[]) order by id desc limit $2`,
    [[...(await membersOf(tx, [party])).keys()], limit],
  );
  return rows.map(noticeOf);
}

/** How many of a person's notices, under whichever of their records, are unread; more than `max` are not counted. */
export async function countUnread(tx: Tx, party: number, max: number): Promise<number> {
  const { rows } = await tx.query<{ unread: number }>(
    `select count(*) as unread from (
       select from notices.notice where party_id = any($1::bigint[]) and read_at is null limit $2) unread`,
    [[...(await membersOf(tx, [party])).keys()], max],
  );
  return rows[0]?.unread ?? 0;
}

/** Those of the notices whose SMS has still to go out, held until the end of the transaction. */
export async function takeUnsent(tx: Tx, ids: readonly number[]): Promise<Notice[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from notices.notice where id = any($1::bigint[]) and sms_state = 'queued' order by id for update`,
    [ids],
  );
  return rows.map(noticeOf);
}

/** Keeps how SMS fared. A state never goes back: a late "sent" does not undo a "delivered". */
export async function moveSms(
  tx: Tx,
  moves: readonly { readonly id: number; readonly state: SmsState }[],
): Promise<void> {
  if (moves.length === 0) return;
  await tx.query(
    `update notices.notice n set sms_state = m.state, sms_tries = sms_tries + 1, sms_moved_at = now()
     from unnest($1::bigint[], $2::text[]) as m (id, state)
     where n.id = m.id and n.sms_state in ('queued', 'sent') and (n.sms_state, m.state) <> ('sent', 'sent')`,
    [moves.map(({ id }) => id), moves.map(({ state }) => state)],
  );
}

export async function markRead(tx: Tx, party: number, id: number): Promise<void> {
  await tx.query(
    "update notices.notice set read_at = coalesce(read_at, now()) where party_id = any($1::bigint[]) and id = $2",
    [[...(await membersOf(tx, [party])).keys()], id],
  );
}

const noticeOf = (row: Row): Notice => ({
  party: row.party_id,
  id: row.id,
  kind: row.kind,
  programme: row.programme ?? undefined,
  about: row.about ?? undefined,
  decisionId: row.decision_id ?? undefined,
  proposalId: row.proposal_id ?? undefined,
  offerId: row.offer_id ?? undefined,
  data: row.data,
  toldOn: row.told_on,
  toldAt: row.told_at,
  readAt: row.read_at,
  smsText: row.sms_text,
  smsLanguage: row.sms_language,
  smsState: row.sms_state,
});
