import { about, decreed, programme } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { whileLiving } from "../../law/conditions.ts";
import { isLiving } from "../../law/people.ts";
import { decree715 } from "../../law/stipend-acts.ts";

/** An order of the President names each person; who is named is entered as a standing. */
export const personalStipend = programme("STP-PERS", {
  title: {
    az: "Prezidentin fərdi təqaüdü",
    en: "The President's personal stipend",
    ru: "Персональная стипендия Президента",
  },
  about: "person",
  basis: decree715(),
  mode: "automatic",
  opens: ["status-granted:personal-stipend"],
  modelledFrom: "2018-03-01",
  given: { holder: about.has(status, { status: "personal-stipend" }), living: isLiving(about) },
  conditions: [
    {
      id: "named",
      says: {
        az: "Sizə Prezidentin sərəncamı ilə fərdi təqaüd verilib.",
        en: "An order of the President gave you a personal stipend.",
        ru: "Распоряжением Президента вам назначена персональная стипендия.",
      },
      basis: decree715(),
      certainty: "reported",
      holds: ({ holder }) => holder,
    },
    whileLiving(decree715(), "reported"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-PERS") },
});
