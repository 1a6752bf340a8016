import type { Tx } from "./database.ts";

/** A reading of a person's data, as that person may see it. */
export interface ReadOfPerson {
  readonly at: Date;
  readonly reader: string;
  readonly readerRole: string;
  readonly operation: string;
  readonly basis: string;
}

/** Who read the data of a person, the newest first. */
export async function readsOf(tx: Tx, partyId: number, limit: number): Promise<ReadOfPerson[]> {
  const { rows } = await tx.query<ReadOfPerson>(
    `select read_at as at, reader, reader_role as "readerRole", operation, basis
     from platform.audit_read where party_id = $1 order by id desc limit $2`,
    [partyId, limit],
  );
  return rows;
}
