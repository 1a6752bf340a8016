import { availableParallelism, loadavg } from "node:os";

/** How loud the machine was, for the note of a figure: others may have worked on it meanwhile. */
export const loudness = (): string => `${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
