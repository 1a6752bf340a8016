import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { Signed } from "./domain/standing.ts";
import type { KeptSignature } from "./verify.ts";

/** A signature with all that is kept of it. */
export interface Signature extends Signed, KeptSignature {
  readonly id: number;
  readonly lawHash: string;
  readonly accountId: number;
  readonly withdrawn?: { readonly by: string; readonly on: LocalDate; readonly reason: string };
}

interface Row extends Omit<Signature, "withdrawn"> {
  readonly withdrawnBy: string | null;
  readonly withdrawnOn: LocalDate | null;
  readonly reason: string | null;
}

const SIGNATURES = `select s.id, s.programme, s.right_hash as "rightHash", s.articles, s.law_hash as "lawHash", s.account_id as "accountId",
    s.signer, s.signed_on as "signedOn", s.statement, s.token, s.key,
    w.signer as "withdrawnBy", w.withdrawn_on as "withdrawnOn", w.reason
  from signatures.signature s left join signatures.withdrawal w on w.signature_id = s.id`;

/** Every signature that was ever made, withdrawn or not, in their order; of one right where one is named. */
export async function allSignatures(tx: Tx, programme?: string): Promise<Signature[]> {
  const { rows } = await tx.query<Row>(`${SIGNATURES} where $1::text is null or s.programme = $1 order by s.id`, [
    programme ?? null,
  ]);
  return rows.map(signatureOf);
}

export async function findSignature(tx: Tx, id: number): Promise<Signature | undefined> {
  const { rows } = await tx.query<Row>(`${SIGNATURES} where s.id = $1`, [id]);
  return rows[0] && signatureOf(rows[0]);
}

const signatureOf = ({ withdrawnBy, withdrawnOn, reason, ...rest }: Row): Signature =>
  withdrawnBy === null || withdrawnOn === null || reason === null
    ? rest
    : { ...rest, withdrawn: { by: withdrawnBy, on: withdrawnOn, reason } };

/** What was signed and not withdrawn, in its order, as it is kept. */
export async function keptSignatures(tx: Tx): Promise<KeptSignature[]> {
  const { rows } = await tx.query<KeptSignature>(
    `select statement, token, key from signatures.signature s
      where not exists (select from signatures.withdrawal w where w.signature_id = s.id) order by id`,
  );
  return rows;
}

/** A statement waits this long for its signer to come back. */
const PATIENCE = "15 minutes";

export async function insertDraft(tx: Tx, digest: string, statement: string, accountId: number): Promise<void> {
  await tx.query(`delete from signatures.draft where began_at < now() - interval '${PATIENCE}'`);
  await tx.query("insert into signatures.draft (digest, statement, account_id) values ($1, $2, $3)", [
    digest,
    statement,
    accountId,
  ]);
}

/** The statement of a digest that this account began, as long as it waits. */
export async function readDraft(tx: Tx, digest: string, accountId: number): Promise<string | undefined> {
  const { rows } = await tx.query<{ statement: string }>(
    `select statement from signatures.draft where digest = $1 and account_id = $2 and began_at > now() - interval '${PATIENCE}'`,
    [digest, accountId],
  );
  return rows[0]?.statement;
}

/** The same, taken away: it is used once. */
export async function takeDraft(tx: Tx, digest: string, accountId: number): Promise<string | undefined> {
  const { rows } = await tx.query<{ statement: string }>(
    `delete from signatures.draft where digest = $1 and account_id = $2 and began_at > now() - interval '${PATIENCE}' returning statement`,
    [digest, accountId],
  );
  return rows[0]?.statement;
}

export async function insertSignature(
  tx: Tx,
  it: Omit<Signature, "id" | "withdrawn"> & { readonly digest: string },
): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into signatures.signature (programme, right_hash, articles, law_hash, account_id, signer, signed_on, statement, digest, token, key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      it.programme,
      it.rightHash,
      JSON.stringify(it.articles),
      it.lawHash,
      it.accountId,
      it.signer,
      sqlDay(it.signedOn),
      it.statement,
      it.digest,
      it.token,
      JSON.stringify(it.key),
    ],
  );
  return (rows[0] as { id: number }).id; // one row
}

/** False where it was withdrawn before. */
export async function insertWithdrawal(
  tx: Tx,
  it: {
    readonly id: number;
    readonly accountId: number;
    readonly signer: string;
    readonly reason: string;
    readonly on: LocalDate;
  },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into signatures.withdrawal (signature_id, account_id, signer, reason, withdrawn_on) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [it.id, it.accountId, it.signer, it.reason, sqlDay(it.on)],
  );
  return rowCount > 0;
}
