import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Claim, Fact, PersonId } from "../values.ts";

/** A fact of a record file, with the day from which it was known. */
export interface RecordedFact extends Fact {
  /** BEGINNING: always known. */
  readonly known: LocalDate;
}

/** What was decided under the law and facts known on a day, and what was paid of it. */
export interface Decided {
  readonly programme: string;
  readonly about: PersonId;
  readonly known: LocalDate;
  readonly paid: readonly { readonly month: LocalDate; readonly amount: Minor; readonly payee?: PersonId }[];
}

/** People, relations and facts of one record file, read and checked: `dayaq determine --record`. */
export interface CaseRecord {
  readonly on: LocalDate;
  readonly known: LocalDate;
  readonly persons: readonly string[];
  readonly households: readonly string[];
  readonly facts: readonly RecordedFact[];
  readonly claims: readonly Claim[];
  readonly decided: readonly Decided[];
}
