import {
  asAt,
  type Basis,
  type Bool,
  type Certainty,
  type ConditionText,
  type People,
  type Person,
  when,
} from "@dayaq/rules";
import { study } from "../facts/livelihood.ts";
import { grandparent } from "../facts/relations.ts";
import { stateSupport, status } from "../facts/standing.ts";
import { whoStandsFor } from "./payee.ts";
import {
  childrenOf,
  dayOfDeath,
  isDependentChild,
  isLiving,
  isUnder,
  parentsOf,
  siblingsOf,
  spousesOf,
} from "./people.ts";

/** Under 18, or a full-time student under 23. */
const growsUp = (person: Person): Bool =>
  isUnder(18, person).or(isUnder(23, person).and(person.has(study, { form: "full-time" })));

/** Spouse, parents, and children who grow up, study or have been disabled since before 18: each while living. */
export const nearestOf = (fallen: Person): People =>
  spousesOf(fallen).and(parentsOf(fallen), childrenOf(fallen).where(isDependentChild)).where(isLiving);

const growsUpInAHome = (person: Person): Bool => growsUp(person).and(person.has(stateSupport, { full: true }));

/** Nobody is there whom the law obliges to keep them: no grown child or grandchild is living. */
const hasNobodyToKeepThem = (person: Person): Bool =>
  childrenOf(person)
    .and(person.relatedFrom(grandparent))
    .any((kin) => isLiving(kin).and(isUnder(18, kin).not()))
    .not();

/** A martyr's family by the law: the nearest, brothers and sisters who grow up in a children's home, and grandparents with nobody to keep them. */
export const familyOf = (martyr: Person): People =>
  nearestOf(martyr).and(
    siblingsOf(martyr).where((it) => growsUpInAHome(it).and(isLiving(it))),
    martyr.related(grandparent).where((it) => hasNobodyToKeepThem(it).and(isLiving(it))),
  );

/** A title that holds, or held until the death: some registers close a title on that day. */
export const hasHadUntilDeath = (title: "patriotic-war-hero" | "national-hero", person: Person): Bool =>
  person
    .has(status, { status: title })
    .or(asAt(dayOfDeath(person).plusDays(-1), person.has(status, { status: title })));

/** Somebody is there to share it. For programmes that are given `family`. */
export const familyLives = (basis: Basis, certainty: Certainty): ConditionText<{ readonly family: People }> => ({
  id: "family",
  says: {
    az: "Təqaüdü bölüşən ailə üzvü sağdır.",
    en: "A member of the family who shares the stipend is living.",
    ru: "Жив член семьи, которому полагается доля стипендии.",
  },
  basis,
  certainty,
  holds: ({ family }) => family.any(isLiving),
});

/** A child's part is paid through whoever stands for the child. */
export const paidToEachMember = (basis: Basis) => ({
  basis,
  certainty: "derived" as const,
  is: (_: unknown, member: Person): Person => when(isUnder(18, member)).then(whoStandsFor(member)).otherwise(member),
});
