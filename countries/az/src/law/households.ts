import { type Bool, firstOf, type People, type Person } from "@dayaq/rules";
import { householdMember, householdRepresentative } from "../facts/household.ts";
import { isLiving, isThere, isUnder } from "./people.ts";

export const membersOf = (household: Person): People => household.related(householdMember).where(isLiving);

/** Whoever belongs to it or has belonged. */
export const everMemberOf = (household: Person): People => household.related(householdMember).ever();

export const representativeOf = (household: Person): Person =>
  household.related(householdRepresentative).where(isThere).first();

/**
 * Whose the household's money is: who speaks for it. When they have died or are missing it remains the household's: it is a grown
 * member's, else a child's, and waits until a register says who speaks now.
 */
export function whoDrawsFor(household: Person): Person {
  const there = membersOf(household).where(isThere);
  return firstOf(representativeOf(household), there.where((it) => isUnder(18, it).not()).first(), there.first());
}

/** A person belongs to one household at a time; where registers say two, to the one they joined first. */
export const householdOf = (member: Person): Person => member.relatedFrom(householdMember).first();

/** Also where a register has left another household of theirs open. */
export const isMemberOf = (person: Person, household: Person): Bool =>
  person.relatedFrom(householdMember).any((it) => it.is(household));

export const drawsAssistance = (household: Person): Bool => household.draws("UDSY");
