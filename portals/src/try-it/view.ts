import type { LocalDate } from "@dayaq/kernel";
import type { DeterminedView, FieldView } from "../calculator/view.ts";
import type { FieldError } from "../components/error-summary.tsx";
import type { Choice } from "../components/form.tsx";

/** One row of the invented family: a person, what somebody is to somebody, or a fact. */
export interface RowView {
  /** Begins the names of its fields. */
  readonly prefix: string;
  /** What it says, in a few words: that is seen of it while it is folded. */
  readonly title: string;
  readonly fields: readonly FieldView[];
  /** A row that is still to be filled in. */
  readonly isOpen: boolean;
  /** Carried and not shown: what kind of row it is. */
  readonly carried?: readonly { readonly name: string; readonly value: string }[];
}

/** A right of somebody of the family, over time. */
export interface FoundRight {
  readonly programme: string;
  readonly title: string;
  readonly about: string;
  readonly determined: DeterminedView;
}

/** A right that somebody has not, with the first sentence that says why. */
export interface FoundNo {
  readonly programme: string;
  readonly title: string;
  readonly says: string;
  readonly law?: string;
  readonly lawTo?: string;
}

export interface FoundView {
  readonly on: LocalDate;
  /** What the drawn timelines show. */
  readonly window: { readonly from: LocalDate; readonly until: LocalDate };
  readonly rights: readonly FoundRight[];
  readonly unknown: readonly FoundRight[];
  readonly noes: readonly { readonly about: string; readonly rights: readonly FoundNo[] }[];
}

export interface TryItView {
  readonly on: string;
  readonly families: readonly { readonly code: string; readonly title: string }[];
  readonly people: readonly RowView[];
  readonly relations: readonly RowView[];
  readonly facts: readonly RowView[];
  /** Who speaks for the household; the first choice says that there is none. */
  readonly household: FieldView;
  /** Whom and what a new fact is about. */
  readonly newFact: { readonly person: readonly Choice[]; readonly kind: readonly Choice[] };
  readonly found?: FoundView;
  readonly errors: readonly FieldError[];
}
