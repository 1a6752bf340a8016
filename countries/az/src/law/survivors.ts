import type { Bool, People, Person } from "@dayaq/rules";
import { employment, labourPension } from "../facts/livelihood.ts";
import { carer, grandparent, guardian } from "../facts/relations.ts";
import { disability } from "../facts/standing.ts";
import { hasPensionAge } from "./pension-age.ts";
import { childrenOf, isDependentChild, isLiving, isLost, isUnder, parentsOf, siblingsOf, spousesOf } from "./people.ts";

/** Whose child it is, as a parent, or as guardian or carer in the records of the local executive. */
export const childrenInCareOf = (person: Person): People =>
  childrenOf(person).and(person.relatedFrom(guardian), person.relatedFrom(carer));

/** The child, brother, sister or grandchild of the deceased. */
const isYoungKinOf = (deceased: Person, child: Person): Bool =>
  isUnder(8, child).and(
    isLiving(child),
    parentsOf(child)
      .and(siblingsOf(child), child.related(grandparent))
      .any((it) => it.is(deceased)),
  );

/** Whatever the age of the one at home. */
const isAtHomeWithYoungKinOf = (deceased: Person, person: Person): Bool =>
  person
    .has(employment)
    .not()
    .and(childrenInCareOf(person).any((child) => isYoungKinOf(deceased, child)));

/** A wife, husband or parent: not below 61 per cent, of pension age, or at home with a child under eight of the deceased's kin. */
const cannotWorkAfter = (deceased: Person, person: Person): Bool =>
  person.fact(disability).percent.atLeast(61).or(hasPensionAge(person), isAtHomeWithYoungKinOf(deceased, person));

/** Those dead or missing after whom the person has a survivor pension, if they were insured: parents of a child; else wife, husband, children; of who is at home with a child also brothers, sisters and grandchildren. */
export const breadwinnersOf = (person: Person): People =>
  parentsOf(person)
    .where((parent) => isLost(parent).and(isDependentChild(person)))
    .and(
      spousesOf(person)
        .and(childrenOf(person))
        .where((deceased) => isLost(deceased).and(cannotWorkAfter(deceased, person))),
      siblingsOf(person)
        .and(person.relatedFrom(grandparent))
        .where((deceased) => isLost(deceased).and(isAtHomeWithYoungKinOf(deceased, person))),
    );

/** Among whom the pension after somebody is divided; whom the Fund's older system pays has none of it. */
export const survivorsOf = (deceased: Person): People =>
  childrenOf(deceased)
    .where(isDependentChild)
    .and(
      spousesOf(deceased)
        .and(parentsOf(deceased))
        .where((it) => cannotWorkAfter(deceased, it)),
      siblingsOf(deceased)
        .and(deceased.related(grandparent))
        .where((it) => isAtHomeWithYoungKinOf(deceased, it)),
    )
    .where((it) => isLiving(it).and(it.has(labourPension).not()));
