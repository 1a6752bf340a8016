import type { LocalDate, Minor, Timeline } from "@dayaq/kernel";
import type { Certainty } from "./basis.ts";
import type { Mode } from "./programme.ts";
import { type Need, type PersonId, sameNeeds, type Truth, Unknown, type UnknownReason } from "./values.ts";

/** One beneficiary's part of an amount. Payee null: nobody the rule names can be paid, so an officer decides. */
export interface Share {
  readonly beneficiary: PersonId;
  readonly payee: PersonId | null;
  readonly amount: Minor;
}

/** What is due on a day: nothing, an amount with its shares (which add up to it), or not known yet and why. */
export type Award =
  | { readonly kind: "none" }
  | { readonly kind: "due"; readonly amount: Minor; readonly shares: readonly Share[]; readonly certainty: Certainty }
  | { readonly kind: "undetermined"; readonly reason: UnknownReason; readonly needs: readonly Need[] };

/** An award, however sure it is. */
export type Pay = Exclude<Award, { kind: "due" }> | Omit<Extract<Award, { kind: "due" }>, "certainty">;

export const NONE: Award = { kind: "none" };

export const undetermined = ({ reason, needs }: Unknown): Award => ({ kind: "undetermined", reason, needs });

/** Whether somebody draws what is due. A right about a household is drawn by it, whoever receives it in its name. */
export const isDrawn = (award: Award, person: PersonId, isHouseholds: boolean): Truth =>
  award.kind === "undetermined"
    ? new Unknown(award.reason, award.needs)
    : award.kind === "due" && award.shares.some((share) => isHouseholds || share.beneficiary === person);

export interface ConditionOutcome {
  readonly id: string;
  readonly holds: Timeline<Truth>;
}

/** The engine's reasoned answer for one programme and whom it is about, over the whole calendar. */
export interface Determination {
  readonly programme: string;
  readonly about: PersonId;
  /** `automatic` also of a right to be asked for that nobody asked for, where these cases run by themselves. */
  readonly mode: Mode;
  /** Whether somebody asked for it or confirmed it; always true where it runs by itself. */
  readonly claimed: boolean;
  readonly rhythm: "monthly" | "once";
  /** What is due per month; `none` throughout for a one-off. */
  readonly timeline: Timeline<Award>;
  /** The one-off, if there is one: its day and what falls due on it. */
  readonly once: readonly { readonly on: LocalDate; readonly award: Award }[];
  /** In the order of the law, up to the first that never holds. */
  readonly conditions: readonly ConditionOutcome[];
  /** Ids of the facts that the answer rests on, sorted. */
  readonly factsRead: readonly string[];
}

export const sameAward = (a: Award, b: Award): boolean =>
  samePay(a, b) && (a.kind !== "due" || b.kind !== "due" || a.certainty === b.certainty);

/** The same to whoever gets it. */
export function samePay(a: Pay, b: Pay): boolean {
  if (a.kind === "due" && b.kind === "due") return a.amount === b.amount && sameShares(a.shares, b.shares);
  if (a.kind === "undetermined" && b.kind === "undetermined")
    return a.reason === b.reason && sameNeeds(a.needs, b.needs);
  return a.kind === b.kind;
}

const sameShares = (a: readonly Share[], b: readonly Share[]): boolean =>
  a.length === b.length &&
  a.every(
    (share, index) =>
      share.beneficiary === b[index]?.beneficiary &&
      share.payee === b[index]?.payee &&
      share.amount === b[index]?.amount,
  );

/** Names the right of which a determination, or what follows from it, speaks: `BIRTH 12`. */
export const rightKey = ({ programme, about }: { readonly programme: string; readonly about: number }): string =>
  `${programme} ${about}`;
