import { about, asAt, claimant, firstOf, programme, when } from "@dayaq/rules";
import { vaccineComplication } from "../../facts/harm.ts";
import { income } from "../../facts/livelihood.ts";
import { disability } from "../../facts/standing.ts";
import { postvaccinalRules as rules } from "../../law/allowance-acts.ts";
import { coveredChild, underEighteen, whileChildLives } from "../../law/conditions.ts";
import { fatherOf, isCovered, isLiving, isUnder, motherOf, parentsOf } from "../../law/people.ts";

const foundOn = about.fact(vaccineComplication).foundOn;

/** The parent who stays with the child has the whole average pay, until the expertise finds a disability or the child is well. */
export const postvaccinalPay = programme("POSTVAC", {
  title: {
    az: "Peyvənddən sonrakı ağırlaşma zamanı valideynə ödəniş",
    en: "Pay of a parent upon a complication after a vaccination",
    ru: "Выплата родителю при поствакцинальном осложнении",
  },
  about: "child",
  basis: rules(),
  mode: "offer",
  opens: ["vaccine-complication-found"],
  modelledFrom: "2018-03-01",
  given: {
    complication: about.has(vaccineComplication),
    disabled: about.has(disability),
    parents: parentsOf(about),
    under18: isUnder(18, about),
    covered: isCovered(about),
    living: isLiving(about),
    applicant: claimant,
    // Until somebody asks, what the mother would have is shown; else the father.
    carer: when(claimant.exists())
      .then(claimant)
      .otherwise(firstOf(motherOf(about), fatherOf(about))),
  },
  conditions: [
    {
      id: "complication",
      says: {
        az: "Uşaqda peyvənddən sonra ağırlaşma yaranıb.",
        en: "The child has a complication after a vaccination.",
        ru: "У ребёнка поствакцинальное осложнение.",
      },
      basis: rules(),
      certainty: "derived",
      holds: ({ complication }) => complication,
    },
    {
      id: "no-disability-yet",
      says: {
        az: "Uşağın əlilliyi hələ müəyyən edilməyib.",
        en: "No disability of the child has been established yet.",
        ru: "Инвалидность ребёнка ещё не установлена.",
      },
      basis: rules(),
      certainty: "derived",
      holds: ({ disabled }) => disabled.not(),
    },
    {
      id: "parent",
      says: {
        az: "Müraciət edən uşağın valideynidir.",
        en: "Whoever applies is a parent of the child.",
        ru: "Обращается родитель ребёнка.",
      },
      basis: rules(),
      certainty: "derived",
      holds: ({ parents, applicant }) =>
        applicant
          .exists()
          .not()
          .or(parents.any((it) => it.is(applicant))),
    },
    underEighteen(rules()),
    coveredChild(rules(), "derived"),
    whileChildLives(rules(), "derived"),
  ],
  pays: {
    accrual: "by-days",
    // The wages of the twelve months before the complication, whatever the parent earns since.
    monthly: ({ parents, carer }) =>
      parents
        .where((it) => it.is(carer))
        .sum((it) => asAt(foundOn, it.total(income, "amount", { months: 12, having: { source: "wage" } })))
        .dividedBy(12),
  },
  payee: { basis: rules(), certainty: "derived", is: (_, parent) => parent },
});
