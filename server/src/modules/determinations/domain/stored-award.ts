import {
  BEGINNING,
  day,
  isEndOfTime,
  isoDay,
  type LocalDate,
  OPEN,
  segments,
  type Timeline,
  TimelineBuilder,
} from "@dayaq/kernel";
import { type Award, sameAward, type Truth, Unknown, isUnknown, type UnknownReason, type Need } from "@dayaq/rules";

/** Some days as they are stored: `YYYY-MM-DD`, null for an end of time. */
export interface StoredDays {
  readonly from: string | null;
  readonly until: string | null;
}

export type StoredAward = StoredDays & { readonly award: Award };
export interface StoredDatedAward {
  readonly on: string;
  readonly award: Award;
}
export interface StoredTruth extends StoredDays {
  readonly holds: boolean | "unknown";
  readonly reason?: UnknownReason;
  readonly needs?: readonly Need[];
}

const NONE: Award = { kind: "none" };
const edge = (on: LocalDate): string | null => (isEndOfTime(on) ? null : isoDay(on));
const start = (text: string | null): LocalDate => (text === null ? BEGINNING : day(text));
const end = (text: string | null): LocalDate => (text === null ? OPEN : day(text));

/** Days on which nothing is due are left out: most of a life is. */
export const writeTimeline = (line: Timeline<Award>): StoredAward[] =>
  [...segments(line)]
    .filter(({ value }) => value.kind !== "none")
    .map(({ from, until, value }) => ({ from: edge(from), until: edge(until), award: value }));

export function readTimeline(stored: readonly StoredAward[]): Timeline<Award> {
  const build = new TimelineBuilder<Award>(sameAward);
  build.add(BEGINNING, NONE);
  for (const { from, until, award } of stored) {
    build.add(start(from), award);
    if (end(until) !== OPEN) build.add(end(until), NONE);
  }
  return build.done();
}

export const writeOnce = (once: readonly { on: LocalDate; award: Award }[]): StoredDatedAward[] =>
  once.map(({ on, award }) => ({ on: isoDay(on), award }));

export const readOnce = (stored: readonly StoredDatedAward[]): { on: LocalDate; award: Award }[] =>
  stored.map(({ on, award }) => ({ on: day(on), award }));

export const writeTruth = (line: Timeline<Truth>): StoredTruth[] =>
  [...segments(line)].map(({ from, until, value }) => ({
    from: edge(from),
    until: edge(until),
    ...(isUnknown(value) ? { holds: "unknown", reason: value.reason, needs: value.needs } : { holds: value }),
  }));

export function readTruth(stored: readonly StoredTruth[]): Timeline<Truth> {
  const build = new TimelineBuilder<Truth>();
  for (const { from, holds, reason, needs } of stored)
    build.add(start(from), holds === "unknown" ? new Unknown(reason ?? "fact-missing", needs ?? []) : holds);
  return build.done();
}
