import type { Texts } from "@dayaq/kernel";

/** A district or city as facts name it. */
export interface District {
  /** ISO 3166-2 without the country: BA. */
  readonly code: string;
  readonly title: Texts;
  /** Code of the larger region it belongs to. */
  readonly region: string;
}

export interface Region {
  readonly code: string;
  readonly title: Texts;
  /** Share of the people who live there, in parts of a thousand; for invented populations only. */
  readonly populationPerMille: number;
}
