import { done, fromStates, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";

export type TaskState = "open" | "assigned" | "closed";

/** One thing that a human has to do. It is opened once for a matter, may change hands, and is closed with a reason. */
export interface Task {
  readonly id: number;
  readonly key: string;
  readonly kind: string;
  readonly reason: string;
  readonly partyId: number | null;
  readonly subject: TaskSubject;
  readonly openedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly state: TaskState;
  readonly assignee: string | null;
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  readonly closingReason: string | null;
}

/** Ids of what a task is about; never a name or a number of a person. */
export type TaskSubject = Readonly<Record<string, string | number>>;

/** A task that should be open. The key says what the matter is: the same key twice is one task. */
export interface TaskDraft {
  readonly key: string;
  readonly kind: string;
  readonly reason: string;
  readonly partyId: number | null;
  readonly subject: TaskSubject;
}

const from = fromStates<TaskState>;

/** From which state each thing may be done. */
export const can = {
  assign: from("open", "assigned"),
  release: from("assigned"),
  close: from("open", "assigned"),
};

/**
 * Working days that a human has, by kind of task. A decision takes ten by the law on social allowances;
 * the others are our choice while no act gives them.
 */
const WORKING_DAYS: Readonly<Record<string, number>> = {
  "decide-proposal": 10,
  "name-payee": 5,
  "reassess-term": 30,
  "answer-contest": 10,
  "contested-no": 10,
  "returned-payment": 5,
  "parked-message": 3,
};
const WORKING_DAYS_USUAL = 10;

export const workingDaysFor = (kind: string): number => WORKING_DAYS[kind] ?? WORKING_DAYS_USUAL;

export function assign(task: Pick<Task, "state">): Outcome<TaskState, "task.closed"> {
  return can.assign(task) ? done("assigned") : refuse("task.closed");
}

export function release(task: Pick<Task, "state">): Outcome<TaskState, "task.not-assigned"> {
  return can.release(task) ? done("open") : refuse("task.not-assigned");
}

/** A task never ends in silence: who closes it says why. */
export function close(
  task: Pick<Task, "state">,
  reason: string,
): Outcome<TaskState, "task.closed" | "task.reason-missing"> {
  if (!can.close(task)) return refuse("task.closed");
  if (reason.trim() === "") return refuse("task.reason-missing");
  return done("closed");
}
