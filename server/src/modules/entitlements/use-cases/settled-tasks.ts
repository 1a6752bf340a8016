import type { Claim, PersonId } from "@dayaq/rules";
import type { RefusalOn } from "../../life-events/index.ts";
import { answerTo } from "../domain/claim.ts";
import type { Right } from "../domain/right.ts";
import { type GivenTermNotice, isTermOver } from "../domain/term.ts";
import { claimKey, contestKey, type Decided, proposalKey, termKey } from "./decided.ts";

type Settled = Decided["settledTasks"];

/** Of proposals that a person has settled, or that are off: whoever was to decide, and whoever was to answer a contest. */
export const withProposals = (ids: readonly number[], outcome: string): Settled =>
  ids.flatMap((id) => [proposalKey(id), contestKey(id)]).map((key) => ({ key, outcome }));

/** Of terms that were told, those after which nobody has to be assessed again by what is decided now. */
export const withTerms = (
  programme: string,
  told: readonly GivenTermNotice[],
  right: Right,
  hasDied: (person: PersonId) => boolean = () => false,
): Settled =>
  told
    .filter(({ endsOn }) => isTermOver(right, endsOn, hasDied))
    .map(({ of, endsOn }) => ({ key: termKey({ programme, about: of, endsOn }), outcome: "settled" }));

/** Of applications for a right, those that are answered by what is decided of it or by what the rules say. A no by a guess alone is none. */
export const withClaims = (
  claims: readonly Claim[],
  decided: Right,
  rules: Right,
  refusalOn: RefusalOn = () => undefined,
): Settled =>
  claims.flatMap((claim) => {
    const outcome = answerTo(claim, decided, rules);
    const isGuess = outcome === "not-granted" && refusalOn(claim.on)?.certainty === "illustrative";
    return outcome === undefined || isGuess ? [] : [{ key: claimKey(Number(claim.id)), outcome }];
  });
