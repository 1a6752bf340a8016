import type { Clock } from "@dayaq/kernel";

/** The machine's clock. A simulator stands for somebody else's system, so it has its own time and not Dayaq's business day. */
export const systemClock: Clock = { now: () => new Date() };

/** RFC 3339 in UTC. */
export const instantOf = (clock: Clock): string => clock.now().toISOString();
