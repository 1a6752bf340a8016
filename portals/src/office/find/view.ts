import type { LocalDate } from "@dayaq/kernel";

export interface FoundPerson {
  readonly personId: string;
  readonly name: string;
  readonly bornOn?: LocalDate;
  readonly diedOn?: LocalDate;
  readonly district?: string;
  /** Last four characters of the person's number; the whole one is on the person's page. */
  readonly numberEnding?: string;
}

export interface FindView {
  /** Absent before a search. The words searched for are not shown again in an address, but in the field. */
  readonly found?: { readonly asked: string; readonly people: readonly FoundPerson[]; readonly more: boolean };
}
