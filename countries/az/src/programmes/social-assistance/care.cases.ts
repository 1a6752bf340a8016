import type { Example } from "@dayaq/rules";
import { three } from "../../three.ts";
import { means } from "./poor-family.ts";

const fatherAtHome = { "father.employment": null, "father.income": { amount: "100.00" } };
/** Of a father who lives apart from the mother: below the 15 per cent of one or two heads. */
const apart = { ...fatherAtHome, "father.utilities": { amount: "30.00" }, claim: { by: "father" } };

/** Worked cases of who stays at home with a child: one of those who bring it up, in the household in which it lives. */
export const careForAChild: readonly Example[] = [
  {
    why: three(
      "hər iki valideyn səkkiz yaşına çatmayan bir uşaqla evdədir",
      "both parents at home with one child under eight",
      "оба родителя дома с одним ребёнком младше восьми лет",
    ),
    but: { "father.employment": null },
    gives: "nothing",
  },
  {
    why: three(
      "ana işləyir, ata uşaqla evdədir",
      "the mother works, the father is at home with the child",
      "мать работает, отец дома с ребёнком",
    ),
    but: { "father.employment": null, "mother.employment": { kind: "contract", from: "2020-01-01" } },
    gives: "584.00 to mother",
  },
  {
    why: three(
      "ananın əlilliyi var, ata uşaqla evdədir",
      "the mother has a disability, the father is at home with the child",
      "у матери инвалидность, отец дома с ребёнком",
    ),
    but: {
      ...fatherAtHome,
      "mother.disability": { percent: 45, cause: "general", from: "2020-01-01" },
    },
    gives: "884.00 to mother",
  },
  {
    why: three(
      "ata uşaqla ayrı yaşayır, ana başqa yerdə evdədir",
      "the father lives apart with the child, the mother is at home elsewhere",
      "отец с ребёнком живёт отдельно, мать дома в другом месте",
    ),
    but: { ...apart, home: { representative: "father", members: ["father", "younger"] } },
    gives: "392.00 to father",
  },
  {
    why: three(
      "ata tək yaşayır, uşaq başqa yerdə işləyən ananın yanındadır",
      "the father lives alone, the child elsewhere with the mother, who works",
      "отец живёт один, ребёнок — в другом месте с работающей матерью",
    ),
    but: {
      ...apart,
      "mother.employment": { kind: "contract", from: "2020-01-01" },
      home: { representative: "father", members: ["father"] },
    },
    gives: "nothing",
  },
  {
    why: three(
      "ana tək yaşayır, uşaq atanın yanındadır",
      "the mother lives alone, the child with the father",
      "мать живёт одна, ребёнок — с отцом",
    ),
    but: { home: { representative: "mother", members: ["mother"] } },
    gives: "nothing",
  },
  {
    why: three(
      "qəyyum himayəsindəki uşaqla evdədir, valideynlər başqa yerdə yaşayır",
      "a guardian at home with the ward, the parents live elsewhere",
      "опекун дома с подопечным, родители живут в другом месте",
    ),
    but: {
      aunt: { bornOn: "1983-02-02", sex: "female" },
      "aunt.residence": { permanent: true },
      ...means("aunt", "0.00"),
      "younger.guardian": { is: "aunt", from: "2020-01-01" },
      home: { representative: "aunt", members: ["aunt", "younger"] },
      claim: { by: "aunt" },
    },
    gives: "492.00 to aunt",
  },
];
