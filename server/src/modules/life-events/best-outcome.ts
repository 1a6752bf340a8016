import { RANK } from "./domain/outcome.ts";

/** Aggregate in SQL of a column of outcomes: the best of them, as `best` finds it. */
export const bestOf = (outcome: string): string =>
  `(array_agg(${outcome} order by array_position(array[${RANK.map((it) => `'${it}'`).join(", ")}], ${outcome})))[1]`;
