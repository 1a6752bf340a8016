import { at, type LocalDate } from "@dayaq/kernel";
import type { Determination, Need } from "@dayaq/rules";
import { beneficiariesOf, isNothing, type Right } from "./right.ts";

/**
 * How a life event ended for one programme. There is no silent no: an event that could open a right ends in one of these, and a
 * "no" names the sentence of the law that does not hold.
 */
export interface EventOutcome {
  readonly programme: string;
  readonly about: number;
  readonly outcome: "granted" | "not-granted" | "waiting" | "with-officer";
  /** Id of the condition that does not hold; null where something else is missing. */
  readonly condition: string | null;
  /** What is waited for: facts of agencies, or the word of a person who was offered the right. */
  readonly needs: readonly Need[];
  readonly facts: readonly string[];
  readonly lawHash: string;
}

/** Agency code in a need that the person's own word settles. */
export const THE_PERSON = "person";

export interface RightNow {
  readonly decided: Right;
  readonly hasOpenProposal: boolean;
  readonly hasOpenOffer: boolean;
  readonly isWaiting: boolean;
}

export function outcomeOf(
  it: Determination,
  about: number,
  lawHash: string,
  { decided, hasOpenProposal, hasOpenOffer, isWaiting }: RightNow,
  today: LocalDate,
): EventOutcome {
  const found = { programme: it.programme, about, facts: it.factsRead, lawHash, condition: null, needs: [] };
  if (hasOpenProposal) return { ...found, outcome: "with-officer" };
  if (isWaiting) return { ...found, outcome: "waiting", needs: needsOf(it) };
  if (hasOpenOffer)
    return { ...found, outcome: "waiting", needs: [{ person: about, kind: "confirmation", agency: THE_PERSON }] };
  if (!isNothing(decided) && beneficiariesOf(decided).size > 0) return { ...found, outcome: "granted" };
  return { ...found, outcome: "not-granted", condition: failing(it, today) };
}

function needsOf({ timeline, once }: Determination): readonly Need[] {
  const awards = [...once.map(({ award }) => award), ...timeline.values];
  const unknown = awards.find((award) => award.kind === "undetermined" && award.needs.length > 0);
  return unknown?.kind === "undetermined" ? unknown.needs : [];
}

const failing = ({ conditions }: Determination, on: LocalDate): string | null =>
  conditions.find(({ holds }) => at(holds, on) === false)?.id ?? null;
