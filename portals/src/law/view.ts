import type { LocalDate } from "@dayaq/kernel";
import type { Rhythm, SentenceView } from "../rights/view.ts";
import type { SignedView } from "./signed.tsx";

/** Sentences, names and rules come in the reader's language. */

/** A tree of the law in words: a long one in parts, which its line names. */
export interface LawRuleView {
  readonly says: string;
  readonly where: readonly { readonly name: string; readonly says: string }[];
}

export interface NamedRuleView {
  readonly name: string;
  readonly rule: LawRuleView;
}

/** A place in an act, with the page on which it is read. */
export interface CitedView {
  readonly text: string;
  readonly to: string;
}

export type CertaintyView = SentenceView["certainty"];

export interface RightNamed {
  readonly code: string;
  readonly title: string;
}

/** The version of the law that pages tell of. */
export interface LawInUse {
  readonly hash: string;
  readonly since: LocalDate;
}

export interface LawFrontView {
  readonly inUse: LawInUse;
  /** How many of all rights are signed as they are. */
  readonly signed: { readonly rights: number; readonly of: number };
  readonly kinds: readonly { readonly title: string; readonly rights: readonly RightNamed[] }[];
  readonly acts: readonly { readonly key: string; readonly title: string; readonly rights: number }[];
  /** What was sought, and what is like it: the best first. */
  readonly search?: { readonly words: string; readonly found: readonly FoundInLaw[] };
}

export interface FoundInLaw {
  readonly kind: "right" | "act" | "sentence";
  readonly text: string;
  /** Of a sentence: the right it is a condition of. */
  readonly of?: string;
  readonly to: string;
}

/** What rests on a place in an act. */
export interface CarriedView {
  readonly kind: "right" | "choice" | "condition" | "payee" | "fund" | "value" | "beside";
  /** Whose it is; none where the page is about one right. */
  readonly rights: readonly RightNamed[];
  readonly says: string;
  readonly rule?: LawRuleView;
  readonly certainty?: CertaintyView;
  readonly cases?: number;
  /** Of a right: whether lawyers have signed it. */
  readonly signed?: SignedView;
}

export interface ArticleView {
  readonly article: string;
  readonly anchor: string;
  /** What our sources say it rules. */
  readonly says?: string;
  readonly carried: readonly CarriedView[];
  /** The place under which law files carry it, where they do not cite it. */
  readonly under?: CitedView;
}

export interface LawActView {
  readonly key: string;
  readonly title: string;
  /** False of the place where values stand that no act was found for. */
  readonly isFound: boolean;
  readonly url?: string;
  readonly articles: readonly ArticleView[];
}

/** What the law sets by date, with the latest first. */
export interface ParameterView {
  readonly title: string;
  readonly key: string;
  readonly values: readonly ValueView[];
}

export interface ValueView {
  /** Absent where it has held for as long as the law is modelled. */
  readonly from?: LocalDate;
  /** Written out; absent where no source gives it. */
  readonly value?: string;
  readonly certainty: CertaintyView;
  readonly law: CitedView;
  readonly knownFrom?: LocalDate;
}

export interface LawConditionView {
  readonly id: string;
  readonly says: string;
  readonly law: CitedView;
  readonly certainty: CertaintyView;
  readonly facts: readonly string[];
  readonly rule: LawRuleView;
}

export interface PictureView {
  readonly right: RightNamed;
  readonly agencies: readonly { readonly title: string; readonly facts: readonly string[] }[];
  readonly draws: readonly RightNamed[];
  readonly rivals: readonly RightNamed[];
}

export interface CaseView {
  readonly why: string;
  readonly but: readonly string[];
  readonly gives: string;
  readonly source?: string;
}

/** What a reading would change for everybody in the registry. `few`: there are some, but too few to be told. */
export interface ReadingApartView {
  /** The day of the count. */
  readonly on: LocalDate;
  /** A day of the month that is spoken of. */
  readonly of: LocalDate;
  /** Whether anybody has one of the rights in that month: else nothing can be told of it. */
  readonly anybody: boolean;
  readonly unclear: number | "few";
  readonly more: number | "few";
  readonly less: number | "few";
  /** Beyond the reading in force, a month; absent where it would tell of few. */
  readonly sum?: number;
}

export interface LawProgrammeView {
  readonly code: string;
  readonly title: string;
  readonly signed: SignedView;
  readonly kind: string;
  readonly basis: CitedView;
  readonly about: "person" | "child" | "deceased" | "household";
  readonly mode: "automatic" | "offer" | "application";
  readonly rhythm: Rhythm;
  readonly opens: readonly string[];
  readonly modelledFrom: LocalDate;
  /** The values in force that make the sum. */
  readonly now: readonly { readonly title: string; readonly value: ValueView }[];
  readonly conditions: readonly LawConditionView[];
  readonly payee: {
    readonly whose: "own" | "shares" | "rule";
    readonly rule: LawRuleView;
    readonly law: CitedView;
    readonly certainty: CertaintyView;
  };
  /** Of a right with two sources of money: the fund that pays where the rule is true, and its own, which pays the rest. */
  readonly funds?: {
    readonly own: string;
    readonly other: string;
    readonly rule: LawRuleView;
    readonly law: CitedView;
    readonly certainty: CertaintyView;
  };
  readonly besides: readonly {
    readonly others: readonly RightNamed[];
    readonly says: string;
    readonly rule: "priority" | "highest" | "own-choice";
    readonly law: CitedView;
    readonly certainty: CertaintyView;
  }[];
  readonly choices: readonly {
    readonly name: string;
    readonly says: string;
    readonly readings: readonly {
      readonly says: string;
      readonly source: string;
      readonly isInForce: boolean;
      /** Of one that is not in force, once it was counted: what it would change for everybody in the registry, by month. */
      readonly apart: readonly ReadingApartView[];
    }[];
  }[];
  readonly parameters: readonly ParameterView[];
  readonly picture: PictureView;
  readonly formal: {
    /** Where some cases run by themselves and the others as the mode says: which do. */
    readonly byItself?: LawRuleView;
    readonly due?: LawRuleView;
    readonly amount: LawRuleView;
    readonly whose: LawRuleView;
    readonly payee: LawRuleView;
    readonly given: readonly NamedRuleView[];
    /** The country's own words in these rules, each with what it means. */
    readonly notions: readonly NamedRuleView[];
  };
  readonly cases: { readonly on: string; readonly usually: readonly string[]; readonly all: readonly CaseView[] };
  readonly standards: readonly string[];
  /** What the right is known to leave out, and what no source tells of it: a note each. */
  readonly leftOut: readonly string[];
  readonly hash: string;
  /** The latest first. */
  readonly versions: readonly {
    readonly on: LocalDate;
    readonly lawHash: string;
    readonly right: "first" | "same" | "changed";
  }[];
}

export interface StandardsView {
  readonly standards: readonly {
    readonly title: string;
    readonly url: string;
    readonly branches: readonly {
      readonly part: string;
      readonly title: string;
      readonly rights: readonly RightNamed[];
    }[];
  }[];
}
