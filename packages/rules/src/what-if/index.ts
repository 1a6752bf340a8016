export { type Cost, type Given, givenBy } from "./asked.ts";
export { compare, type Comparison, type WhatIf } from "./compare.ts";
export {
  FEWEST,
  published,
  type Published,
  type Told,
  type ToldCost,
  type ToldGroup,
  type ToldKind,
  type ToldMoved,
  type ToldPoor,
} from "./few.ts";
export type { Composition, Invented } from "./kinds.ts";
export { type Population, PORTRAIT_KINDS } from "./population.ts";
export type { Livelihood, Poverty } from "./poverty.ts";
export { AGES } from "./traits.ts";
export { otherReadings, type ReadingApart, readingsApart } from "./readings.ts";
export { touchedBy } from "./touched.ts";
