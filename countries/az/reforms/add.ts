import { birth, residence } from "@dayaq/country-az/facts/person";
import { fatherOf, isLiving, isUnder, motherOf } from "@dayaq/country-az/people";
import { day } from "@dayaq/kernel";
import { about, decreed, firstOf, programme } from "@dayaq/rules";
import type { Reform } from "@dayaq/rules/reform";

/** What it is founded on: the act that `reform` gives every draft. */
const draft = { act: "reform", article: "" };

/** A right that nobody has yet: 40 manat a month for each child under three, paid to the mother, else to the father. */
const smallChildren = programme("CHILD-UNDER-3", {
  title: {
    az: "Üç yaşınadək uşağa görə müavinət",
    en: "Allowance for a child under three",
    ru: "Пособие на ребёнка до трёх лет",
  },
  about: "child",
  basis: draft,
  mode: "automatic",
  opens: ["birth"],
  modelledFrom: "2025-08-01",
  given: { bornAlive: about.fact(birth).alive, isSmall: isUnder(3, about), livesHere: about.has(residence) },
  conditions: [
    {
      id: "under-three",
      says: { en: "The child was born alive and is under three." },
      basis: draft,
      certainty: "official",
      holds: ({ bornAlive, isSmall }) => bornAlive.and(isSmall, isLiving(about)),
    },
    {
      id: "lives-here",
      says: { en: "The child lives here." },
      basis: draft,
      certainty: "official",
      holds: ({ livesHere }) => livesHere,
    },
  ],
  pays: { monthly: () => decreed("CHILD-UNDER-3"), accrual: "by-days" },
  beneficiary: () => firstOf(motherOf(about), fatherOf(about)),
});

/** A new right, with an amount of its own. */
export const reform: Reform = {
  title: {
    az: "Üç yaşınadək hər uşağa ayda 40 manat",
    en: "Forty manat a month for each child under three",
    ru: "Сорок манатов в месяц на каждого ребёнка до трёх лет",
  },
  changes: [
    {
      add: smallChildren,
      from: "2025-08-01",
      parameters: [
        {
          key: "CHILD-UNDER-3",
          title: { az: "Üç yaşınadək uşağa", en: "A child under three", ru: "На ребёнка до трёх лет" },
          unit: "money",
          values: [{ from: day("2025-08-01"), value: 40_00, basis: draft, certainty: "illustrative" }],
        },
      ],
    },
  ],
};
