import { about, choiceOf, decreed, programme, when } from "@dayaq/rules";
import { birth } from "../../facts/person.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { childrenOf, isCovered, isLiving, isUnder } from "../../law/people.ts";

const enough = choiceOf<"more-than-five" | "five-or-more">("ALW-5CH.number");
const counted = choiceOf<"all-living" | "under-18">("ALW-5CH.counted");

const livingChildren = childrenOf(about).where(isLiving);

/** So much for each child under 18, to a woman who has more than five. Two readings of the law are named choices. */
export const manyChildrenAllowance = programme("ALW-5CH", {
  title: {
    az: "Beşdən çox uşağı olan qadınlara müavinət",
    en: "Allowance for women with more than five children",
    ru: "Пособие женщинам, имеющим более пяти детей",
  },
  about: "person",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["birth", "adoption"],
  modelledFrom: "2018-03-01",
  given: {
    woman: about.has(birth, { sex: "female" }),
    children: livingChildren.count(),
    childrenUnder18: livingChildren.where((child) => isUnder(18, child)).count(),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "woman",
      says: { az: "Siz qadınsınız.", en: "You are a woman.", ru: "Вы женщина." },
      basis: allowancesLaw("art. 4"),
      certainty: "reported",
      holds: ({ woman }) => woman,
    },
    {
      id: "more-than-five",
      says: {
        az: "Beşdən çox uşağınız var.",
        en: "You have more than five children.",
        ru: "У вас более пяти детей.",
      },
      basis: allowancesLaw("art. 4"),
      certainty: "derived",
      holds: ({ children, childrenUnder18 }) => {
        const number = when(counted.is("under-18")).then(childrenUnder18).otherwise(children);
        return number.above(5).or(enough.is("five-or-more").and(number.atLeast(5)));
      },
    },
    {
      id: "child-under-18",
      says: {
        az: "Uşaqlarınızdan ən azı birinin 18 yaşı tamam olmayıb.",
        en: "At least one of your children is under 18.",
        ru: "Хотя бы одному из ваших детей нет 18 лет.",
      },
      basis: allowancesLaw("art. 4"),
      certainty: "reported",
      // Of a woman without children this is not asked.
      holds: ({ children, childrenUnder18 }) => children.equals(0).or(childrenUnder18.atLeast(1)),
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
    whileLiving(allowancesLaw(), "reported"),
  ],
  pays: { accrual: "by-days", monthly: ({ childrenUnder18 }) => decreed("ALW-5CH").times(childrenUnder18) },
});
