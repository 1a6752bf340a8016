import type { Texts } from "@dayaq/kernel";

/** How sure we are of a rule or an amount: seen in the act; reported of it; derived from one source; our own assumption. */
export type Certainty = "official" | "reported" | "derived" | "illustrative";

const ORDER: readonly Certainty[] = ["official", "reported", "derived", "illustrative"];

export const isLessCertain = (one: Certainty, other: Certainty): boolean => ORDER.indexOf(one) > ORDER.indexOf(other);

/** A chain is as sure as its weakest link. */
export const leastCertain = (all: readonly Certainty[]): Certainty =>
  all.reduce((least, it) => (isLessCertain(it, least) ? it : least), "official");

/** The less sure of two. */
export const lessCertain = (one: Certainty, other: Certainty): Certainty => (isLessCertain(one, other) ? one : other);

/** Where in the law something stands. */
export interface Basis {
  /** Key of the act in the country's list of acts. */
  readonly act: string;
  /** As the act numbers it: "art. 4". Empty where only the act is known. */
  readonly article: string;
}

/** A law, decree or decision that rules and amounts are taken from. */
export interface Act {
  readonly key: string;
  readonly title: Texts;
  /** Where a reader finds it; absent when no public text was found. */
  readonly url?: string;
  /** Set where we have not read its text: what is known of it others report, so that nothing is official by it. */
  readonly notSeen?: true;
}

/** Cites an article of one act: `const allowancesLaw = citing("law-55-IIIQ")`, then `allowancesLaw("art. 4")`. */
export const citing =
  (act: string) =>
  (article = ""): Basis => ({ act, article });
