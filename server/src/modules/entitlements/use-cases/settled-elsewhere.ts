import { isSame } from "@dayaq/kernel";
import { type Award, rightKey } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { Touched } from "../../determinations/index.ts";
import type { Finding } from "../domain/judge-days.ts";
import { factsIn, type ProposalDraft } from "../domain/plan.ts";
import type { Right } from "../domain/right.ts";
import type { EntitlementPorts } from "../ports.ts";
import { lastSettled } from "../proposal-store.ts";

interface Asked extends Touched, Pick<ProposalDraft, "factKey" | "target" | "findings"> {}

/**
 * Whether a person has settled the same under another record of this person: one that was joined with it since, or with which it was
 * one until they were parted. It stays settled until a fact that it relied on changes; what only the other record brings is none.
 */
export async function settledElsewhere(
  tx: Tx,
  asked: readonly Asked[],
  ports: Pick<EntitlementPorts, "membersOf" | "everOneWith" | "recordOfFact">,
): Promise<(right: Touched) => boolean> {
  if (asked.length === 0) return () => false;
  const abouts = [...new Set(asked.map(({ about }) => about))];
  const ever = await ports.everOneWith(tx, abouts);
  const others = [...new Set([...ever.values()].flat())];
  if (others.length === 0) return () => false;
  const members = await ports.membersOf(tx, abouts);
  const settled = await lastSettled(tx, others);
  const found = new Set(asked.filter((it) => isSettled(it)).map(rightKey));
  return (right) => found.has(rightKey(right));

  function isSettled({ programme, about, factKey, target, findings }: Asked): boolean {
    const records = new Set([about, ...(ever.get(about) ?? [])]);
    return settled
      .filter((it) => it.programme === programme && it.about !== about && records.has(it.about))
      .some((it) => {
        const relied = factsIn(it.factKey);
        const said = new Set(relied.map((fact) => ports.recordOfFact(fact)));
        // Compared is what records say that are this person's now and were then, and what is said of anybody else.
        const counts = (fact: string): boolean => {
          const record = ports.recordOfFact(fact);
          return !records.has(record) || (members.get(record) === about && said.has(record));
        };
        return (
          areOfOne(relied.filter(counts), factsIn(factKey).filter(counts)) &&
          sameSums(it.target, target) &&
          sameLosses(it.findings, findings)
        );
      });
  }
}

/**
 * Of two records of one person some facts say the same, and then one of the two is read: the other may lack, none may be another.
 * A loss may also rest on what nobody says any more.
 */
function areOfOne(a: readonly string[], b: readonly string[]): boolean {
  const both = new Set(a).intersection(new Set(b)).size;
  return (both > 0 || a.length + b.length === 0) && (both === a.length || both === b.length);
}

/** Whether the same is taken away, or given. */
const sameLosses = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length &&
  a.every(({ difference, before, after }, nth) => {
    const other = b[nth];
    return other?.difference === difference && sameSum(before, other.before) && sameSum(after, other.after);
  });

/** Whether two rights pay the same on every day, to whomever. */
const sameSums = (a: Right, b: Right): boolean =>
  isSame(a.timeline, b.timeline, sameSum) &&
  a.once.length === b.once.length &&
  a.once.every(({ on, award }, nth) => on === b.once[nth]?.on && sameSum(award, b.once[nth].award));

const sameSum = (a: Award, b: Award): boolean =>
  a.kind === b.kind && (a.kind !== "due" || b.kind !== "due" || a.amount === b.amount);
