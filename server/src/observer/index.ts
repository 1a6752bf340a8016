import type { Tx } from "../platform/database.ts";
import { INSURED } from "./insured.ts";
import { INTAKE } from "./intake.ts";
import type { Invariant, Observation } from "./invariant.ts";
import { MONEY } from "./money.ts";
import { RIGHTS } from "./rights.ts";
import { WAITING } from "./waiting.ts";

export type { Invariant, Observation } from "./invariant.ts";
export { replayAnswers } from "./replay-answers.ts";

/**
 * The world observer: what is always true across modules, as SQL over everything. It is the one place that reads the tables of
 * all modules, since no module could check itself against another; it never writes. Tests and `dayaq verify` share it.
 */
export const INVARIANTS: readonly Invariant[] = [...INTAKE, ...INSURED, ...RIGHTS, ...MONEY, ...WAITING];

/** Those invariants that rest only on these modules. */
export const invariantsOf = (modules: readonly Invariant["needs"][number][]): readonly Invariant[] =>
  INVARIANTS.filter(({ needs }) => needs.every((module) => modules.includes(module)));

const EXAMPLES_MAX = 5;

/** Looks at each invariant in turn, in the snapshot of the transaction. */
export async function observe(tx: Tx, invariants: readonly Invariant[] = INVARIANTS): Promise<Observation[]> {
  const observations: Observation[] = [];
  for (const { name, says, breaches } of invariants) {
    // Some twenty reports one after the other: each reads whole tables, so they do not run at once.
    const { rows } = await tx.query<{ found: number; examples: string[] | null }>(
      `select count(*) as found, (array_agg(subject order by subject))[1:${EXAMPLES_MAX}] as examples from (${breaches}) breach`,
    );
    observations.push({ name, says, breaches: rows[0]?.found ?? 0, examples: rows[0]?.examples ?? [] });
  }
  return observations;
}
