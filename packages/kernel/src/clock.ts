import type { LocalDate } from "./local-date.ts";

/** Where "now" comes from: the machine's clock in production, a test's own in tests. */
export interface Clock {
  /** Instant in UTC. */
  now(): Date;
}

/** The day on which the state's business stands. It is stored, and moves by command, never by itself in the middle of work. */
export interface BusinessDay {
  readonly today: LocalDate;
}
