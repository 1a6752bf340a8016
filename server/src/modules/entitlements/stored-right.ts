import { BEGINNING, day, isEndOfTime, isoDay, type LocalDate, OPEN } from "@dayaq/kernel";
import {
  readOnce,
  readTimeline,
  type StoredAward,
  type StoredDatedAward,
  writeOnce,
  writeTimeline,
} from "../determinations/index.ts";
import type { Finding } from "./domain/judge-days.ts";
import type { Right } from "./domain/right.ts";

/** A right as its two columns hold it. */
export interface StoredRight {
  readonly timeline: readonly StoredAward[];
  readonly once: readonly StoredDatedAward[];
}

export const writeRight = ({ timeline, once }: Right): StoredRight => ({
  timeline: writeTimeline(timeline),
  once: writeOnce(once),
});
export const readRight = ({ timeline, once }: StoredRight): Right => ({
  timeline: readTimeline(timeline),
  once: readOnce(once),
});

/** A finding with its days as they are stored; the ends of time as their names in SQL. */
export type StoredFinding = Omit<Finding, "from" | "until"> & { readonly from: string; readonly until: string };

const edgeOf = (on: LocalDate): string => (isEndOfTime(on) ? (on === OPEN ? "infinity" : "-infinity") : isoDay(on));
const dayAt = (text: string): LocalDate => (text === "infinity" ? OPEN : text === "-infinity" ? BEGINNING : day(text));

export const writeFindings = (findings: readonly Finding[]): StoredFinding[] =>
  findings.map((it) => ({ ...it, from: edgeOf(it.from), until: edgeOf(it.until) }));
export const readFindings = (stored: readonly StoredFinding[]): Finding[] =>
  stored.map((it) => ({ ...it, from: dayAt(it.from), until: dayAt(it.until) }));
