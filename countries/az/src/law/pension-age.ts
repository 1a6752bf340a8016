import {
  asAt,
  type Bool,
  calendarDay,
  decreed,
  onceReached,
  type People,
  type Person,
  quantity,
  when,
} from "@dayaq/rules";
import type { Quantity } from "@dayaq/rules";
import { birth } from "../facts/person.ts";
import { adoptiveParent, guardian, parent } from "../facts/relations.ts";
import { disability } from "../facts/standing.ts";
import { dayOfBirth, isLiving, isUnder, motherOf, parentsOf } from "./people.ts";

export const isWoman = (person: Person): Bool => person.has(birth, { sex: "female" });

/** Whether a person has reached the pension age of the time, by art. 7 or art. 8. Once reached it stays reached, though the limit moves on. */
export const hasPensionAge = (person: Person): Bool =>
  onceReached(
    dayOfBirth(person)
      .reached()
      .and(
        monthsOfAge(person).atLeast(
          when(isPrivileged(person))
            .then(limitFor(person).minus(limitOf("privilege", 5 * 12)))
            .otherwise(limitFor(person)),
        ),
      ),
  );

/** Art. 7: the limits have moved by half-years since 2017; before, 60 years for women and 63 for men. */
const limitFor = (person: Person): Quantity =>
  when(isWoman(person))
    .then(limitOf("women", 60 * 12))
    .otherwise(limitOf("men", 63 * 12));

const limitOf = (whose: "women" | "men" | "privilege", before: number): Quantity =>
  when(calendarDay("2017-07-01").reached())
    .then(decreed(`PENSION-AGE.${whose}`))
    .otherwise(quantity(before));

/** Full half-years of age, in months: what an age is compared with has no other months. */
const monthsOfAge = (person: Person): Quantity =>
  dayOfBirth(person).yearsSince().plus(dayOfBirth(person).plusMonths(6).yearsSince(), 1).times(6);

/** Art. 8: mothers at all times, fathers since the law of 2022. */
const isPrivileged = (person: Person): Bool =>
  isWoman(person).or(calendarDay("2022-07-01").reached()).and(hasRaised(5, person));

/** Raised so many children to the age of eight, or one with a disability. */
export const hasRaised = (least: number, person: Person): Bool =>
  raisedBy(person).count().atLeast(least).or(raisedBy(person).any(wasDisabledAsChild));

/** Whose parent or guardian the person was when they turned eight. Of a man, those whose mother died; adopted ones and wards count since 2023. */
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

const lostMother = (child: Person): Bool => onceReached(isUnder(18, child).and(motherOf(child).exists().not()));

const wasDisabledAsChild = (child: Person): Bool =>
  onceReached(isUnder(18, child).and(child.has(disability))).or(child.has(disability, { cause: "childhood" }));
