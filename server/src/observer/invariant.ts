/** Something that is always true of a sound country, and the statement that finds where it is not. */
export interface Invariant {
  /** Stable name, for reports. */
  readonly name: string;
  /** One sentence: what is always true. */
  readonly says: string;
  /** Whose tables it rests on: a test that runs only some modules asks only these. */
  readonly needs: readonly (
    | "registry"
    | "agencies"
    | "life-events"
    | "contributions"
    | "determinations"
    | "entitlements"
    | "cases"
    | "payments"
    | "notices"
  )[];
  /** Selects one row for each breach, with a column `subject`: internal ids, never a name or a number of a person. */
  readonly breaches: string;
}

/** How one invariant came out. */
export interface Observation {
  readonly name: string;
  readonly says: string;
  readonly breaches: number;
  /** A few of them, by internal id. */
  readonly examples: readonly string[];
}
