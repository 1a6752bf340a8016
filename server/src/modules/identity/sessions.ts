import type { Tx } from "../../platform/database.ts";
import type { Reader, Role } from "./domain/access.ts";
import { hashOf, newToken } from "./secrets.ts";

/** Half an hour without a page ends a session; eight hours end any. A lost phone is not a lost account. */
const IDLE = "30 minutes";
const WHOLE = "8 hours";

/** Begins a session and answers with the token for the cookie: the only time it is seen. */
export async function beginSession(tx: Tx, accountId: number): Promise<string> {
  const token = newToken();
  await tx.query("insert into identity.session (token_hash, account_id) values ($1, $2)", [hashOf(token), accountId]);
  await tx.query(`delete from identity.session where seen_at < now() - interval '${IDLE}'`);
  return token;
}

interface Row {
  readonly accountId: number;
  readonly role: Role;
  readonly partyId: number | null;
  readonly name: string | null;
}

/** Who is signed in with this token; undefined for an unknown or ended one. Reading it is being seen. */
export async function findReader(
  tx: Tx,
  token: string,
  { rootOf }: { rootOf(tx: Tx, party: number): Promise<number> },
): Promise<Reader | undefined> {
  const { rows } = await tx.query<Row>(
    `with seen as (
       update identity.session set seen_at = now()
       where token_hash = $1 and seen_at > now() - interval '${IDLE}' and began_at > now() - interval '${WHOLE}'
       returning account_id)
     select a.id as "accountId", a.role, a.party_id as "partyId", a.name from seen join identity.account a on a.id = seen.account_id and a.closed_at is null`,
    [hashOf(token)],
  );
  const row = rows[0];
  if (!row) return undefined;
  return {
    accountId: row.accountId,
    role: row.role,
    ...(row.partyId === null ? {} : { partyId: await rootOf(tx, row.partyId) }),
    ...(row.name === null ? {} : { name: row.name }),
  };
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.query("delete from identity.session where token_hash = $1", [hashOf(token)]);
}
