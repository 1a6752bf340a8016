import type { LocalDate } from "@dayaq/kernel";
import type { TaskDraft } from "../modules/cases/index.ts";
import { type Decided, rightToPay, type RightToPay } from "../modules/entitlements/index.ts";
import { draftsOf, type NoticeDraft, type PromisedMoney } from "../modules/notices/index.ts";
import type { Tx } from "../platform/index.ts";

/** What follows from a decision outside the module that decides. Sets in, nothing out that deciding would wait for. */
export interface CarryOutPorts {
  post(
    tx: Tx,
    decisions: readonly RightToPay[],
    context: { readonly today: LocalDate },
  ): Promise<readonly { readonly dues: readonly PromisedMoney[] }[]>;
  readonly cases: {
    open(tx: Tx, drafts: readonly TaskDraft[], today: LocalDate): Promise<unknown>;
    settle(tx: Tx, keys: readonly string[], outcome: string): Promise<unknown>;
    /** Answers with the keys of what was open, or closed by a person without an answer. */
    answer(tx: Tx, keys: readonly string[], outcome: string): Promise<readonly string[]>;
  };
  /** Events that waited for this person or officer have their end. */
  settleOutcomes(tx: Tx, rights: Decided["spoken"], today: LocalDate): Promise<unknown>;
  tell(tx: Tx, drafts: readonly NoticeDraft[], today: LocalDate): Promise<unknown>;
}

/** Money, tasks and notices of what was decided, in the transaction that decided it: there is no moment at which one is there without the others. */
export async function carryOut(tx: Tx, decided: Decided, today: LocalDate, ports: CarryOutPorts): Promise<void> {
  const posted = await ports.post(tx, decided.decisions.map(rightToPay), { today });
  // A handful of outcomes, each of them at once for all its tasks.
  for (const [outcome, keys] of keysBy(decided.settledTasks)) await ports.cases.settle(tx, keys, outcome);
  const waited = new Set<string>();
  for (const [outcome, keys] of keysBy(decided.claimsAnswered))
    for (const key of await ports.cases.answer(tx, keys, outcome)) waited.add(key);
  await ports.cases.open(tx, decided.tasks, today);
  await ports.settleOutcomes(tx, decided.spoken, today);
  const promised = posted.flatMap(({ dues }) => dues);
  // An application is answered anew each time that its right is looked at; only once somebody waited for it.
  const claimsAnswered = decided.claimsAnswered.filter(({ key, isNews = false }) => isNews || waited.has(key));
  await ports.tell(tx, draftsOf({ ...decided, claimsAnswered }, promised), today);
}

/** The keys of tasks by how their matter ended. */
const keysBy = (ended: Decided["settledTasks"]): [string, string[]][] =>
  [...Map.groupBy(ended, ({ outcome }) => outcome)].map(([outcome, tasks]) => [outcome, tasks.map(({ key }) => key)]);
