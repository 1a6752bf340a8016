/** Where "now" comes from: the machine's clock in production, a test's own in tests. */
export interface Clock {
  /** Instant in UTC. */
  now(): Date;
}
