import { about, decreed, programme } from "@dayaq/rules";
import { disability } from "../../facts/standing.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { isCovered, isLiving } from "../../law/people.ts";

/** Once a year, for treatment: it falls due in January to whoever has the right on the first of the year. */
export const radiationGrant = programme("RADIATION", {
  title: {
    az: "Radiasiya qəzasından zərər çəkmiş şəxsə hər il müalicə üçün müavinət",
    en: "Yearly treatment grant for victims of a radiation accident",
    ru: "Ежегодное пособие на лечение пострадавшим от радиационной аварии",
  },
  about: "person",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["disability"],
  modelledFrom: "2018-03-01",
  given: {
    victim: about.has(disability, { cause: ["chernobyl-clean-up", "chernobyl-military"] }),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "victim",
      says: {
        az: "Əlilliyiniz Çernobıl qəzası ilə əlaqədardır.",
        en: "Your disability comes from the accident at Chernobyl.",
        ru: "Ваша инвалидность связана с аварией в Чернобыле.",
      },
      basis: allowancesLaw("art. 4"),
      certainty: "reported",
      holds: ({ victim }) => victim,
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
    whileLiving(allowancesLaw(), "official"),
  ],
  pays: { accrual: "per-year", monthly: () => decreed("RADIATION") },
});
