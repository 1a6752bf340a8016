import { about, decreed, programme } from "@dayaq/rules";
import { death, income, residence } from "../../facts.ts";
import { heatingAct } from "../../law/acts.ts";

/** Offered to whoever seems to have the right; paid from the day on which they accept. */
export const heatingAid = programme("HEATING", {
  title: { en: "Heating aid" },
  about: "person",
  basis: heatingAct("s. 1"),
  mode: "offer",
  opens: ["residence-changed", "income-stated"],
  modelledFrom: "2022-01-01",
  given: {
    resident: about.has(residence, { permanent: true }),
    living: about.fact(death).on.reached().not(),
    income: about.fact(income).amount,
  },
  conditions: [
    {
      id: "resident",
      says: { en: "You live permanently in Terranova." },
      basis: heatingAct("s. 2 (1)"),
      certainty: "official",
      holds: ({ resident }) => resident,
    },
    {
      id: "living",
      says: { en: "You are living." },
      basis: heatingAct("s. 2 (1)"),
      certainty: "official",
      holds: ({ living }) => living,
    },
    {
      id: "low-income",
      says: { en: "Your income is not above the limit." },
      basis: heatingAct("s. 2 (2)"),
      certainty: "official",
      holds: ({ income: monthly }) => monthly.atMost(decreed("HEATING.income-limit")),
    },
  ],
  pays: { accrual: "state-on-first", monthly: () => decreed("HEATING.amount") },
});
