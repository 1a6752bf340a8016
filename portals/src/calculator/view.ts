import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Choice } from "../components/form.tsx";
import type { FieldError } from "../components/error-summary.tsx";
import type { Rhythm, SentenceView } from "../rights/view.ts";

/** Sentences and names come in the reader's language already. */

/** A sum, or why it is not known, and who has it. */
export interface SumView {
  readonly sum?: Minor;
  readonly unknown?: string;
  readonly shares: readonly { readonly who: string; readonly payee?: string; readonly sum: Minor }[];
}

export interface StretchView extends SumView {
  readonly from: LocalDate;
  /** The day after the last; absent while no end is known. */
  readonly until?: LocalDate;
}

/** What the law gives about one person or household, as of a day and over time. */
export interface DeterminedView {
  readonly answer: "entitled" | "not-entitled" | "undetermined" | "entitled-later";
  readonly on: LocalDate;
  readonly rhythm: Rhythm;
  readonly mode: "automatic" | "offer" | "application";
  readonly stretches: readonly StretchView[];
  readonly once: readonly (SumView & { readonly on: LocalDate })[];
  readonly nextOn?: LocalDate;
  readonly illustrative: boolean;
  /** What is not known, and who would know it. */
  readonly needs: readonly string[];
  readonly conditions: readonly SentenceView[];
}

/** One field that somebody fills in. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly type: "yes-no" | "number" | "money" | "day" | "one-of" | "text" | "select";
  /** Of `yes-no`, `one-of` and `select`: the last is for many. */
  readonly choices?: readonly Choice[];
  readonly value?: string | undefined;
}

/** One person of whom something is asked. Names of its fields begin with `prefix`. */
export interface AskedPerson {
  readonly name: string;
  readonly prefix: string;
  /** Absent where there is no no: everybody was born. */
  readonly isSo?: string | undefined;
  readonly mayBeSo: boolean;
  readonly fields: readonly FieldView[];
  /** Of a relation: who is known already, each to be ticked, and how many others there are. */
  readonly others?: {
    readonly known: readonly { readonly name: string; readonly label: string; readonly isTicked: boolean }[];
    readonly more: FieldView;
  };
}

export interface QuestionView {
  readonly asks: string;
  /** What is asked, for the next page: kind, direction, persons. */
  readonly asked: string;
  /** Where the answer goes among those given. */
  readonly at: number;
  readonly persons: readonly AskedPerson[];
}

/** A question that was answered; it can be answered anew. */
export interface SaidView {
  readonly at: number;
  readonly asks: string;
  readonly answers: readonly { readonly name: string; readonly words: string }[];
}

export interface CalculatorView {
  readonly programme: string;
  readonly title: string;
  /** The day that is asked of, `YYYY-MM-DD`. */
  readonly on: string;
  /** Everything that was said so far: it travels in the form, and nowhere else. */
  readonly answers: string;
  readonly said: readonly SaidView[];
  readonly step:
    | { readonly kind: "start" }
    | { readonly kind: "question"; readonly question: QuestionView }
    | { readonly kind: "answer"; readonly answer: DeterminedView };
  readonly errors: readonly FieldError[];
}
