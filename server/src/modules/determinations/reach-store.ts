import type { Tx } from "../../platform/database.ts";

/** A law that has come into force in place of another, by their hashes. */
export interface Reach {
  readonly before: string;
  readonly after: string;
}

/** Has it looked up whom the law touches of whom no answer is kept. */
export async function askReach(tx: Tx, { before, after }: Reach): Promise<void> {
  await tx.query("insert into determinations.reach (before_law, after_law) values ($1, $2) on conflict do nothing", [
    before,
    after,
  ]);
}

/** One that nobody has looked up, unless another worker is at it. */
export async function takeReach(tx: Tx): Promise<Reach | undefined> {
  const { rows } = await tx.query<Reach>(
    `select before_law as before, after_law as after from determinations.reach order by before_law, after_law limit 1
     for update skip locked`,
  );
  return rows[0];
}

export async function dropReach(tx: Tx, { before, after }: Reach): Promise<void> {
  await tx.query("delete from determinations.reach where before_law = $1 and after_law = $2", [before, after]);
}

/** Nobody looks any more whom a law touches that is out of force. */
export async function forgetReach(tx: Tx, after: string): Promise<void> {
  await tx.query("delete from determinations.reach where after_law = $1", [after]);
}
