import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";

export interface NewContinuation {
  readonly programme: string;
  readonly about: number;
  readonly endsOn: LocalDate;
  readonly until: LocalDate;
  readonly factKey: string;
  readonly decisionId: number;
}

export async function insertContinuation(tx: Tx, it: NewContinuation): Promise<void> {
  await tx.query(
    `insert into entitlements.continuation (party_id, programme, ends_on, continued_until, fact_key, decision_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [it.about, it.programme, sqlDay(it.endsOn), sqlDay(it.until), it.factKey, it.decisionId],
  );
}
