import type { LocalDate } from "@dayaq/kernel";
import type { Accrual, Determination, Explanation } from "@dayaq/rules";
import { GRAVEST_FIRST } from "./difference.ts";
import type { Finding } from "./judge-days.ts";
import type { Right } from "./right.ts";

/** What an act does to a right. The words are stored. */
export type DecisionKind =
  | "granted"
  | "restored"
  | "raised"
  | "re-split"
  | "payee-changed"
  | "lowered"
  | "ended"
  | "continued"
  | "backed-out";

/** Who said a fact, and since when we know. */
export interface SourceTold {
  readonly agency: string;
  readonly knownOn: LocalDate;
}

/** Why, as it was: the engine's reasons with the agencies of the facts by fact id. */
export interface Trace {
  readonly explanation: Explanation;
  readonly sources: Readonly<Record<string, SourceTold>>;
}

/** An act with legal effect on one right. It is never changed: what is wrong is put right by a later act. */
export interface Decision {
  readonly id: number;
  readonly programme: string;
  readonly about: number;
  /** Position among the acts on this right, from 1. */
  readonly version: number;
  readonly kind: DecisionKind;
  /** First day on which something else is decided than before. */
  readonly changedFrom: LocalDate;
  readonly before: Right;
  readonly decided: Right;
  readonly rhythm: Determination["rhythm"];
  readonly accrual: Accrual;
  readonly findings: readonly Finding[];
  readonly trace: Trace;
  /** `machine`, or the account of the officer. */
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  readonly reason: string | null;
  readonly proposalId: number | null;
  readonly lawHash: string;
  readonly knownAt: number;
  readonly appealableUntil: LocalDate;
  readonly noticeOn: LocalDate;
}

/** The word for an act that makes these changes: the gravest of those that begin first. A right that had ended and comes back is restored, not granted. */
export function kindOf(findings: readonly Finding[], lastKind: DecisionKind | undefined): DecisionKind {
  const start = changedFrom(findings);
  const first = new Set<DecisionKind>(
    findings.filter(({ from }) => from === start).map(({ difference }) => difference),
  );
  const kind = GRAVEST_FIRST.find((it) => first.has(it)) ?? "granted";
  return kind === "granted" && lastKind === "ended" ? "restored" : kind;
}

export const changedFrom = (findings: readonly Finding[]): LocalDate =>
  Math.min(...findings.map(({ from }) => from)) as LocalDate; // the least of some days is a day

/** The day whose reasons explain the act: today where the right is in payment, else the day from which it changes. */
export function explainedOn(findings: readonly Finding[], today: LocalDate): LocalDate {
  const first = findings[0];
  if (!first) return today;
  // A grant for a time in which the amount rose is several stretches: the one that holds today is the one to explain.
  const inPayment = findings.some(
    ({ difference, from, until }) => difference === "granted" && from <= today && today < until,
  );
  return inPayment ? today : first.from;
}
