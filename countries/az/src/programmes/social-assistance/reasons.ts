import { about, anyOf, type Bool, type Person } from "@dayaq/rules";
import { absence, imprisonment } from "../../facts/absence.ts";
import { contractEnd, jobSeeking } from "../../facts/job-seeking.ts";
import { employment, study } from "../../facts/livelihood.ts";
import { carer, fosterParent, guardian } from "../../facts/relations.ts";
import { disability } from "../../facts/standing.ts";
import { everMemberOf, isMemberOf, membersOf } from "../../law/households.ts";
import { hasPensionAge } from "../../law/pension-age.ts";
import { hasDied, isLiving, isUnder, parentsOf } from "../../law/people.ts";

const works = (person: Person): Bool => person.has(employment);

const isUnableToWork = (person: Person): Bool => isUnder(18, person).or(person.has(disability), hasPensionAge(person));

const studies = (person: Person): Bool => isUnder(23, person).and(person.has(study, { form: "full-time" }));

/** Unemployed because the employer closed or cut jobs. */
const wasLaidOff = (person: Person): Bool =>
  person.has(jobSeeking, { as: "unemployed" }).and(person.has(contractEnd, { ground: ["liquidation", "redundancy"] }));

const caresForDisabled = (person: Person): Bool =>
  person.relatedFrom(carer).any((it) => it.fact(disability).percent.atLeast(81).and(isLiving(it)));

/** Works, or has one of the reasons that ask for no child at home. */
const isExcused = (person: Person): Bool =>
  anyOf(works(person), isUnableToWork(person), studies(person), wasLaidOff(person), caresForDisabled(person));

const needsCare = (child: Person): Bool => isUnder(8, child).or(isUnder(18, child).and(child.has(disability)));

/** One of those who bring up a child of the household stays at home with it: the first of them there who has no other reason. */
const atHomeWith = (child: Person): Person =>
  parentsOf(child)
    .and(child.related(guardian), child.related(fosterParent))
    .where((it) => isMemberOf(it, about).and(isLiving(it), isExcused(it).not()))
    .first();

const staysAtHome = (person: Person): Bool =>
  membersOf(about).any((child) => needsCare(child).and(atHomeWith(child).is(person)));

/** Who could have kept the household, and died, is missing or is in prison. */
const isLost = (person: Person): Bool =>
  anyOf(hasDied(person), person.has(absence), person.has(imprisonment)).and(isUnableToWork(person).not());

/** Nobody who could work sits at home without one of the reasons that the act names; or the household lost a breadwinner. */
export const isNeedyThroughNoFault: Bool = membersOf(about)
  .all((it) => isExcused(it).or(staysAtHome(it)))
  .or(everMemberOf(about).any(isLost));
