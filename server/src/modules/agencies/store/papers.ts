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
