import type { IncomingEvent } from "@dayaq/contracts";
import type { Tx } from "../../../platform/database.ts";
import type { Retried } from "./inbox.ts";

/** A parked item that could not be read as an event, with the message it came in. */
export interface UnreadItem {
  readonly id: number;
  readonly sender: string;
  readonly reference: string;
  readonly protocol: "dci" | "cloudevents" | "file";
  readonly body: string | null;
  /** The line, of an item of a file. */
  readonly line: string | null;
}

/** Parked items that are no event yet. */
export async function unreadItems(tx: Tx, { code, ids }: Retried): Promise<UnreadItem[]> {
  const { rows } = await tx.query<UnreadItem>(
    `select inbox.id, inbox.sender, inbox.reference, message.protocol, message.body, inbox.payload ->> 'line' as line
       from agencies.inbox join agencies.message on message.id = inbox.message
      where inbox.status = 'parked' and ($1::text is null or inbox.code = $1) and ($2::bigint[] is null or inbox.id = any($2))
        and not inbox.payload ? 'register'
      order by inbox.id for update of inbox`,
    [code ?? null, ids ?? null],
  );
  return rows;
}

/** Items that can be read now take the place of their record, unless another message has taken it meanwhile. Answers with those that did. */
export async function keepRead(
  tx: Tx,
  read: readonly { readonly id: number; readonly event: IncomingEvent }[],
): Promise<number[]> {
  if (read.length === 0) return [];
  const { rows } = await tx.query<{ id: number }>(
    `update agencies.inbox set register = it.register, record_no = it.record_no, version = it.version, type = it.type,
       stated_at = it.stated_at, payload = it.payload, status = 'waiting', code = null, detail = null
       from (select distinct on (register, record_no, version) *
               from jsonb_to_recordset($1) as told(id bigint, register text, record_no text, version int, type text,
                 stated_at timestamptz, payload jsonb) order by register, record_no, version, id) it
      where inbox.id = it.id and not exists (
        select from agencies.inbox taken
         where (taken.register, taken.record_no, taken.version) = (it.register, it.record_no, it.version))
     returning inbox.id`,
    [
      JSON.stringify(
        read.map(({ id, event }) => ({
          ...event,
          id,
          record_no: event.recordNo,
          stated_at: event.statedAt,
          payload: event,
        })),
      ),
    ],
  );
  return rows.map(({ id }) => id);
}
