import type { Tx } from "../../../platform/database.ts";

/** The text of a sender's message as it came; undefined when there is none, or when it was a line of a file. Ids are each sender's own. */
export async function findMessageText(tx: Tx, sender: string, messageId: string): Promise<string | undefined> {
  const { rows } = await tx.query<{ body: string | null }>(
    "select body from agencies.message where sender = $1 and message_id = $2",
    [sender, messageId],
  );
  return rows[0]?.body ?? undefined;
}
