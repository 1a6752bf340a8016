import { asAt, type Basis, type Bool, type ConditionText, firstOf, type People, type Person, when } from "@dayaq/rules";
import { study } from "../facts/livelihood.ts";
import { status } from "../facts/standing.ts";
import {
  childrenOf,
  dayOfDeath,
  fatherOf,
  guardianOf,
  isDisabledSinceChildhood,
  isLiving,
  isUnder,
  motherOf,
  parentsOf,
  spousesOf,
} from "./people.ts";

/** A child under 18, a full-time student under 23, or one disabled since before 18. */
const isDependent = (child: Person): Bool =>
  isUnder(18, child).or(
    isUnder(23, child).and(child.has(study, { form: "full-time" })),
    isDisabledSinceChildhood(child),
  );

/** Who shares a stipend given for somebody who fell: spouse, parents and dependent children, each while living. */
export const familyOf = (fallen: Person): People =>
  spousesOf(fallen).and(parentsOf(fallen), childrenOf(fallen).where(isDependent)).where(isLiving);

/** A title that holds, or held until the death: some registers close a title on that day. */
export const hasHadUntilDeath = (title: "patriotic-war-hero" | "national-hero", person: Person): Bool =>
  person
    .has(status, { status: title })
    .or(asAt(dayOfDeath(person).plusDays(-1), person.has(status, { status: title })));

/** Somebody is there to share it. For programmes that are given `family`. */
export const familyLives = (basis: Basis): ConditionText<{ readonly family: People }> => ({
  id: "family",
  says: {
    az: "Həyat yoldaşı, valideyni və ya himayəsindəki uşağı var.",
    en: "A spouse, a parent or a dependent child is living.",
    ru: "Жив супруг, родитель или ребёнок на иждивении.",
  },
  basis,
  holds: ({ family }) => family.any(isLiving),
});

/** A child's part is paid through whoever stands for the child. */
export const paidToEachMember = (basis: Basis) => ({
  basis,
  certainty: "derived" as const,
  is: (_: unknown, member: Person): Person =>
    when(isUnder(18, member))
      .then(firstOf(motherOf(member), fatherOf(member), guardianOf(member)))
      .otherwise(member),
});
