import type { LocalDate } from "@dayaq/kernel";
import { rightsByChoice, withRights } from "../kinds-read.ts";
import type { Law } from "../law.ts";
import { compare } from "./compare.ts";
import type { Population } from "./population.ts";

/** What lies between the reading of a contradiction that is in force and another one. */
export interface ReadingApart {
  readonly choice: string;
  readonly reading: string;
  /** People who would have more by it, or less. */
  readonly more: number;
  readonly less: number;
  /** What it would cost beyond the reading in force, in smallest units of money a month. */
  readonly sum: number;
}

/** Another reading of a choice, and the rights whose answers may differ by it. */
interface OtherReading {
  readonly choice: string;
  readonly reading: string;
  readonly programmes: readonly string[];
}

export const otherReadings = (law: Law): OtherReading[] =>
  law.choices.flatMap(({ name, readings, inForce }) => {
    const programmes = rightsByChoice(law, name);
    return readings.flatMap(({ code }) => (code === inForce ? [] : [{ choice: name, reading: code, programmes }]));
  });

const readingOtherwise = (law: Law, choice: string, reading: string): Law => ({
  ...law,
  choices: law.choices.map((it) => (it.name === choice ? { ...it, inForce: reading } : it)),
});

/** Asks both readings of everybody for the month of that day. Nobody is taken to have asked for a right who has not. */
export function readingsApart(law: Law, population: Population, on: LocalDate): ReadingApart[] {
  return otherReadings(law).map(({ choice, reading, programmes }) => {
    const before = withRights(law, programmes);
    const { persons, months } = compare({
      before,
      after: readingOtherwise(before, choice, reading),
      population,
      on,
      months: 1,
      everyoneAsks: false,
      regionOf: () => undefined,
    });
    const sum = months.reduce((total, { before, after }) => total + after - before, 0);
    return { choice, reading, more: persons.winners.count, less: persons.losers.count, sum };
  });
}
