import { about, decreed, type Person, programme, type Quantity, when } from "@dayaq/rules";
import { disability } from "../../facts/standing.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { fosterDecree } from "../../law/allowance-acts.ts";
import { coveredChild, inFosterFamily, underEighteen, whileChildLives } from "../../law/conditions.ts";
import { dayOfBirth, fosterParentOf, isCovered, isLiving, isUnder } from "../../law/people.ts";

const isAged = (years: number, child: Person) => dayOfBirth(child).plusYears(years).reached();

/** The three bands of age: 0 to 6, 7 to 13, 14 to 18. */
const byAge = (of: "healthy" | "disabled", child: Person): Quantity =>
  when(isAged(14, child))
    .then(decreed(`ALW-FOST.${of}.14-18`))
    .when(isAged(7, child))
    .then(decreed(`ALW-FOST.${of}.7-13`))
    .otherwise(decreed(`ALW-FOST.${of}.0-6`));

/** To the family with which a child without parental care was placed, for as long as the placement lasts. */
export const fosterAllowance = programme("ALW-FOST", {
  title: { az: "Himayədar ailəyə müavinət", en: "Allowance for a foster family", ru: "Пособие приёмной семье" },
  about: "child",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["foster-care-changed"],
  modelledFrom: "2023-07-01",
  given: {
    fosterParent: fosterParentOf(about),
    disabled: about.has(disability),
    under18: isUnder(18, about),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    inFosterFamily(fosterDecree()),
    underEighteen(fosterDecree()),
    coveredChild(allowancesLaw("general provisions"), "official"),
    whileChildLives(fosterDecree(), "derived"),
  ],
  pays: {
    accrual: "by-days",
    monthly: ({ disabled }) => when(disabled).then(byAge("disabled", about)).otherwise(byAge("healthy", about)),
  },
  beneficiary: ({ fosterParent }) => fosterParent,
});
