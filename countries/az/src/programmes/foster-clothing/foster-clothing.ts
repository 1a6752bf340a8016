import { about, decreed, programme } from "@dayaq/rules";
import { allowancesLaw } from "../../law/acts.ts";
import { fosterDecree } from "../../law/allowance-acts.ts";
import { coveredChild, inFosterFamily, underEighteen, whileChildLives } from "../../law/conditions.ts";
import { fosterParentOf, isCovered, isLiving, isUnder } from "../../law/people.ts";

/** Clothing for the season of a child in a foster family, once a quarter. */
export const fosterClothing = programme("FOST-CLOTHING", {
  title: {
    az: "Himayədar ailədəki uşağın mövsümi geyimi üçün müavinət",
    en: "Seasonal clothing of a foster child",
    ru: "Сезонная одежда ребёнку в приёмной семье",
  },
  about: "child",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["foster-care-changed"],
  modelledFrom: "2023-07-01",
  given: {
    fosterParent: fosterParentOf(about),
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
  pays: { accrual: "per-quarter", monthly: () => decreed("FOST-CLOTHING") },
  beneficiary: ({ fosterParent }) => fosterParent,
});
