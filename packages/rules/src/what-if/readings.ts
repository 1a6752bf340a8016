import type { LocalDate } from "@dayaq/kernel";
import { rightsByChoice, withRights } from "../kinds-read.ts";
import type { Law } from "../law.ts";
import { compare } from "./compare.ts";
import type { Population } from "./population.ts";

/** What lies between the reading of a contradiction that is in force and another one, in the month of a day. */
export interface ReadingApart {
  readonly choice: string;
  readonly reading: string;
  /** The day that is asked about: that of the question, or one on which the readings differed. */
  readonly of: LocalDate;
  /** Whether anybody has one of the rights in that month, by either reading or for the asking: else nothing can be told of it. */
  readonly anybody: boolean;
  /** People who would have more by it, or less. */
  readonly more: number;
  readonly less: number;
  /** What it would cost beyond the reading in force, in smallest units of money a month. */
  readonly sum: number;
  /** For how many it is not known. */
  readonly unclear: number;
}

/** Another reading of a choice, and the rights whose answers may differ by it. */
interface OtherReading {
  readonly choice: string;
  readonly reading: string;
  readonly programmes: readonly string[];
  readonly differedOn?: LocalDate;
}

export const otherReadings = (law: Law): OtherReading[] =>
  law.choices.flatMap(({ name, readings, inForce, differedOn }) => {
    const programmes = rightsByChoice(law, name);
    const other = { choice: name, programmes, ...(differedOn === undefined ? {} : { differedOn }) };
    return readings.flatMap(({ code }) => (code === inForce ? [] : [{ ...other, reading: code }]));
  });

const readingOtherwise = (law: Law, choice: string, reading: string): Law => ({
  ...law,
  choices: law.choices.map((it) => (it.name === choice ? { ...it, inForce: reading } : it)),
});

/**
 * Asks both readings of everybody for the month of that day, and for the month in the past in which they differed. Nobody is taken to
 * have asked for a right who has not.
 */
export function readingsApart(law: Law, population: Population, on: LocalDate): ReadingApart[] {
  return otherReadings(law).flatMap(({ choice, reading, programmes, differedOn }) => {
    const before = withRights(law, programmes);
    const after = readingOtherwise(before, choice, reading);
    const days = differedOn === undefined || differedOn >= on ? [on] : [on, differedOn];
    return days.map((of) => ({ choice, reading, ...apartOn(before, after, population, of) }));
  });
}

function apartOn(before: Law, after: Law, population: Population, of: LocalDate) {
  const asked = { before, after, population, on: of, months: 1, everyoneAsks: false, regionOf: () => undefined };
  const { persons, months, programmes, unclear } = compare(asked);
  const anybody = programmes.some((it) => [it.before, it.after].some((cost) => cost.people > 0 || cost.unasked > 0));
  const sum = months.reduce((total, month) => total + month.after - month.before, 0);
  return { of, anybody, more: persons.winners.count, less: persons.losers.count, sum, unclear };
}
