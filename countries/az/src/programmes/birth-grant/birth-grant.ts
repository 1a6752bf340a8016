import { about, asAt, calendarDay, decreed, firstOf, type Person, programme, when } from "@dayaq/rules";
import { birth } from "../../facts/person.ts";
import { employment } from "../../facts/livelihood.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { insuranceRules } from "../../law/insurance-acts.ts";
import { FUND_OF_THE_INSURED } from "../../law/insured-benefits.ts";
import { dayOfBirth, fatherOf, firstGuardianOf, isCovered, isLiving, motherOf, parentsOf } from "../../law/people.ts";

const works = (person: Person) => person.has(employment);

const PROACTIVE_FROM = calendarDay("2021-01-01"); // children born from that day on, also of the insured (S73)
const PROACTIVE_WITHOUT_WORK_FROM = calendarDay("2019-10-01"); // where no parent works (S73: October; its first day is derived)

/** Both work or neither does: the mother. Only the father works, or there is no mother: the father. */
const workingParent = when(works(fatherOf(about)).and(works(motherOf(about)).not()))
  .then(fatherOf(about))
  .otherwise(firstOf(motherOf(about), fatherOf(about)));

/** A register closes the residence of a mother who died at the birth on that day: of her it is asked on the eve. */
const wasCoveredAtBirth = (parent: Person) =>
  isCovered(parent).or(
    isLiving(parent)
      .not()
      .and(asAt(dayOfBirth(about).plusDays(-1), isCovered(parent))),
  );

/** The amount is the one in force on the day of birth: late registration must not change it. */
export const birthGrant = programme("BIRTH", {
  title: {
    az: "Uşağın anadan olmasına görə birdəfəlik müavinət",
    en: "Birth grant",
    ru: "Единовременное пособие при рождении ребёнка",
  },
  about: "child",
  basis: allowancesLaw("art. 4"),
  mode: "application",
  automaticWhen: ({ bornOn, aParentWorks }) =>
    PROACTIVE_FROM.onOrBefore(bornOn).or(PROACTIVE_WITHOUT_WORK_FROM.onOrBefore(bornOn).and(aParentWorks.not())),
  opens: ["birth"],
  modelledFrom: "2018-03-01",
  given: {
    bornOn: dayOfBirth(about),
    bornAlive: about.fact(birth).alive,
    covered: isCovered(about).or(parentsOf(about).any(wasCoveredAtBirth)),
    parent: asAt(dayOfBirth(about), workingParent),
    aParentWorks: asAt(dayOfBirth(about), parentsOf(about).any(works)),
    guardian: firstGuardianOf(about),
  },
  conditions: [
    {
      id: "born-alive",
      says: { az: "Uşaq diri doğulub.", en: "The child was born alive.", ru: "Ребёнок родился живым." },
      basis: allowancesLaw("art. 4"),
      certainty: "official",
      holds: ({ bornAlive }) => bornAlive,
    },
    {
      id: "parent-covered",
      says: {
        az: "Uşaq və ya valideynlərindən biri Azərbaycan vətəndaşıdır və ya Azərbaycanda daimi yaşayır.",
        en: "The child or a parent is a citizen of Azerbaijan or lives here permanently.",
        ru: "Ребёнок или один из родителей — гражданин Азербайджана или живёт здесь постоянно.",
      },
      basis: allowancesLaw("general provisions"),
      certainty: "official",
      holds: ({ covered, bornOn }) => asAt(bornOn, covered),
    },
  ],
  pays: { on: ({ bornOn }) => bornOn, once: ({ bornOn }) => asAt(bornOn, decreed("BIRTH")) },
  // The right is the parent's or guardian's. Where there is nobody, it is the child's, and an officer decides who is paid.
  beneficiary: ({ parent, guardian }) => firstOf(parent, guardian, about),
  payee: {
    basis: allowancesLaw("payment of the birth grant"),
    certainty: "reported",
    is: ({ parent, guardian }) => firstOf(parent, guardian),
  },
  // Insured is who works, as for the payee. A guardian's work gives the child nothing.
  otherFund: {
    fund: FUND_OF_THE_INSURED,
    basis: insuranceRules(),
    certainty: "derived",
    when: ({ bornOn, parent }) => asAt(bornOn, works(parent)),
  },
});
