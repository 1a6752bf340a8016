import { at, type LocalDate, plusDays, segments } from "@dayaq/kernel";
import type { PersonId } from "@dayaq/rules";
import { isDue, type Right } from "./right.ts";

export interface TermNotice {
  readonly endsOn: LocalDate;
  readonly daysBefore: number;
}

/** A notice that was given, and of which record: others may be joined with it since. */
export interface GivenTermNotice extends TermNotice {
  readonly of: number;
}

/** Whether nobody has to be assessed again for it: the right no longer falls on that day, is paid again after it, or whoever had it has died. */
export function isTermOver({ timeline }: Right, endsOn: LocalDate, hasDied: (person: PersonId) => boolean): boolean {
  const [before, after] = [at(timeline, plusDays(endsOn, -1)), at(timeline, endsOn)];
  const going = isDue(after) ? after.amount : 0;
  if (!isDue(before) || before.amount <= going) return true;
  if (before.shares.every(({ beneficiary }) => hasDied(beneficiary))) return true;
  return going === 0 && [...segments(timeline)].some(({ from, value }) => from > endsOn && isDue(value));
}
