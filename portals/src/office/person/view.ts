import type { LocalDate, Minor } from "@dayaq/kernel";
import type { PersonRightsView } from "../../rights/view.ts";

/** A fact as it is held: what, over which days, from whom, and when we learned it. */
export interface FactView {
  readonly what: string;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly agency: string;
  readonly knownOn: LocalDate;
}

export interface RelatedPerson {
  readonly personId: string;
  readonly name: string;
  /** "Child", "spouse": what this person is to the one on the page. */
  readonly relation: string;
}

export interface PastDecision {
  readonly id: string;
  readonly on: LocalDate;
  readonly what: string;
  readonly title: string;
  readonly sum?: Minor;
  readonly by: "machine" | "officer";
}

/** The whole person on one screen: what the citizen sees, and what it rests on. */
export interface OfficePersonView extends PersonRightsView {
  readonly personId: string;
  /** The country keeps accounts of insured persons. */
  readonly hasAccount?: boolean;
  readonly name: string;
  readonly bornOn?: LocalDate;
  readonly diedOn?: LocalDate;
  readonly number?: string;
  readonly district?: string;
  /** How many other records may be of the same person. */
  readonly duplicates: number;
  /** Rights of a household whose applications come on paper. */
  readonly papers: readonly { readonly programme: string; readonly title: string }[];
  readonly related: readonly RelatedPerson[];
  readonly facts: readonly FactView[];
  readonly decisions: readonly PastDecision[];
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    /** The right that it is about. */
    readonly programme?: string;
    readonly dueOn: LocalDate;
  }[];
}
