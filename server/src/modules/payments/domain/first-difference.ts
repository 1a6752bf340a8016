import { type LocalDate, OPEN } from "@dayaq/kernel";
import type { Accrual } from "@dayaq/rules";
import type { PartyId, Rhythm } from "./entitled.ts";

/** A part of a decided right as it is kept: a stretch, or a sum due once on the first of its days. */
export interface EntitledPart {
  readonly accrual: Accrual;
  readonly rhythm: Rhythm;
  readonly once: boolean;
  readonly beneficiary: PartyId;
  readonly payee: PartyId | null;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly amount: number;
}

/** The first day on which two decisions of one right give something else; the end of time where they give the same. */
export function firstDifference(before: readonly EntitledPart[], after: readonly EntitledPart[]): LocalDate {
  const days = [...before, ...after].flatMap(({ from, until }) => [from, until]);
  return days
    .filter((on) => on !== OPEN && givenOn(before, on) !== givenOn(after, on))
    .reduce((first, on) => (on < first ? on : first), OPEN);
}

/** Everything that is given on a day, as one text; how a month of it is counted belongs to it. */
const givenOn = (parts: readonly EntitledPart[], on: LocalDate): string =>
  parts
    .filter(({ from, until }) => from <= on && on < until)
    .map((it) => [it.accrual, it.rhythm, it.once, it.beneficiary, it.payee, it.amount].join())
    .toSorted()
    .join(" ");
