import type { Clock } from "@dayaq/kernel";

/** The machine's clock. The only place in the server that asks it; tests and the demo bring their own. */
export const systemClock: Clock = { now: () => new Date() };

/** Milliseconds from a start that means nothing: for measuring how long something takes. */
export const stopwatch = (): number => performance.now();
