import { plusDays } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { Change, Learned, StoredLaw, Touched } from "../../determinations/index.ts";
import { insertDecisions, type NewDecision } from "../decision-store.ts";
import { accrualOf } from "../domain/accrual.ts";
import { changedFrom } from "../domain/decision.ts";
import { undoing } from "../domain/undoing.ts";
import { withSentences } from "../stored-trace.ts";
import type { EntitlementPorts } from "../ports.ts";
import { standingsOf } from "../standing-store.ts";
import { decidedBefore, type UnderLaw } from "../undo-store.ts";
import { decide } from "./decide.ts";
import { type Decided, doubtKey } from "./decided.ts";
import { withTerms } from "./settled-tasks.ts";
import { tracesOf } from "./traces.ts";

export interface BackOut {
  /** The law whose decisions are undone. */
  readonly under: UnderLaw;
  /** The law that holds again. */
  readonly law: StoredLaw;
  /** The account of the second person, and the reason of the first. */
  readonly by: string;
  readonly reason: string;
}

/**
 * A version of the law is out of force: of each right the timeline that was decided before it stands again, on every day, by an act
 * of its own. What has become known meanwhile is then decided under the law in use, as ever. The caller holds the parties.
 */
export async function backOut(
  tx: Tx,
  rights: readonly Touched[],
  what: BackOut,
  learned: Learned,
  ports: EntitlementPorts,
): Promise<Decided> {
  const codes = new Set(what.law.law.programmes.map(({ code }) => code));
  const changes = await ports.redetermine(
    tx,
    rights.filter(({ programme }) => codes.has(programme)),
    learned,
  );
  const restored = await restore(tx, rights, changes, what, learned, ports);
  const followed = await decide(tx, changes, learned, ports);
  const gone = rights.filter(({ programme }) => !codes.has(programme));
  return {
    ...followed,
    decisions: [...restored, ...followed.decisions],
    settledTasks: [...followed.settledTasks, ...(await withoutLaw(tx, gone, ports))],
  };
}

/** Of rights that no law in force has, nobody has to look at what is doubtful or runs out. */
async function withoutLaw(
  tx: Tx,
  rights: readonly Touched[],
  ports: EntitlementPorts,
): Promise<Decided["settledTasks"]> {
  if (rights.length === 0) return [];
  const standingOf = await standingsOf(tx, rights, ports);
  return rights.flatMap((right) => {
    const { termsTold, decided } = standingOf(right);
    return [{ key: doubtKey(right), outcome: "withdrawn" }, ...withTerms(right.programme, termsTold, decided)];
  });
}

async function restore(
  tx: Tx,
  rights: readonly Touched[],
  changes: readonly Change[],
  { under, law, by, reason }: BackOut,
  { today, known }: Learned,
  ports: EntitlementPorts,
) {
  const before = await decidedBefore(tx, under, rights);
  const outOfForce = await ports.loadLaw(tx, under.hash);
  const standingOf = await standingsOf(tx, rights, ports);
  const changeOf = new Map(changes.map((change) => [rightKey(change), change]));
  const undone = rights.flatMap((right) => {
    const earlier = before.get(rightKey(right));
    const standing = standingOf(right);
    const findings = earlier ? undoing(standing.decided, earlier.decided) : [];
    return earlier && findings.length > 0
      ? [{ right, earlier, standing, findings, change: changeOf.get(rightKey(right)) }]
      : [];
  });
  const explained = undone.flatMap(({ change }) => (change ? [change] : []));
  const traces = await tracesOf(
    tx,
    explained.map((change) => change.explain(today)),
    ports,
  );
  const traceOf = new Map(explained.map((change, index) => [rightKey(change), traces[index]]));
  return insertDecisions(
    tx,
    undone.map(({ right, earlier, standing, findings, change }): NewDecision => {
      const isOnce = earlier.decided.once.length > 0 || standing.decided.once.length > 0;
      return {
        ...right,
        version: standing.version + 1,
        kind: "backed-out",
        changedFrom: changedFrom(findings),
        before: standing.decided,
        decided: earlier.decided,
        rhythm: isOnce ? "once" : "monthly",
        accrual: change ? accrualOf(change) : "by-days",
        findings,
        // A right that only the version knew has no reasons under the law in use.
        trace: traceOf.get(rightKey(right)) ?? withSentences(earlier.lastTrace, outOfForce),
        decidedBy: by,
        decidedOn: today,
        reason,
        proposalId: null,
        lawHash: law.hash,
        knownAt: change?.knownAt ?? known,
        appealableUntil: plusDays(today, ports.rules.appealDays),
        noticeOn: today,
      };
    }),
  );
}
