import { about, asAt, decreed, firstOf, programme, when } from "@dayaq/rules";
import { birth, death, parent, residence } from "../../facts.ts";
import { familyAct } from "../../law/acts.ts";

const bornOn = about.fact(birth).on;

/** Who was the mother on the day of birth, and living at its end. */
const mother = asAt(
  bornOn,
  about
    .related(parent)
    .where((it) => it.has(birth, { sex: "female" }).and(it.fact(death).on.reached().not()))
    .first(),
);

/** The Act names the grant, decrees set it. A third child is paid twice the grant. */
export const birthGrant = programme("BIRTH", {
  title: { en: "Birth grant" },
  about: "child",
  basis: familyAct("s. 4"),
  mode: "automatic",
  opens: ["birth"],
  modelledFrom: "2019-07-01",
  given: {
    bornOn,
    bornAlive: about.fact(birth).alive,
    mother,
    resident: mother.has(residence, { permanent: true }),
    children: mother.relatedFrom(parent).count(),
  },
  conditions: [
    {
      id: "born-alive",
      says: { en: "The child was born alive." },
      basis: familyAct("s. 4 (1)"),
      certainty: "official",
      holds: ({ bornAlive }) => bornAlive,
    },
    {
      certainty: "official",
      id: "mother-resident",
      says: { en: "The mother has lived in Terranova for six months." },
      basis: familyAct("s. 4 (2)"),
      // Counted to the day of birth, not of the determination: late data does not cost a family the grant.
      holds: (it) => asAt(it.bornOn, it.resident).and(asAt(it.bornOn.plusMonths(-6), it.resident)),
    },
  ],
  pays: {
    on: (it) => it.bornOn,
    once: (it) => {
      const grant = asAt(it.bornOn, decreed("BIRTH"));
      return when(asAt(it.bornOn, it.children.atLeast(3)))
        .then(grant.times(2))
        .otherwise(grant);
    },
  },
  beneficiary: (it) => firstOf(it.mother, about),
  payee: { certainty: "official", basis: familyAct("s. 5"), is: (it) => it.mother },
});
