export type { Cost } from "./asked.ts";
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
export { GROUPINGS } from "./groups.ts";
export { type Composition, HOME_TYPES, type Invented } from "./kinds.ts";
export type { Population } from "./population.ts";
export type { Livelihood, Poverty } from "./poverty.ts";
export { touchedBy } from "./touched.ts";
