import { MACHINE } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import type { Role } from "./domain/access.ts";

export interface StaffAccount {
  readonly issuer: string;
  readonly subject: string;
  readonly role: Exclude<Role, "citizen">;
  readonly name: string;
  readonly office?: string;
}

/**
 * Gives somebody on the staff an account, or changes the one they have and opens it again. Done by command, never by signing in.
 * Undefined where the identity is a citizen's account already: one identity acts either for itself or for the state.
 */
export async function putStaff(
  tx: Tx,
  { issuer, subject, role, name, office }: StaffAccount,
  by = MACHINE,
): Promise<number | undefined> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into identity.account (issuer, subject, role, name, office) values ($1, $2, $3, $4, $5)
     on conflict (issuer, subject) do update set role = excluded.role, name = excluded.name, office = excluded.office, closed_at = null
       where account.role <> 'citizen' and (account.role, account.name, account.office, account.closed_at)
         is distinct from (excluded.role, excluded.name, excluded.office, null) returning id`,
    [issuer, subject, role, name, office ?? null],
  );
  const [put] = rows;
  if (put) await noteAct(tx, put.id, "put", by);
  return put?.id ?? findStaff(tx, issuer, subject);
}

async function findStaff(tx: Tx, issuer: string, subject: string): Promise<number | undefined> {
  const { rows } = await tx.query<{ id: number }>(
    "select id from identity.account where issuer = $1 and subject = $2 and role <> 'citizen'",
    [issuer, subject],
  );
  return rows[0]?.id;
}

/** Closes an account of the staff and ends what is signed in with it; false where there is none such that is open. */
export async function closeStaff(tx: Tx, accountId: number, by: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    "update identity.account set closed_at = now() where id = $1 and role <> 'citizen' and closed_at is null",
    [accountId],
  );
  if (rowCount === 0) return false;
  await tx.query("delete from identity.session where account_id = $1", [accountId]);
  await noteAct(tx, accountId, "close", by);
  return true;
}

const noteAct = (tx: Tx, accountId: number, act: "put" | "close", by: string): Promise<unknown> =>
  tx.query(
    "insert into identity.staff_act (account_id, act, role, by) select id, $2, role, $3 from identity.account where id = $1",
    [accountId, act, by],
  );

/** An account of the staff as operators look at it. */
export interface StaffSeen extends Required<Pick<StaffAccount, "role" | "name">> {
  readonly id: number;
  readonly office: string | null;
  readonly closedAt: Date | null;
}

/** Everybody on the staff, also those whose account is closed. */
export async function listStaff(tx: Tx): Promise<StaffSeen[]> {
  const { rows } = await tx.query<StaffSeen>(
    `select id, role, name, office, closed_at as "closedAt" from identity.account where role <> 'citizen' order by id`,
  );
  return rows;
}

/** The account of an identity that has signed in before; "closed" where it was one of the staff. */
export async function findAccount(tx: Tx, issuer: string, subject: string): Promise<number | "closed" | undefined> {
  const { rows } = await tx.query<{ id: number; closed: boolean }>(
    "select id, closed_at is not null as closed from identity.account where issuer = $1 and subject = $2",
    [issuer, subject],
  );
  return rows[0]?.closed ? "closed" : rows[0]?.id;
}

/** How the identity provider knows somebody on the staff; undefined for an account that is closed or nobody's of the staff. */
export async function findSigner(
  tx: Tx,
  accountId: number,
): Promise<Pick<StaffAccount, "issuer" | "subject" | "name"> | undefined> {
  const { rows } = await tx.query<Pick<StaffAccount, "issuer" | "subject" | "name">>(
    "select issuer, subject, name from identity.account where id = $1 and role <> 'citizen' and closed_at is null",
    [accountId],
  );
  return rows[0];
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
