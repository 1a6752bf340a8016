import type { Benchmark } from "./measure.ts";
import { contributions } from "./contributions.ts";
import { crashes } from "./crash.ts";
import { decree } from "./decree.ts";
import { intake } from "./intake.ts";
import { lifeEvents } from "./life-events.ts";
import { memory } from "./memory.ts";
import { onePerson } from "./one-person.ts";
import { payday } from "./payday.ts";
import { population } from "./population.ts";
import { rules } from "./rules.ts";
import { weighed } from "./weighed.ts";
import { whatIf } from "./what-if.ts";

export type { Benchmark, Figure } from "./measure.ts";
export { tableOf } from "./report.ts";
export { faultySizes } from "./sizes.ts";

/** Every benchmark, in the order in which `npm run bench` makes them. */
export const BENCHMARKS: readonly Benchmark[] = [
  ...[onePerson, rules, whatIf, population, intake, lifeEvents, payday, contributions, decree, crashes].map(weighed),
  memory,
];
