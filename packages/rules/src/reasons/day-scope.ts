import type { LocalDate } from "@dayaq/kernel";
import type { Bound } from "../evaluate/bound.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import type { PersonId, Truth, Value } from "../values.ts";
import type { Met, Trail } from "./trail.ts";

/** Whether somebody belongs to a group on a day. */
export interface Standing {
  readonly person: PersonId;
  readonly belongs: Truth;
}

/** What an expression came to on a day, and what settled it. */
export interface Known {
  readonly on: LocalDate;
  readonly answer: Value | readonly Standing[];
  readonly met: readonly Met[];
}

/** Whether a person draws another right on a day. */
export type DrawsOn = (programme: string, person: PersonId, on: LocalDate) => Truth;

/** What an expression may use when it is asked of a day. It adds to the trail what it met. */
export interface DayScope {
  readonly evaluation: Evaluation;
  readonly trail: Trail;
  readonly draws: DrawsOn;
  /** Of each expression that is remembered, by its place, the day that was asked of last: hardly any is asked of two by turns. */
  readonly known: (Known | undefined)[];
}

/** An expression of a law as a function of a day. */
export type ValueOn = (day: DayScope, on: LocalDate, bound: Bound) => Value;

/** A group of people as a function of a day. */
export type MembersOn = (day: DayScope, on: LocalDate, bound: Bound) => readonly Standing[];
