import { constant, firstOfMonth, plusMonths, steps, type Timeline } from "@dayaq/kernel";
import type { Claim, Value } from "../values.ts";
import type { Scope } from "./scope.ts";

/** Claims in the order in which they were made; those of one day by id. */
export const claimsInOrder = ({
  world,
  programme,
  about,
}: Pick<Scope, "world" | "programme" | "about">): readonly Claim[] =>
  world.claims(programme.code, about).toSorted((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1));

/** Who claimed, by day: nobody before the first claim counts, then whoever claimed last. */
export const claimantTimeline = (scope: Scope): Timeline<Value> => lastClaim(scope, ({ by }) => by);

/** The day of the claim that counts, by day. */
export const claimedOnTimeline = (scope: Scope): Timeline<Value> => lastClaim(scope, ({ on }) => on);

/**
 * A claim counts from its day on, or from the first of its month where the programme says so; the first claim also reaches back as
 * far as the programme lets it. A one-off belongs to whoever claimed it first, also on the day before the claim on which it fell
 * due.
 */
function lastClaim(scope: Scope, told: (claim: Claim) => Value): Timeline<Value> {
  const claims = claimsInOrder(scope);
  const first = claims[0];
  if (first === undefined) return constant(null);
  const { pays, claimCountsFrom, claimReachesBackMonths } = scope.programme;
  if (pays.rhythm === "once") return constant(told(first));
  const counts = ({ on }: Claim) => (claimCountsFrom === "first-of-month" ? firstOfMonth(on) : on);
  return steps<Value>(
    null,
    claims.map((claim, index) => [
      index === 0 ? plusMonths(counts(claim), -claimReachesBackMonths, "last-of-month") : counts(claim),
      told(claim),
    ]),
  );
}
