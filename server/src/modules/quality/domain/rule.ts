import { done, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";

/** One sentence of a programme that settles answers by itself: a condition, or `AMOUNT`. */
export interface Rule {
  readonly programme: string;
  readonly condition: string;
}

/** The rule by which a sum comes out. */
export const AMOUNT = "amount";

/** What became of an answer that a rule gave. The words are stored. */
export type TallyWord = "answer" | "contested" | "rejected" | "corrected" | "undone";

/** Answers of a rule under one law, or what became of them, counted for the day on which it happened. */
export interface RuleCount extends Rule {
  readonly lawHash: string;
  readonly happenedOn: LocalDate;
  /** First day of the month in which they were given. */
  readonly answeredIn: LocalDate;
  readonly what: TallyWord;
  readonly count: number;
}

/** When the country lets the machine stop a rule; a convention of its pack. */
export interface StopRule {
  /** Errors of a thousand answers that stop it when they are passed. */
  readonly errorsPerThousand: number;
  /** Of a thousand answers, how many are contested before it is stopped; absent: contested answers stop nothing. */
  readonly appealsPerThousand?: number;
  /** Fewer answers say nothing about a rule. */
  readonly answersMin: number;
  /** Months of answers that are looked at. */
  readonly months: number;
}

/** Why the machine stopped a rule: it was wrong too often, or contested too often. The words are stored. */
export type StopGround = "threshold" | "appeals";

export type RuleActWord = "stopped" | "start-proposed" | "start-refused" | "started";

/** What was done with a rule, by whom, when and why. */
export interface RuleAct {
  readonly act: RuleActWord;
  readonly by: string;
  readonly reason: string;
  readonly on: LocalDate;
  /** What the machine counted when it stopped the rule. */
  readonly answers: number | undefined;
  readonly errors: number | undefined;
  readonly appeals: number | undefined;
}

/** A rule is stopped until two people have let it go on. */
export const isStopped = (acts: readonly RuleAct[]): boolean => {
  const last = acts.at(-1)?.act;
  return last !== undefined && last !== "started";
};

type ActRefusal =
  | "rule.reason-missing"
  | "rule.stopped-already"
  | "rule.runs"
  | "rule.proposed-already"
  | "rule.nothing-proposed"
  | "rule.same-person";

export function stop(acts: readonly RuleAct[], reason: string): Outcome<"stopped", ActRefusal> {
  if (reason.trim() === "") return refuse("rule.reason-missing");
  return isStopped(acts) ? refuse("rule.stopped-already") : done("stopped");
}

export function proposeStart(acts: readonly RuleAct[], reason: string): Outcome<"start-proposed", ActRefusal> {
  if (reason.trim() === "") return refuse("rule.reason-missing");
  if (!isStopped(acts)) return refuse("rule.runs");
  return acts.at(-1)?.act === "start-proposed" ? refuse("rule.proposed-already") : done("start-proposed");
}

/** The second of two people lets it go on. */
export function agreeToStart(acts: readonly RuleAct[], by: string): Outcome<"started", ActRefusal> {
  const last = acts.at(-1);
  if (last?.act !== "start-proposed") return refuse("rule.nothing-proposed");
  return last.by === by ? refuse("rule.same-person") : done("started");
}

export function refuseStart(acts: readonly RuleAct[], reason: string): Outcome<"start-refused", ActRefusal> {
  if (acts.at(-1)?.act !== "start-proposed") return refuse("rule.nothing-proposed");
  return reason.trim() === "" ? refuse("rule.reason-missing") : done("start-refused");
}

/** Of a thousand; undefined where there is nothing to divide by. */
export const perThousand = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part * 10_000) / whole) / 10;
