import type { Tx } from "../../../platform/database.ts";

/** How an event that the sender told stands with us. */
export interface EventStatus {
  readonly messageId: string;
  readonly reference: string;
  readonly status: "waiting" | "applied" | "parked";
  readonly code: string | null;
  readonly detail: Readonly<Record<string, string | number>> | null;
  readonly receivedAt: Date;
}

/** How the events of these messages stand, and events by their own id. A resend answers with what became of the first. */
export async function statusOf(tx: Tx, sender: string, ids: readonly string[]): Promise<EventStatus[]> {
  const { rows } = await tx.query<EventStatus>(
    `with asked as (
       select id, message_id from agencies.message where sender = $1 and message_id = any($2)),
     told as (
       select asked.message_id, inbox.reference, inbox.id from asked join agencies.inbox on inbox.message = asked.id
       union select asked.message_id, repeated.reference, repeated.inbox
         from asked join agencies.repeated on repeated.message = asked.id
       union select message.message_id, inbox.reference, inbox.id
         from agencies.inbox join agencies.message on message.id = inbox.message
        where inbox.sender = $1 and inbox.reference = any($2))
     select told.message_id as "messageId", told.reference, inbox.status, inbox.code, inbox.detail, inbox.received_at as "receivedAt"
       from told join agencies.inbox on inbox.id = told.id order by told.message_id, told.reference`,
    [sender, ids],
  );
  return rows;
}
