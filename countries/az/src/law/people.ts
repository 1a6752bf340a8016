import { anyOf, asAt, type Bool, type Day, firstDay, type People, type Person, when } from "@dayaq/rules";
import { absence } from "../facts/absence.ts";
import { study } from "../facts/livelihood.ts";
import { birth, citizenship, death, residence } from "../facts/person.ts";
import { adoptiveParent, fosterParent, guardian, parent, sibling, spouse } from "../facts/relations.ts";
import { disability } from "../facts/standing.ts";

export const dayOfBirth = (person: Person): Day => person.fact(birth).on;

export const dayOfDeath = (person: Person): Day => person.fact(death).on;

/** From the day of death on. */
export const hasDied = (person: Person): Bool => dayOfDeath(person).reached();

/** The day of death itself no longer counts. */
export const isLiving = (person: Person): Bool => hasDied(person).not();

/** A court has found so, or has declared them dead, before any register of deaths says it. */
export const isMissing = (person: Person): Bool => person.has(absence, { finding: ["missing", "declared-dead"] });

/** Dead or missing: the family has lost who kept it. */
export const isLost = (person: Person): Bool => hasDied(person).or(isMissing(person));

const diedMissing = (person: Person): Bool => asAt(dayOfDeath(person).plusDays(-1), isMissing(person));

/** The day of the first finding, also of who died while missing; of who was back by the eve of the death, the day of death. */
export const dayOfLoss = (person: Person): Day =>
  when(hasDied(person).and(diedMissing(person).not()))
    .then(dayOfDeath(person))
    .otherwise(firstDay(isLost(person)));

/** From birth until that birthday. False where no birth is recorded: an unknown age is not a child's. */
export const isUnder = (years: number, person: Person): Bool =>
  dayOfBirth(person).reached().and(dayOfBirth(person).plusYears(years).reached().not());

const isAdopted = (child: Person): Bool => child.related(adoptiveParent).count().atLeast(1);

/** Adoption takes the place of birth, except for a parent whose spouse is the one who adopts. */
const remains = (parentByBirth: Person, child: Person): Bool =>
  isAdopted(child)
    .not()
    .or(marriedTo(parentByBirth).any((spouse) => spouse.relatedFrom(adoptiveParent).count().atLeast(1)));

/** Adopted, and by nobody's stepmother or stepfather: no parent by birth has remained one. */
export const isAdoptedByOthers = (child: Person): Bool =>
  isAdopted(child).and(
    child
      .related(parent)
      .any((it) => remains(it, child))
      .not(),
  );

export const parentsOf = (child: Person): People =>
  child
    .related(parent)
    .where((it) => remains(it, child))
    .and(child.related(adoptiveParent));

/** Who was born dead is recorded as a child of the parents, but counts as one in no right. */
const isBornDead = (child: Person): Bool => child.has(birth, { alive: false });

export const childrenOf = (person: Person): People =>
  person
    .relatedFrom(parent)
    .where((child) => remains(person, child).and(isBornDead(child).not()))
    .and(person.relatedFrom(adoptiveParent));

/** A marriage is recorded of one of the two; it counts for both. */
const marriedTo = (person: Person): People => person.related(spouse).and(person.relatedFrom(spouse));

/** On the eve of the day on which one of the two died. */
const wereMarriedUntilDeathOf = (deceased: Person, one: Person, other: Person): Bool =>
  asAt(
    dayOfDeath(deceased).plusDays(-1),
    marriedTo(one).any((it) => it.is(other)),
  );

/** Wife or husband, also when the register ends a marriage with a death: who was married until then is the widow or widower. */
export const spousesOf = (person: Person): People =>
  marriedTo(person).and(
    marriedTo(person)
      .ever()
      .where((it) => wereMarriedUntilDeathOf(person, person, it).or(wereMarriedUntilDeathOf(it, person, it))),
  );

/** Brothers and sisters: recorded of one of the two, it counts for both. */
export const siblingsOf = (person: Person): People => person.related(sibling).and(person.relatedFrom(sibling));

const hasOwnTie = (person: Person): Bool =>
  person.has(citizenship, { country: "AZ" }).or(person.has(residence, { permanent: true }));

/** Whom the law on social allowances covers: citizens, and who lives here permanently. A child follows its parents or guardian. */
export const isCovered = (person: Person): Bool =>
  anyOf(hasOwnTie(person), isUnder(18, person).and(parentsOf(person).and(person.related(guardian)).any(hasOwnTie)));

/** Disabled now, and already on the eve of the eighteenth birthday or from a cause of childhood. */
export const isDisabledSinceChildhood = (person: Person): Bool =>
  person
    .has(disability)
    .and(
      person
        .has(disability, { cause: "childhood" })
        .or(asAt(dayOfBirth(person).plusYears(18).plusDays(-1), person.has(disability))),
    );

/** A child under 18, a full-time student under 23, or one disabled since before 18. */
export const isDependentChild = (child: Person): Bool =>
  isUnder(18, child).or(
    isUnder(23, child).and(child.has(study, { form: "full-time" })),
    isDisabledSinceChildhood(child),
  );

/** Neither dead nor missing: money for somebody else goes to nobody else. */
export const isThere = (person: Person): Bool => isLost(person).not();

/** Who is paid in the name of a child: mother, else father, else guardian, each while living and not missing. */
export const motherOf = (person: Person): Person => parentThere(person, "female");
export const fatherOf = (person: Person): Person => parentThere(person, "male");
export const guardianOf = (person: Person): Person => person.related(guardian).where(isThere).first();
/** The first of those with whom a child was placed. */
export const fosterParentOf = (child: Person): Person => child.related(fosterParent).where(isThere).first();
/** A guardian is appointed days or months after the birth; for a one-off of the day of birth the first one counts. */
export const firstGuardianOf = (person: Person): Person => person.related(guardian).ever().first();

const parentThere = (person: Person, sex: "female" | "male"): Person =>
  parentsOf(person)
    .where((it) => it.has(birth, { sex }).and(isThere(it)))
    .first();
