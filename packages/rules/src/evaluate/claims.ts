import { constant, plusMonths, steps, type Timeline } from "@dayaq/kernel";
import type { Claim, Value } from "../values.ts";
import type { Scope } from "./scope.ts";

/** Claims in the order in which they were made; those of one day by id. */
export const claimsInOrder = ({
  world,
  programme,
  about,
}: Pick<Scope, "world" | "programme" | "about">): readonly Claim[] =>
  world.claims(programme.code, about).toSorted((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1));

/**
 * Who claimed, by day: nobody before the first claim (or as far back as a claim reaches), then whoever claimed last.
 * A one-off belongs to the first who claimed it, also for the day before the claim on which it fell due.
 */
export function claimantTimeline(scope: Scope): Timeline<Value> {
  const claims = claimsInOrder(scope);
  const first = claims[0];
  if (first === undefined) return constant(null);
  if (scope.programme.pays.rhythm === "once") return constant(first.by);
  const reaches = (claim: Claim) => plusMonths(claim.on, -scope.programme.claimReachesBackMonths, "last-of-month");
  return steps<Value>(
    null,
    claims.map((claim, index) => [index === 0 ? reaches(claim) : claim.on, claim.by]),
  );
}
