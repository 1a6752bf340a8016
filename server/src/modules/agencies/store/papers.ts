import type { Tx } from "../../../platform/database.ts";

/** The version of a record that an officer entered from paper, and who saw it. */
export interface Paper {
  readonly version: number;
  /** `account/17` */
  readonly seenBy: string;
  /** The day on which the paper came, and which papers were seen, as they were entered. */
  readonly body: string;
}

/** What was last entered from paper as this record; undefined for one that no officer has entered. */
export async function lastPaper(
  tx: Tx,
  { register, number }: { readonly register: string; readonly number: string },
): Promise<Paper | undefined> {
  const { rows } = await tx.query<Paper>(
    `select inbox.version, message.seen_by as "seenBy", message.body
       from agencies.inbox join agencies.message on message.id = inbox.message
      where inbox.register = $1 and inbox.record_no = $2 and message.protocol = 'paper'
      order by inbox.version desc limit 1`,
    [register, number],
  );
  return rows[0];
}

/** Whether a paper's message is kept: with the same contents, with others, or (undefined) not at all. When it was stated is no content. */
export async function keptPaper(
  tx: Tx,
  {
    sender,
    messageId,
    body,
    events,
  }: {
    readonly sender: string;
    readonly messageId: string;
    readonly body: string;
    /** In the order in which they were sent, ten at most. */
    readonly events: readonly object[];
  },
): Promise<"same" | "other" | undefined> {
  const { rows } = await tx.query<{ isSame: boolean }>(
    `select message.body = $3 and (
         select jsonb_agg(inbox.payload - 'statedAt' order by inbox.reference) from agencies.inbox where inbox.message = message.id
       ) = (select jsonb_agg(event - 'statedAt' order by place) from jsonb_array_elements($4::jsonb) with ordinality as said (event, place))
         as "isSame"
       from agencies.message where message.sender = $1 and message.message_id = $2`,
    [sender, messageId, body, JSON.stringify(events)],
  );
  const [kept] = rows;
  return kept && (kept.isSame ? "same" : "other");
}
