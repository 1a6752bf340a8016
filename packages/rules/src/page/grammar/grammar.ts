import type { Comparison, Rounding } from "../../tree/node.ts";
import type { CaseGrammar } from "./case-grammar.ts";
import type { NegationGrammar } from "./negation-grammar.ts";
import type { Open } from "../notion.ts";

/**
 * How a language says a rule: one template for each thing that a tree can say, given its parts in words. A language without
 * one of them is no grammar. `whose` is a person other than the one whom the rule is about.
 */
export interface Grammar {
  readonly truth: (is: boolean) => string;
  readonly about: string;
  readonly they: string;
  readonly beneficiary: string;
  /** What a notion leaves open. */
  readonly open: Readonly<Record<Open, string>>;
  /** “ of X”, to stand behind a word. */
  readonly whose: (person: string) => string;
  readonly claimant: string;
  readonly claimedOn: string;
  readonly factOf: (field: string, kind: string, whose?: string) => string;
  /** A fact of a kind, of some codes only where there are any: a thing in one place, a condition in another. */
  readonly kindOf: (kind: string, codes: readonly string[], whose?: string) => string;
  readonly each: (relation: string, whose?: string) => string;
  readonly everyoneWhose: (relation: string, person: string) => string;
  readonly among: (people: string, where: string) => string;
  readonly union: (people: readonly string[]) => string;
  readonly ever: (people: string) => string;
  readonly first: (people: string) => string;
  readonly firstOf: (persons: readonly string[]) => string;
  readonly any: (people: string, holds: string) => string;
  readonly all: (people: string, hold: string) => string;
  readonly count: (people: string) => string;
  readonly sum: (people: string, of: string) => string;
  readonly and: (conditions: readonly string[]) => string;
  readonly or: (conditions: readonly string[]) => string;
  readonly not: NegationGrammar;
  readonly exists: (person: string) => string;
  readonly least: (of: readonly string[]) => string;
  readonly greatest: (of: readonly string[]) => string;
  readonly compare: (left: string, by: Sign, right: string) => string;
  readonly quotient: (left: string, right: string, rounding: Rounding) => string;
  /** Only what a register says counts. */
  readonly asStated: (fact: string) => string;
  readonly total: (of: string, months?: number) => string;
  readonly monthsWith: (of: string, months?: number) => string;
  readonly yearsSince: (day: string) => string;
  readonly oneOf: (what: string, codes: readonly string[]) => string;
  readonly read: (question: string, readings: readonly string[]) => string;
  readonly when: (cases: readonly (readonly [when: string, then: string])[], otherwise: string) => string;
  /** `whom` from when somebody else is there on, and nobody before. */
  readonly onceThere: (whom: string, there: string) => string;
  readonly parameter: (title: string) => string;
  readonly plusMonths: (day: string, months: number) => string;
  readonly plusMonthsOf: (day: string, months: string) => string;
  readonly plusDays: (day: string, days: number) => string;
  readonly reached: (day: string) => string;
  readonly asAt: (what: string, day: string) => string;
  readonly onceReached: (condition: string) => string;
  readonly firstDay: (condition: string) => string;
  readonly firstOfMonth: (day: string) => string;
  readonly draws: (person: string, right: string) => string;
  /** What a right says of itself, each before a colon. */
  readonly whole: Readonly<
    Record<
      | "about"
      | "mode"
      | "byItself"
      | "opens"
      | "modelledFrom"
      | "due"
      | "amount"
      | "month"
      | "each"
      | "whose"
      | "reachesBack",
      string
    >
  >;
  readonly cases: CaseGrammar;
  readonly equalShares: (people: string) => string;
}

export type Sign = Comparison | "!=";

const SIGNS: Readonly<Record<Sign, string>> = { "<": "<", "<=": "≤", "=": "=", "!=": "≠", ">=": "≥", ">": ">" };

/** Arithmetic is said alike in every language. */
export const compare = (left: string, by: Sign, right: string): string => `${left} ${SIGNS[by]} ${right}`;
