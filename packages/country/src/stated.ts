import type { Certainty } from "@dayaq/rules";

/** A choice that the country makes once, and how sure we are that the country really makes it so. */
export interface Stated<Value> {
  readonly value: Value;
  readonly certainty: Certainty;
  /** Act and article, or why it is chosen so while no act is known to us. */
  readonly basis: string;
}

/** What no source gives. It is labelled wherever it is shown, and it pays: a convention holds no money back. */
export const illustrative = <Value>(value: Value, basis: string): Stated<Value> => ({
  value,
  certainty: "illustrative",
  basis,
});
