import { type LocalDate, plusYears } from "@dayaq/kernel";

/** Under 18 a parent or guardian is told and paid, and nobody younger cares for another (Convention on the Rights of the Child, art. 1). */
const CHILD_YEARS = 18;

/** What is known of somebody who may have to be told or paid. */
export interface PersonKnown {
  readonly bornOn: LocalDate | null;
  readonly diedOn: LocalDate | null;
}

/** Whether somebody lives and is grown up; without a birth date nobody is taken for a child. */
export function isGrownUp(person: PersonKnown | undefined, today: LocalDate): boolean {
  if (!person || person.diedOn !== null) return false;
  return person.bornOn === null || plusYears(person.bornOn, CHILD_YEARS, "last-of-month") <= today;
}
