import type { Texts } from "@dayaq/kernel";

/**
 * One version of one record, as an agency would state it: the fields of an incoming event with the agency that sends it.
 * `body` has the shape that the contracts give to `type`. The sender wraps it as its protocol asks, so it enters by the real path.
 */
export interface StatedRecord {
  /** Code of an agency of the pack. */
  readonly agency: string;
  /** Code of one of its registers. */
  readonly register: string;
  readonly recordNo: string;
  readonly version: number;
  /** RFC 3339 with zone. */
  readonly statedAt: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Somebody invented for the demonstration, made to show one thing. */
export interface TownPerson {
  readonly id: string;
  /** Scheme and value by which the person is found. */
  readonly identifier: { readonly scheme: string; readonly value: string };
  readonly givenName: string;
  readonly familyName: string;
  /** What to look at. */
  readonly shows: Texts;
}

/** An invented member of the staff, by the subject under which the demonstration's identity provider knows them. */
export interface TownStaff {
  readonly subject: string;
  readonly name: string;
  readonly role: "officer" | "supervisor" | "lawyer";
  /** What to look at. */
  readonly shows: Texts;
}

/** The wages of a month as the tax authority sends them: lines of the format of wage months. */
export interface TownWages {
  /** `YYYY-MM` */
  readonly month: string;
  readonly lines: readonly {
    readonly person: string;
    readonly employer: string;
    readonly wage: string;
    readonly contribution: string;
  }[];
}

/** A small invented town: whom to look at, and everything that agencies state of its people, in the order of their statements. */
export interface Town {
  readonly people: readonly TownPerson[];
  /** Two of each role at least: a decision and a release take two people. */
  readonly staff: readonly TownStaff[];
  readonly records: readonly StatedRecord[];
  /** Months that are still to come when it wakes up, in their order. */
  readonly wages: readonly TownWages[];
}
