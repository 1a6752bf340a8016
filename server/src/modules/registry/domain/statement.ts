import type { LocalDate } from "@dayaq/kernel";

export type PartyId = number;

/** Wire form: days as YYYY-MM-DD, money as decimal strings. */
export type WireValue = Readonly<Record<string, boolean | number | string | null>>;

/** What one version of an agency's record says of one party. Statements are only ever added. */
export interface Statement {
  readonly partyId: PartyId;
  readonly kind: string;
  /** Tells apart facts of one kind that may hold side by side; empty where only one may hold. */
  readonly key: string;
  /** `assert`: this value on these days. `annul`: nothing on these days. */
  readonly statement: "assert" | "annul";
  readonly value: WireValue;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly otherPartyId?: PartyId;
  /** When the agency said so: RFC 3339 instant. */
  readonly statedAt: string;
  readonly agency: string;
  /** Register and number. */
  readonly record: string;
  readonly recordVersion: number;
  readonly messageId: string;
}

/** A fact of this kind changed for this party (and, in a relation, with this other). */
export interface Changed {
  readonly partyId: PartyId;
  readonly kind: string;
  readonly otherPartyId?: PartyId;
}
