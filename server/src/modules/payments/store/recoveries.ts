import type { LocalDate, Minor } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import { membersOf } from "../../registry/index.ts";
import { outstanding, type Recovery } from "../domain/due.ts";
import type { Settlement } from "../domain/settlement.ts";

/** Opens new recoveries and brings known ones up to date; one with nothing outstanding is closed. */
export async function writeRecoveries(
  tx: Tx,
  opened: Settlement["opened"],
  changed: readonly Recovery[],
  today: LocalDate,
): Promise<void> {
  if (opened.length > 0) {
    await tx.query(
      `insert into payments.recovery (party_id, id, programme, about_id, beneficiary_id, decision_id, fund, amount, withdrawn, status, opened_on)
       select owes, id, programme, about, beneficiary, "decisionId", fund, amount, withdrawn,
              case when withdrawn = amount then 'closed' else 'to-decide' end, $2::date
       from jsonb_to_recordset($1::jsonb) as r (owes bigint, id bigint, programme text, about bigint, beneficiary bigint,
                                               "decisionId" bigint, fund text, amount bigint, withdrawn bigint)`,
      [JSON.stringify(opened), sqlDay(today)],
    );
  }
  if (changed.length === 0) return;
  await tx.query(
    `update payments.recovery r
     set repaid = c.repaid, waived = c.waived, withdrawn = c.withdrawn, status = case when c.closed then 'closed' else r.status end
     from jsonb_to_recordset($1::jsonb) as c (owes bigint, id bigint, repaid bigint, waived bigint, withdrawn bigint, closed boolean)
     where r.party_id = c.owes and r.id = c.id`,
    [JSON.stringify(changed.map((recovery) => ({ ...recovery, closed: outstanding(recovery) === 0 })))],
  );
}

/** Keeps that recoveries were withdrawn because the right came back: by the machine, as far as the decision goes. */
export async function recordWithdrawals(tx: Tx, withdrawn: Settlement["withdrawn"], today: LocalDate): Promise<void> {
  if (withdrawn.length === 0) return;
  await tx.query(
    `insert into payments.recovery_act (recovery_id, nth, act, amount, by, reason, on_day)
     select w.id, 1 + coalesce((select max(a.nth) from payments.recovery_act a where a.recovery_id = w.id), 0), 'withdraw', w.amount,
            'machine', 'right-returned', $3
     from unnest($1::bigint[], $2::bigint[]) as w (id, amount)`,
    [
      withdrawn.map(({ after }) => after.id),
      withdrawn.map(({ before, after }) => after.withdrawn - before.withdrawn),
      sqlDay(today),
    ],
  );
}

/** A recovery, kept from others until the end of the transaction. */
export async function lockRecovery(tx: Tx, id: number): Promise<(Recovery & { programme: string }) | undefined> {
  const { rows } = await tx.query<Recovery & { programme: string }>(
    `select id, programme, party_id as owes, beneficiary_id as beneficiary, fund, amount, repaid, waived, withdrawn
     from payments.recovery where id = $1 for update`,
    [id],
  );
  return rows[0];
}

/** Keeps what was decided or done about a recovery, by whom and why. */
export async function recordAct(
  tx: Tx,
  it: {
    readonly recoveryId: number;
    readonly act: "claim" | "waive" | "repay";
    readonly amount: number;
    readonly by: string;
    readonly reason: string;
    readonly today: LocalDate;
  },
): Promise<void> {
  await tx.query(
    `insert into payments.recovery_act (recovery_id, nth, act, amount, by, reason, on_day)
     select $1, 1 + coalesce(max(nth), 0), $2, $3, $4, $5, $6 from payments.recovery_act where recovery_id = $1`,
    [it.recoveryId, it.act, it.amount, it.by, it.reason, sqlDay(it.today)],
  );
  if (it.act === "claim") {
    await tx.query("update payments.recovery set status = 'to-repay' where id = $1 and status = 'to-decide'", [
      it.recoveryId,
    ]);
  }
}

/** A recovery as people look at it. */
export interface RecoveryView extends Recovery {
  readonly programme: string;
  readonly about: number;
  readonly decisionId: number;
  readonly openedOn: LocalDate;
  readonly status: "to-decide" | "to-repay" | "closed";
  /** What is still to be repaid. */
  readonly outstanding: number;
}

/** What a person was paid too much, under whichever of their records, the newest first. */
export async function recoveriesOf(tx: Tx, party: number): Promise<RecoveryView[]> {
  const { rows } = await tx.query<Omit<RecoveryView, "outstanding">>(
    `select id, programme, about_id as about, party_id as owes, beneficiary_id as beneficiary, decision_id as "decisionId", fund, amount, repaid,
            waived, withdrawn, status, opened_on as "openedOn"
     from payments.recovery where party_id = any($1::bigint[]) order by id desc`,
    [[...(await membersOf(tx, [party])).keys()]],
  );
  return rows.map((row) => ({ ...row, outstanding: outstanding(row) }));
}

/** An overpayment that money which came in may repay. */
export interface RecoveryCandidate {
  readonly recoveryId: number;
  readonly owes: number;
  readonly programme: string;
  readonly outstanding: Minor;
}

/** Overpayments of which at least that much is outstanding: those of just that sum first, then those asked for, then the newest. */
export async function listRepayable(tx: Tx, amount: Minor, limit: number): Promise<RecoveryCandidate[]> {
  const { rows } = await tx.query<RecoveryCandidate>(
    `select * from (
       select id as "recoveryId", party_id as owes, programme, amount - repaid - waived - withdrawn as outstanding, status
       from payments.recovery where status <> 'closed') open
     where outstanding >= $1 order by outstanding = $1 desc, status = 'to-repay' desc, "recoveryId" desc limit $2`,
    [amount, limit],
  );
  return rows;
}
