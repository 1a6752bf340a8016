import {
  asAt,
  type Bool,
  calendarDay,
  type Day,
  decreed,
  onceReached,
  type People,
  type Person,
  type Quantity,
  when,
} from "@dayaq/rules";
import { birth } from "../facts/person.ts";
import { adoptiveParent, guardian, parent } from "../facts/relations.ts";
import { disability } from "../facts/standing.ts";
import { dayOfBirth, isLiving, isUnder, motherOf, parentsOf } from "./people.ts";

/** Art. 8: who raised five children, or one with a disability, reaches it as if born five years earlier. */
const PRIVILEGE = 5 * 12;

const isWoman = (person: Person): Bool => person.has(birth, { sex: "female" });

/** What the pension age is decided by: given by name in a right that asks for it, so that its page says each once. */
export function ageOf(person: Person) {
  const raised = raisedBy(person);
  return {
    woman: isWoman(person),
    ofPensionAge: hasReached(person, dayOfBirth(person)),
    fiveYearsYounger: hasReached(person, dayOfBirth(person).plusMonths(-PRIVILEGE)),
    raisedChildren: raised.count(),
    raisedDisabledChild: raised.any(wasDisabledAsChild),
  };
}

/** Art. 7, or art. 8: mothers at all times, fathers since the law of 2022. Once reached it stays reached, though the limit moves on. */
export const reachedPensionAge = (age: ReturnType<typeof ageOf>): Bool =>
  age.ofPensionAge.or(
    onceReached(
      age.woman
        .or(calendarDay("2022-07-01").reached())
        .and(age.raisedChildren.atLeast(5).or(age.raisedDisabledChild), age.fiveYearsYounger),
    ),
  );

/** The age of art. 7 alone, without the privileges of art. 8. */
export const isOfPensionAge = (person: Person): Bool => hasReached(person, dayOfBirth(person));

export const hasPensionAge = (person: Person): Bool => reachedPensionAge(ageOf(person));

/** Art. 7: the limit has moved by half-years since 2017. Once it is reached it stays reached. */
const hasReached = (person: Person, bornOn: Day): Bool =>
  when(isWoman(person))
    .then(reachedOnce(bornOn, decreed("PENSION-AGE.women")))
    .otherwise(reachedOnce(bornOn, decreed("PENSION-AGE.men")));

const reachedOnce = (bornOn: Day, months: Quantity): Bool =>
  onceReached(bornOn.reached().and(bornOn.plusMonths(months).reached()));

/** Whose parent or guardian the person was when they turned eight. Of a man, those who lost their mother; adopted ones and wards count since 2023. */
const raisedBy = (person: Person): People =>
  person
    .relatedFrom(parent)
    .and(person.relatedFrom(adoptiveParent), person.relatedFrom(guardian))
    .ever()
    .where((child) =>
      turnedEightWith(person, child).and(
        isWoman(person).or(lostMother(child)),
        child
          .related(parent)
          .any((it) => it.is(person))
          .or(calendarDay("2023-01-01").reached()),
      ),
    );

function turnedEightWith(person: Person, child: Person): Bool {
  const eighthBirthday = dayOfBirth(child).plusYears(8);
  const stoodFor = parentsOf(child).and(child.related(guardian));
  return child
    .has(birth, { alive: true })
    .and(eighthBirthday.reached(), asAt(eighthBirthday, isLiving(child).and(stoodFor.any((it) => it.is(person)))));
}

/** While the child is under 18 as it is, and then as it was on the last day of that: a mother who came back before, or who adopted it, has not left the father alone. */
function lostMother(child: Person): Bool {
  const hasNoMother = motherOf(child).exists().not();
  return when(isUnder(18, child))
    .then(hasNoMother)
    .otherwise(asAt(dayOfBirth(child).plusYears(18).plusDays(-1), hasNoMother));
}

const wasDisabledAsChild = (child: Person): Bool =>
  onceReached(isUnder(18, child).and(child.has(disability))).or(child.has(disability, { cause: "childhood" }));
