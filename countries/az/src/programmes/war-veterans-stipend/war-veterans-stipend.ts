import { about, decreed, programme } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { whileLiving } from "../../law/conditions.ts";
import { isLiving } from "../../law/people.ts";
import { veteransStipend } from "../../law/stipend-acts.ts";

/** Assigned from the lists in Zafar; veterans of the Patriotic War have it from 1 January 2022 at the earliest, as their lists say. */
export const warVeteransStipend = programme("STP-VET", {
  title: {
    az: "Müharibə veteranına Prezidentin aylıq təqaüdü",
    en: "President's stipend for a war veteran",
    ru: "Стипендия Президента ветерану войны",
  },
  about: "person",
  basis: veteransStipend(),
  mode: "automatic",
  opens: ["status-granted:war-veteran"],
  modelledFrom: "2018-03-01",
  given: { holder: about.has(status, { status: "war-veteran" }), living: isLiving(about) },
  conditions: [
    {
      id: "war-veteran",
      says: {
        az: "Sizə müharibə veteranı adı verilib.",
        en: "You have the title of war veteran.",
        ru: "Вам присвоено звание ветерана войны.",
      },
      basis: veteransStipend(),
      certainty: "reported",
      holds: ({ holder }) => holder,
    },
    whileLiving(veteransStipend(), "reported"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-VET") },
});
