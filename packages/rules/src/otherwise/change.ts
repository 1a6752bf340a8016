import type { LocalDate } from "@dayaq/kernel";
import type { Fact, PersonId, Scalar } from "../values.ts";

/** How a number is read out. */
export type Unit = "money" | "months" | "years" | "percent" | "count";

/** How a number has to stand to what is needed. */
export type Is = "at-least" | "at-most" | "exactly";

/** One thing that would be otherwise, as a reader can be told of it: data, put into words where it is read. */
export type Told =
  /** A field of a fact. `now`: null where no such fact is known. */
  | {
      readonly kind: "field";
      readonly person: PersonId;
      readonly fact: string;
      readonly field: string;
      readonly unit: Unit;
      readonly now: number | null;
      readonly is: Is;
      readonly needed: number;
    }
  /** What the law works out of facts. */
  | {
      readonly kind: "worked-out";
      readonly unit: Unit;
      readonly now: number;
      readonly is: Is;
      readonly needed: number;
      /** The fact that would be otherwise, and of whom. */
      readonly person: PersonId;
      readonly fact: string;
    }
  /** A register would say it. */
  | { readonly kind: "said"; readonly person: PersonId; readonly fact: string; readonly value: AnyOf }
  /** A register would no longer say it. */
  | { readonly kind: "unsaid"; readonly person: PersonId; readonly fact: string; readonly value: AnyOf }
  /** So many more people would stand in that relation: to the person, or the person to them. */
  | {
      readonly kind: "someone";
      readonly person: PersonId;
      readonly fact: string;
      readonly direction: "to" | "from";
      readonly more: number;
    }
  /** Another right would be drawn, or would not be. */
  | { readonly kind: "drawn"; readonly person: PersonId; readonly programme: string; readonly is: boolean };

/** Fields of a fact as far as they matter, each with every value that would do. */
export type AnyOf = Readonly<Record<string, readonly Scalar[]>>;

/** Fields of a fact with a value each. */
export type Supposed = Readonly<Record<string, Scalar>>;

/** The same said of the world: what has to be told differently for it to be so. */
export type Edit =
  | { readonly add: Fact }
  | { readonly set: Supposed; readonly of: Fact }
  /** From that day on the fact no longer holds. */
  | { readonly end: Fact; readonly on: LocalDate }
  | { readonly draws: string; readonly person: PersonId; readonly is: boolean };

/** The smallest change of its kind by which a condition comes out otherwise. */
export interface Change {
  /** Nearly always one; several where one alone would not do. */
  readonly told: readonly Told[];
  readonly edits: readonly Edit[];
}

/** Why a condition turns on a day of itself. */
export type Cause =
  /** So many months since a day of a fact, such as the birth. */
  | {
      readonly kind: "since";
      readonly person: PersonId;
      readonly fact: string;
      readonly field: string;
      readonly months: number;
    }
  | { readonly kind: "begins" | "ends"; readonly person: PersonId; readonly fact: string }
  /** The law itself changes on that day: a value of it, where it is named. */
  | { readonly kind: "law"; readonly parameter?: string };

/** The next day on which a condition comes out otherwise although nothing happens. */
export interface Turn {
  readonly on: LocalDate;
  readonly because?: Cause;
}

/** What would have to be otherwise for a condition to come out otherwise. */
export interface Otherwise {
  /** Id of the condition. */
  readonly id: string;
  readonly holds: boolean | "unknown";
  readonly turns?: Turn;
  /** Of a condition that fails: other ways in which it would hold, the plainest first. Empty where nothing that people could understand would do. */
  readonly changes: readonly Change[];
}
