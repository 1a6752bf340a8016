import type { Tx } from "../../../platform/database.ts";

/** An event that waits to be applied. It is held by the transaction that claimed it. */
export interface WaitingEvent {
  readonly id: number;
  /** Code of the agency that sent it. */
  readonly sender: string;
  /** The sender's id of the message. */
  readonly messageId: string;
  /** In our own form (`IncomingEvent`), as it was read when it came. */
  readonly payload: unknown;
  /** How often it was tried before. */
  readonly attempts: number;
  /** An officer says that it is the person whom the numbers name, though names or birth date differ. */
  readonly isVouched: boolean;
  /** Why intake wants it parked: what came is no event, or contradicts one. */
  readonly code: string | null;
  readonly detail: Readonly<Record<string, string | number>> | null;
}

const COLUMNS = `inbox.id, inbox.sender, message.message_id as "messageId", inbox.payload, inbox.attempts, inbox.code, inbox.detail,
  inbox.vouched_by is not null as "isVouched"`;

/** Takes the oldest events that wait and that nobody else holds. */
export async function claim(tx: Tx, limit: number): Promise<WaitingEvent[]> {
  const { rows } = await tx.query<WaitingEvent>(
    `select ${COLUMNS} from agencies.inbox join agencies.message on message.id = inbox.message
      where inbox.status = 'waiting' order by inbox.id limit $1 for update of inbox skip locked`,
    [limit],
  );
  return rows;
}

/** Takes these events, as far as they still wait and nobody else holds them. */
export async function claimThese(tx: Tx, ids: readonly number[]): Promise<WaitingEvent[]> {
  const { rows } = await tx.query<WaitingEvent>(
    `select ${COLUMNS} from agencies.inbox join agencies.message on message.id = inbox.message
      where inbox.status = 'waiting' and inbox.id = any($1) order by inbox.id for update of inbox skip locked`,
    [ids],
  );
  return rows;
}

/** Takes the events of one message, in the transaction that stored it. */
export async function claimOf(
  tx: Tx,
  { sender, messageId }: Pick<WaitingEvent, "sender" | "messageId">,
): Promise<WaitingEvent[]> {
  const { rows } = await tx.query<WaitingEvent>(
    `select ${COLUMNS} from agencies.inbox join agencies.message on message.id = inbox.message
      where inbox.status = 'waiting' and message.sender = $1 and message.message_id = $2 order by inbox.id for update of inbox`,
    [sender, messageId],
  );
  return rows;
}

/** Why an event cannot be applied now. */
export interface Parking {
  readonly id: number;
  readonly code: string;
  /** Paths and numbers for whoever mends it; never a person's data. */
  readonly detail: Readonly<Record<string, string | number>>;
  /** Names whose arrival lets it try again by itself: `FIN:7ABCDE1`. */
  readonly waitsFor: readonly string[];
}

export interface Applied {
  readonly id: number;
  /** `record.superseded` where a later version of its record had come before it. */
  readonly code: string | null;
}

export async function markApplied(tx: Tx, applied: readonly Applied[]): Promise<void> {
  if (applied.length === 0) return;
  await tx.query(
    `update agencies.inbox set status = 'applied', code = it.code, detail = null, waits_for = null,
       attempts = attempts + 1, done_at = now()
       from unnest($1::bigint[], $2::text[]) it(id, code) where inbox.id = it.id`,
    [applied.map(({ id }) => id), applied.map(({ code }) => code)],
  );
}

export async function markParked(tx: Tx, parked: readonly Parking[]): Promise<void> {
  if (parked.length === 0) return;
  await tx.query(
    `update agencies.inbox set status = 'parked', code = it.code, detail = it.detail,
       waits_for = array(select jsonb_array_elements_text(it.waits_for)), attempts = attempts + 1
       from unnest($1::bigint[], $2::text[], $3::jsonb[], $4::jsonb[]) it(id, code, detail, waits_for)
      where inbox.id = it.id`,
    [
      parked.map(({ id }) => id),
      parked.map(({ code }) => code),
      parked.map(({ detail }) => JSON.stringify(detail)),
      parked.map(({ waitsFor }) => JSON.stringify(waitsFor)),
    ],
  );
}

/**
 * Lets the events go on that waited for one of these names. Call it in the transaction that introduces the names, under
 * the locks on them: who parks for a name holds the same lock, so none is missed. Answers with the events released.
 */
export async function releaseWaiting(tx: Tx, names: readonly string[]): Promise<number[]> {
  if (names.length === 0) return [];
  const { rows } = await tx.query<{ id: number }>(
    `update agencies.inbox set status = 'waiting', code = null, detail = null, waits_for = null
      where status = 'parked' and waits_for && $1 returning id`,
    [names],
  );
  return rows.map(({ id }) => id);
}

/** Which parked events are to try again; what is absent does not narrow. */
export interface Retried {
  readonly code?: string | undefined;
  /** Rows of the inbox. */
  readonly ids?: readonly number[];
}

/** Lets parked events try again, now that their cause was mended. What is no event has to be read again first. */
export async function retryParked(tx: Tx, which: Retried): Promise<number[]> {
  const { rows } = await tx.query<{ id: number }>(
    `update agencies.inbox set status = 'waiting', code = null, detail = null, waits_for = null
      where status = 'parked' and payload ? 'register'
        and ($1::text is null or code = $1) and ($2::bigint[] is null or id = any($2)) returning id`,
    [which.code ?? null, which.ids ?? null],
  );
  return rows.map(({ id }) => id);
}

/** An officer has compared the names and says that it is this person: the parked event tries again. False where it is not parked for that. */
export async function vouchFor(tx: Tx, id: number, officer: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update agencies.inbox set status = 'waiting', code = null, detail = null, vouched_by = $2
      where id = $1 and status = 'parked' and code = 'person.disagrees'`,
    [id, officer],
  );
  return rowCount === 1;
}

export interface InboxCount {
  readonly status: "waiting" | "applied" | "parked";
  readonly code: string | null;
  readonly events: number;
}

/** Received = waiting + applied + parked; parked by code. */
export async function countInbox(tx: Tx): Promise<InboxCount[]> {
  const { rows } = await tx.query<InboxCount>(
    "select status, code, count(*) as events from agencies.inbox group by status, code order by status, code",
  );
  return rows;
}

/** Earlier versions of these records that are parked need nobody any more: a later version speaks. Answers with those events. */
export async function supersedeParked(
  tx: Tx,
  records: readonly { readonly register: string; readonly number: string; readonly version: number }[],
): Promise<number[]> {
  const { rows } = await tx.query<{ id: number }>(
    `update agencies.inbox set status = 'applied', code = 'record.superseded', detail = null, waits_for = null, done_at = now()
       from unnest($1::text[], $2::text[], $3::int[]) spoken(register, record_no, version)
      where inbox.register = spoken.register and inbox.record_no = spoken.record_no and inbox.version < spoken.version
        and inbox.status = 'parked' returning id`,
    [
      records.map(({ register }) => register),
      records.map(({ number }) => number),
      records.map(({ version }) => version),
    ],
  );
  return rows.map(({ id }) => id);
}
