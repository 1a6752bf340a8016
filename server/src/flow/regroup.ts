import { done, type Outcome } from "@dayaq/kernel";
import { businessDay, inTransaction, nextKnown, type Pool, type Tx } from "../platform/index.ts";
import { approveMerge, approveUnmerge, type Regrouped, type Staff } from "../modules/registry/index.ts";
import { followAnswers } from "./follow-answers.ts";
import type { FlowPorts } from "./ports.ts";

/** A second member of the staff agrees that two parties are one person: their rights and payments follow at once. */
export const mergePeople = (pool: Pool, ports: FlowPorts, id: number, staff: Staff) =>
  inTransaction(pool, (tx) => mergePeopleIn(tx, ports, id, staff));

/** The same in the transaction of whoever asks. */
export const mergePeopleIn = async (tx: Tx, ports: FlowPorts, id: number, staff: Staff) =>
  follow(tx, ports, await approveMerge(tx, await ports.law(tx), id, staff));

/** A second member of the staff agrees that a merge was wrong: each has again what was theirs. */
export const partPeople = (pool: Pool, ports: FlowPorts, id: number, staff: Staff) =>
  inTransaction(pool, (tx) => partPeopleIn(tx, ports, id, staff));

export const partPeopleIn = async (tx: Tx, ports: FlowPorts, id: number, staff: Staff) =>
  follow(tx, ports, await approveUnmerge(tx, await ports.law(tx), id, staff));

async function follow<Code extends string>(
  tx: Tx,
  ports: FlowPorts,
  outcome: Outcome<Regrouped, Code>,
): Promise<Outcome<Regrouped, Code>> {
  if (!outcome.ok) return outcome;
  const { changed, parties } = outcome.value;
  const learned = { known: await nextKnown(tx), today: await businessDay(tx), regrouped: parties };
  await followAnswers(tx, ports, await ports.redetermine(tx, changed, learned), learned);
  await ports.settleDoubles(tx, parties);
  return done(outcome.value);
}
