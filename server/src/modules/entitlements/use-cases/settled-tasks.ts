import type { PersonId } from "@dayaq/rules";
import type { Right } from "../domain/right.ts";
import { type GivenTermNotice, isTermOver } from "../domain/term.ts";
import { contestKey, type Decided, proposalKey, termKey } from "./decided.ts";

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
