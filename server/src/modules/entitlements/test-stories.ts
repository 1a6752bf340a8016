import { BEGINNING, invariant, isoDay, segments } from "@dayaq/kernel";
import type { Decision } from "./domain/decision.ts";
import { isDue } from "./domain/right.ts";
import type { TestCountry } from "./testing.ts";
import type { Decided } from "./use-cases/decided.ts";

/** `BIRTH granted`: what was decided, in words. */
export const words = ({ decisions }: Decided): string[] =>
  decisions.map(({ programme, kind }) => `${programme} ${kind}`).toSorted();

/** Stretches of a right as [from, sum of each beneficiary]. */
export const stretches = ({ decided }: Pick<Decision, "decided">) =>
  [...segments(decided.timeline)].map(({ from, value }) => [
    from === BEGINNING ? "" : isoDay(from),
    isDue(value) ? Object.fromEntries(value.shares.map((share) => [share.beneficiary, share.amount])) : null,
  ]);

/** The one thing that there is; a test fails where there is none, or another. */
export function only<Thing>(all: readonly Thing[]): Thing {
  const [first] = all;
  invariant(first !== undefined && all.length === 1, `exactly one was expected, and there are ${all.length}`);
  return first;
}

let births = 0;

/** A child is born to a mother who was born in 1990. */
export async function born(country: TestCountry, on: string) {
  const [mother = 0, child = 0] = await country.people(2);
  const number = `birth-${(births += 1)}`;
  const decided = await country.state(number, 1, [
    { of: child, kind: "birth", value: { on, sex: "female", alive: true } },
    { of: child, kind: "parent", is: mother, from: on },
    { of: mother, kind: "birth", value: { on: "1990-01-01", sex: "female", alive: true } },
  ]);
  return { mother, child, decided, number };
}

/** The disability of a grown-up is found, from 2025 on; its record is `dis-PARTY`. */
export async function disabled(country: TestCountry, percent: number, days: { from?: string; until?: string } = {}) {
  const [person = 0] = await country.people(1);
  const decided = await country.state(`dis-${person}`, 1, [
    { of: person, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
    { of: person, kind: "disability", value: { percent }, from: "2025-01-01", ...days },
  ]);
  return { person, decided };
}
