import type { Tx } from "../../platform/database.ts";
import type { Role } from "./domain/access.ts";

export interface StaffAccount {
  readonly issuer: string;
  readonly subject: string;
  readonly role: Exclude<Role, "citizen">;
  readonly name: string;
  readonly office?: string;
}

/** Gives somebody on the staff an account, or changes the one they have. Done by command, never by signing in. */
export async function putStaff(tx: Tx, { issuer, subject, role, name, office }: StaffAccount): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into identity.account (issuer, subject, role, name, office) values ($1, $2, $3, $4, $5)
     on conflict (issuer, subject) do update set role = excluded.role, name = excluded.name, office = excluded.office returning id`,
    [issuer, subject, role, name, office ?? null],
  );
  return rows[0]?.id ?? 0;
}

/** The account of an identity that has signed in before. */
export async function findAccount(tx: Tx, issuer: string, subject: string): Promise<number | undefined> {
  const { rows } = await tx.query<{ id: number }>(
    "select id from identity.account where issuer = $1 and subject = $2",
    [issuer, subject],
  );
  return rows[0]?.id;
}

/** The account of a person of the registry who signs in for the first time. */
export async function addCitizen(tx: Tx, issuer: string, subject: string, partyId: number): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into identity.account (issuer, subject, role, party_id) values ($1, $2, 'citizen', $3)
     on conflict (issuer, subject) do update set party_id = excluded.party_id returning id`,
    [issuer, subject, partyId],
  );
  return rows[0]?.id ?? 0;
}

/** Names of staff by account id, for screens that say who did something. */
export async function staffNames(tx: Tx, accountIds: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await tx.query<{ id: number; name: string }>(
    "select id, name from identity.account where id = any($1::bigint[]) and name is not null",
    [accountIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
