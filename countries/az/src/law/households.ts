import { type Bool, firstOf, type People, type Person } from "@dayaq/rules";
import { householdMember, householdRepresentative } from "../facts/household.ts";
import { isLiving, isUnder } from "./people.ts";

export const membersOf = (household: Person): People => household.related(householdMember).where(isLiving);

/** Whoever belongs to it or has belonged. */
export const everMemberOf = (household: Person): People => household.related(householdMember).ever();

export const representativeOf = (household: Person): Person =>
  household.related(householdRepresentative).where(isLiving).first();

/**
 * Whose the household's money is: who speaks for it. When they have died it remains the household's: it is a grown member's, else a
 * child's, and waits until a register says who speaks now.
 */
export const whoDrawsFor = (household: Person): Person =>
  firstOf(
    representativeOf(household),
    membersOf(household)
      .where((it) => isUnder(18, it).not())
      .first(),
    membersOf(household).first(),
  );

/** A person belongs to one household at a time; where registers say two, to the one they joined first. */
export const householdOf = (member: Person): Person => member.relatedFrom(householdMember).first();

export const drawsAssistance = (household: Person): Bool => household.draws("UDSY");
