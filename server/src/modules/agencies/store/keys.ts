import type { PublicJwk } from "@dayaq/contracts";
import { done, MACHINE, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";

/**
 * Trusts a public key of a sender (an agency by its code, a bank by its BIC) from now on. Earlier keys stay trusted: while a sender
 * changes over, two hold. A key that was withdrawn is never trusted again, and the name of a key is given once.
 */
export async function trustKey(
  tx: Tx,
  sender: string,
  key: PublicJwk,
  by = MACHINE,
): Promise<Outcome<"trusted" | "known", "key.withdrawn" | "key.name-taken">> {
  const { rowCount } = await tx.query(
    "insert into agencies.key (agency, key_id, jwk) values ($1, $2, $3) on conflict (agency, key_id) do nothing",
    [sender, key.kid, JSON.stringify(key)],
  );
  if (rowCount === 1) {
    await noteAct(tx, { sender, keyId: key.kid, act: "trust", by });
    return done("trusted");
  }
  const { rows } = await tx.query<{ x: string; withdrawn: boolean }>(
    "select jwk ->> 'x' as x, revoked_at is not null as withdrawn from agencies.key where agency = $1 and key_id = $2",
    [sender, key.kid],
  );
  if (rows[0]?.x !== key.x) return refuse("key.name-taken", { key: key.kid });
  return rows[0].withdrawn ? refuse("key.withdrawn", { key: key.kid }) : done("known");
}

/** Trusts a key no more: messages signed with it are refused from now on; what it signed before stays evidence. */
export async function revokeKey(tx: Tx, sender: string, keyId: string, by = MACHINE): Promise<boolean> {
  const { rowCount } = await tx.query(
    "update agencies.key set revoked_at = now() where agency = $1 and key_id = $2 and revoked_at is null",
    [sender, keyId],
  );
  if (rowCount === 1) await noteAct(tx, { sender, keyId, act: "withdraw", by });
  return rowCount === 1;
}

interface KeyAct {
  readonly sender: string;
  readonly keyId: string;
  readonly act: "trust" | "withdraw";
  readonly by: string;
}

const noteAct = (tx: Tx, { sender, keyId, act, by }: KeyAct): Promise<unknown> =>
  tx.query("insert into agencies.key_act (agency, key_id, act, by) values ($1, $2, $3, $4)", [sender, keyId, act, by]);

/** A key as operators look at it. */
export interface TrustedKey {
  readonly sender: string;
  readonly keyId: string;
  readonly addedAt: Date;
  readonly withdrawnAt: Date | null;
  /** Who let it be trusted. */
  readonly by: string;
}

/** Every key there is or was, by sender, the oldest first. */
export async function listKeys(tx: Tx): Promise<TrustedKey[]> {
  const { rows } = await tx.query<TrustedKey>(
    `select k.agency as sender, k.key_id as "keyId", k.added_at as "addedAt", k.revoked_at as "withdrawnAt",
       coalesce((select a.by from agencies.key_act a where a.agency = k.agency and a.key_id = k.key_id and a.act = 'trust'
                 order by a.id limit 1), '') as by
     from agencies.key k order by k.agency, k.added_at`,
  );
  return rows;
}
