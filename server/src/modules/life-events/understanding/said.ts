import { BEGINNING, findDay, invariant, type LocalDate, OPEN, type Outcome } from "@dayaq/kernel";
import type { Part } from "@dayaq/contracts";
import type { WireValue } from "../../registry/index.ts";

/** A statement in which people are still named by their part in the event. */
export interface Said {
  /** Part of the person: `child`, `spouses/0`. */
  readonly of: string;
  readonly kind: string;
  readonly key: string;
  readonly statement: "assert" | "annul";
  readonly value: WireValue;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Part of the other person of a relation. */
  readonly is?: string;
}

/** What an event means: to whom it happened and when, and what is now true of whom. */
export interface Understood {
  /** Part of the person to whom it happened. */
  readonly subject: string;
  readonly happenedOn: LocalDate;
  readonly people: readonly Part[];
  readonly said: readonly Said[];
}

/** Why an event that could be read was not understood. Stored with the parked event. */
export type UnderstandingCode = "fact.kind-unknown" | "fact.value-malformed" | "identifier.malformed";

export type Understanding = Outcome<Understood, UnderstandingCode>;

/** Days of a body were checked when it was read. */
export function dayOf(text: string): LocalDate {
  const on = findDay(text);
  invariant(on !== undefined, "a day of an event that was read is a day");
  return on;
}

export interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export const ALL_DAYS: Days = { from: BEGINNING, until: OPEN };

export const fromDay = (from: string, until?: string): Days => ({
  from: dayOf(from),
  until: until === undefined ? OPEN : dayOf(until),
});

export const assertion = (of: string, kind: string, value: WireValue, days: Days, key = ""): Said => ({
  of,
  kind,
  key,
  statement: "assert",
  value,
  ...days,
});

/** A body of an event that holds on days of its own. */
export interface Dated {
  readonly from: string;
  readonly until?: string;
}

export const daysOf = ({ from, until }: Dated): Days => fromDay(from, until);

/** What is so of the person of an event on the days of its body; `key` tells several of one kind apart. */
export const state = (kind: string, body: Dated, value: WireValue, key = ""): Said =>
  assertion("person", kind, value, daysOf(body), key);

/** `is` stands in `kind` to `of`. */
export const relation = (of: string, kind: string, is: string, days: Days, key = ""): Said => ({
  ...assertion(of, kind, {}, days, key),
  is,
});

export const annulment = (of: string, kind: string, days: Days, key = ""): Said => ({
  ...assertion(of, kind, {}, days, key),
  statement: "annul",
});
