import { about, type Basis, firstOf, type Person, when } from "@dayaq/rules";
import { fatherOf, guardianOf, isUnder, motherOf } from "./people.ts";

/** Who stands for a child: as for the birth grant, the mother first. */
export const whoStandsFor = (child: Person): Person => firstOf(motherOf(child), fatherOf(child), guardianOf(child));

/** Whether the person is a child, and who stands for the child: for programmes that are paid by `throughWhoStandsForAChild`. */
export const childAndWhoStandsForIt = {
  child: isUnder(18, about),
  mother: motherOf(about),
  father: fatherOf(about),
  guardian: guardianOf(about),
};

/** A child is paid through whoever stands for it. From the eighteenth birthday the person is paid. */
export const throughWhoStandsForAChild = (basis: Basis) => ({
  basis,
  certainty: "derived" as const,
  is: ({ child, mother, father, guardian }: typeof childAndWhoStandsForIt): Person =>
    when(child)
      .then(firstOf(mother, father, guardian))
      .otherwise(about),
});
