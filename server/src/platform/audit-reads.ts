import type { Tx } from "./database.ts";

/** A reading of a person's data, as that person may see it. */
export interface ReadOfPerson {
  readonly at: Date;
  readonly reader: string;
  readonly readerRole: string;
  readonly operation: string;
  readonly basis: string;
}

/** Who read the data of a person, under any of these ids (more than one after a merge), the newest first. */
export async function readsOf(tx: Tx, partyIds: readonly number[], limit: number): Promise<ReadOfPerson[]> {
  const { rows } = await tx.query<ReadOfPerson>(
    `select read_at as at, reader, reader_role as "readerRole", operation, basis
     from platform.audit_read where party_id = any($1::bigint[]) order by id desc limit $2`,
    [partyIds, limit],
  );
  return rows;
}
