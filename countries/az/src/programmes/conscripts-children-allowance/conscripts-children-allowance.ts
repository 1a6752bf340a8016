import { about, calendarDay, decreed, firstOf, type Person, programme, when } from "@dayaq/rules";
import { study } from "../../facts/livelihood.ts";
import { conscription } from "../../facts/service.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { conscriptsAmendment } from "../../law/allowance-acts.ts";
import { coveredChild, whileChildLives } from "../../law/conditions.ts";
import { fatherOf, guardianOf, isCovered, isLiving, isUnder, motherOf, parentsOf } from "../../law/people.ts";

/** Since 2021 any child under 18; before, under 16, or under 18 in full-time schooling. */
const isOfAge = (child: Person) =>
  when(calendarDay("2021-01-01").reached())
    .then(isUnder(18, child))
    .otherwise(isUnder(16, child).or(isUnder(18, child).and(child.has(study, { form: "full-time" }))));

/** For each child of a conscript, from the call-up to the discharge or death. */
export const conscriptsChildrenAllowance = programme("ALW-CONS", {
  title: {
    az: "Müddətli hərbi xidmət qulluqçularının uşaqlarına müavinət",
    en: "Allowance for conscripts' children",
    ru: "Пособие детям военнослужащих срочной службы",
  },
  about: "child",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["birth", "conscription-started"],
  modelledFrom: "2018-03-01",
  given: {
    serving: parentsOf(about).any((it) => isLiving(it).and(it.has(conscription))),
    ofAge: isOfAge(about),
    covered: isCovered(about),
    living: isLiving(about),
    mother: motherOf(about),
    guardian: guardianOf(about),
    father: fatherOf(about),
  },
  conditions: [
    {
      id: "parent-serves",
      says: {
        az: "Uşağın valideyni müddətli həqiqi hərbi xidmətdədir.",
        en: "A parent of the child is a conscript in service.",
        ru: "Родитель ребёнка проходит срочную военную службу.",
      },
      basis: conscriptsAmendment(),
      certainty: "official",
      holds: ({ serving }) => serving,
    },
    {
      id: "child",
      says: {
        az: "Uşağın yaşı qanunun həddindən azdır.",
        en: "The child is below the age that the law sets.",
        ru: "Ребёнок младше возраста, установленного законом.",
      },
      basis: allowancesLaw("art. 4"),
      certainty: "derived",
      holds: ({ ofAge }) => ofAge,
    },
    coveredChild(allowancesLaw("general provisions"), "official"),
    whileChildLives(allowancesLaw(), "official"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("ALW-CONS") },
  payee: {
    basis: allowancesLaw(),
    certainty: "derived",
    // The father is away: the mother first, then who stands in for her.
    is: ({ mother, guardian, father }) => firstOf(mother, guardian, father),
  },
});
