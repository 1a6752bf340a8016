import type { Tx } from "../../../platform/database.ts";

/** The text of a message as it came; undefined when there is none, or when it was a line of a file. */
export async function findMessageText(tx: Tx, messageId: string): Promise<string | undefined> {
  const { rows } = await tx.query<{ body: string | null }>("select body from agencies.message where message_id = $1", [
    messageId,
  ]);
  return rows[0]?.body ?? undefined;
}
