import { type Bool, type People, type Person } from "@dayaq/rules";
import { householdMember, householdRepresentative } from "../facts/household.ts";
import { isLiving } from "./people.ts";

export const membersOf = (household: Person): People => household.related(householdMember).where(isLiving);

/** Whoever belongs to it or has belonged. */
export const everMemberOf = (household: Person): People => household.related(householdMember).ever();

export const representativeOf = (household: Person): Person =>
  household.related(householdRepresentative).where(isLiving).first();

/** A person belongs to one household at a time; where registers say two, to the one they joined first. */
export const householdOf = (member: Person): Person => member.relatedFrom(householdMember).first();

export const drawsAssistance = (household: Person): Bool => household.draws("UDSY");
