import type { Benchmark } from "./measure.ts";
import { lifeEvents } from "./life-events.ts";
import { onePerson } from "./one-person.ts";

export type { Benchmark, Figure } from "./measure.ts";
export { tableOf } from "./report.ts";

/** Every benchmark, in the order in which `npm run bench` makes them. */
export const BENCHMARKS: readonly Benchmark[] = [onePerson, lifeEvents];
