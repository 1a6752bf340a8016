import { at, done, isoDay, type LocalDate, type Outcome, plusDays, refuse, type RefusalOf } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { Learned } from "../../determinations/index.ts";
import { insertContinuation } from "../continuation-store.ts";
import { insertDecisions } from "../decision-store.ts";
import { accrualOf } from "../domain/accrual.ts";
import { continued } from "../domain/continuation.ts";
import { factKeyOf } from "../domain/plan.ts";
import type { EntitlementPorts } from "../ports.ts";
import { standingsOf } from "../standing-store.ts";
import { type Decided, NOTHING_DECIDED, termKey } from "./decided.ts";
import { tracesOf } from "./traces.ts";

export interface ContinueTerm {
  readonly programme: string;
  readonly about: number;
  /** First day after the term. */
  readonly endsOn: LocalDate;
  /** First day without it. */
  readonly until: LocalDate;
  /** The officer's account. */
  readonly by: string;
  readonly reason: string;
}

/** The agency is late, so a person lets the right go on for some days: a decision of its own, where the country allows it. */
export async function continueTerm(
  tx: Tx,
  { programme, about, endsOn, until, by, reason }: ContinueTerm,
  learned: Learned,
  ports: EntitlementPorts,
): Promise<
  Outcome<
    Decided,
    RefusalOf<typeof continued> | "term.never-continued" | "term.continued-before" | "term.reason-missing"
  >
> {
  if (!ports.rules.continuesWhenAssessmentIsLate) return refuse("term.never-continued");
  if (reason.trim() === "") return refuse("term.reason-missing");
  const [change] = await ports.redetermine(tx, [{ programme, about }], learned);
  const standing = (await standingsOf(tx, [{ programme, about }], ports))({ programme, about });
  // A term goes on once: what is known since has ended it again, and an officer would overrule that here.
  if (standing.continuation !== undefined && standing.continuation.endsOn >= endsOn)
    return refuse("term.continued-before");
  const outcome = continued(standing.decided, endsOn, until);
  if (!outcome.ok) return outcome;
  if (!change) return refuse("term.not-ending");
  const [trace] = await tracesOf(tx, [change.explain(plusDays(endsOn, -1))], ports);
  if (!trace) return refuse("term.not-ending");
  const award = { before: at(standing.decided.timeline, endsOn), after: at(outcome.value.timeline, endsOn) };
  const decisions = await insertDecisions(tx, [
    {
      programme,
      about,
      version: standing.version + 1,
      kind: "continued",
      changedFrom: endsOn,
      before: standing.decided,
      decided: outcome.value,
      rhythm: change.after.rhythm,
      accrual: accrualOf(change),
      findings: [{ ...award, from: endsOn, until, difference: "granted", by: "person" }],
      trace,
      decidedBy: by,
      decidedOn: learned.today,
      reason,
      proposalId: null,
      lawHash: change.lawHash,
      knownAt: change.knownAt,
      appealableUntil: plusDays(learned.today, ports.rules.appealDays),
      noticeOn: learned.today,
    },
  ]);
  const factKey = factKeyOf(change.after.factsRead);
  for (const { id: decisionId } of decisions)
    await insertContinuation(tx, { programme, about, endsOn, until, factKey, decisionId }); // one decision
  return done({
    ...NOTHING_DECIDED,
    decisions,
    settledTasks: [{ key: termKey({ programme, about, endsOn }), outcome: `continued until ${isoDay(until)}` }],
  });
}
