import { isoDay, type LocalDate, type Texts } from "@dayaq/kernel";
import type { AboutKind, Accrual, Mode } from "../programme.ts";
import type { Scalar } from "../values.ts";
import { english, type Grammar } from "./grammar/index.ts";
import type { Notion } from "./notion.ts";

/** How a reader is told a rule: the language's templates, and what the things of the law are called in it. */
export interface RuleWords {
  readonly grammar: Grammar;
  readonly day: (on: LocalDate) => string;
  readonly kind: (kind: string) => string;
  /** A word for a field of a fact that needs no other: “day of birth”. */
  readonly fact: (kind: string, field: string) => string | undefined;
  readonly field: (kind: string, field: string) => string;
  /** `kind` and `field`: absent where the tree does not say what it is a code of. */
  readonly code: (code: Scalar, of: { readonly kind: string; readonly field: string } | undefined) => string;
  readonly given: (name: string) => string;
  /** That it is not so, of what is given and says yes or no. */
  readonly notGiven: (name: string) => string;
  readonly parameter: (key: string) => string;
  readonly programme: (code: string) => string;
  /** What a right is about, how it is granted, what opens it, how a month of it counts. */
  readonly about: (kind: AboutKind) => string;
  readonly mode: (mode: Mode) => string;
  readonly opens: (event: string) => string;
  readonly accrual: (accrual: Accrual) => string;
  readonly choice: (name: string) => string;
  readonly reading: (choice: string, code: Scalar) => string;
  readonly notions: readonly SaidNotion[];
  /** In worked cases: the reader's of several texts, somebody in them, a sum, why nothing is known. */
  readonly of: (texts: Texts) => string;
  readonly somebody: (name: string) => string;
  readonly sum: (decimal: string) => string;
  readonly unknown: (reason: string) => string;
}

/** A notion with its texts in the reader's language. */
export interface SaidNotion {
  readonly says: string;
  readonly saysNot?: string;
  readonly notion: Notion;
}

export const saidNotion = (notion: Notion, of: (texts: Texts) => string): SaidNotion => ({
  says: of(notion.says),
  ...(notion.saysNot === undefined ? {} : { saysNot: of(notion.saysNot) }),
  notion,
});

const asItIs = (name: string): string => name;

/** English, with every name as the law files have it: for the pages of the repository, and for programs. */
export const LAW_FILE_WORDS: RuleWords = {
  grammar: english,
  day: isoDay,
  kind: asItIs,
  fact: () => undefined,
  field: (_kind, field) => field,
  code: String,
  given: asItIs,
  notGiven: english.not.itself,
  parameter: asItIs,
  programme: asItIs,
  about: asItIs,
  mode: asItIs,
  opens: asItIs,
  accrual: asItIs,
  choice: (name) => `the choice ${name}`,
  reading: (_choice, code) => String(code),
  notions: [],
  of: (texts) => texts["en"] ?? "",
  somebody: asItIs,
  sum: asItIs,
  unknown: asItIs,
};

/** The same with the words that a country has for pieces of its trees. */
export const lawFileWords = (notions: readonly Notion[]): RuleWords => ({
  ...LAW_FILE_WORDS,
  notions: notions.map((notion) => saidNotion(notion, LAW_FILE_WORDS.of)),
});
