import type { Texts } from "@dayaq/kernel";

/** A number or code by which the country's registers name a person, an employer or a paper. */
export interface IdentifierScheme {
  /** As stored in the directory of identifiers: FIN, SSN. */
  readonly code: string;
  readonly title: Texts;
  readonly names: "person" | "organisation";
  /** The form of a normalised value; forms use its source as their `pattern`. */
  readonly pattern: RegExp;
  /** What people type, brought to the form in which it is stored. */
  readonly normalise: (typed: string) => string;
  /** Whether a normalised value can exist: form and check digit, never whether somebody has it. */
  readonly holds: (value: string) => boolean;
  /** One example that nobody has, for forms and documentation. */
  readonly example: string;
}

/** Upper case without spaces and hyphens: right for every scheme so far. */
export const withoutSpaces = (typed: string): string => typed.replace(/[\s-]/g, "").toUpperCase();
