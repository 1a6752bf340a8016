import { about, anyOf, type Bool, type Person, when } from "@dayaq/rules";
import { absence, imprisonment } from "../../facts/absence.ts";
import { contractEnd, jobSeeking } from "../../facts/job-seeking.ts";
import { employment, study } from "../../facts/livelihood.ts";
import { carer } from "../../facts/relations.ts";
import { disability } from "../../facts/standing.ts";
import { everMemberOf, membersOf } from "../../law/households.ts";
import { hasPensionAge } from "../../law/pension-age.ts";
import { whoStandsFor } from "../../law/payee.ts";
import { childrenOf, fatherOf, hasDied, isLiving, isUnder, motherOf } from "../../law/people.ts";

const works = (person: Person): Bool => person.has(employment);

const isUnableToWork = (person: Person): Bool => isUnder(18, person).or(person.has(disability), hasPensionAge(person));

const studies = (person: Person): Bool => isUnder(23, person).and(person.has(study, { form: "full-time" }));

/** One parent stays at home with a child: the father where the mother works or is not there, else the mother. */
const atHomeWith = (child: Person): Person =>
  when(works(motherOf(child)))
    .then(fatherOf(child))
    .otherwise(whoStandsFor(child));

const needsCare = (child: Person): Bool =>
  isUnder(8, child)
    .or(isUnder(18, child).and(child.has(disability)))
    .and(isLiving(child));

const cares = (person: Person): Bool =>
  childrenOf(person)
    .any((child) => needsCare(child).and(atHomeWith(child).is(person)))
    .or(person.relatedFrom(carer).any((it) => it.fact(disability).percent.atLeast(81).and(isLiving(it))));

/** Unemployed because the employer closed or cut jobs. */
const wasLaidOff = (person: Person): Bool =>
  person.has(jobSeeking, { as: "unemployed" }).and(person.has(contractEnd, { ground: ["liquidation", "redundancy"] }));

/** Who could have kept the household, and died, is missing or is in prison. */
const isLost = (person: Person): Bool =>
  anyOf(hasDied(person), person.has(absence), person.has(imprisonment)).and(isUnableToWork(person).not());

/** Nobody who could work sits at home without one of the reasons that the act names; or the household lost a breadwinner. */
export const isNeedyThroughNoFault: Bool = membersOf(about)
  .all((it) => anyOf(works(it), isUnableToWork(it), studies(it), cares(it), wasLaidOff(it)))
  .or(everMemberOf(about).any(isLost));
