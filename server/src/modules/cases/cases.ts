import { done, type LocalDate, MACHINE, type Outcome, refuse, type RefusalOf } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import { assign, close, release, type Task, type TaskDraft, workingDaysFor } from "./domain/task.ts";
import {
  answerByKey,
  closeByKey,
  countOpen,
  findTask,
  insertTasks,
  listOfParty,
  listOpen,
  updateTask,
} from "./store.ts";

/** What this module needs: the country's working days. */
export interface CasesPorts {
  readonly workingDays: { plus(on: LocalDate, count: number): LocalDate };
}

type Answer<Code extends string> = Promise<Outcome<{ readonly id: number }, Code | "task.unknown">>;

/** The work of people: opened by the machine when a person has to decide, closed by the person with a reason. */
export interface Cases {
  /** Opens those whose matter is not open already. Answers with what was opened. */
  open(tx: Tx, drafts: readonly TaskDraft[], today: LocalDate): Promise<Task[]>;
  /** Closes what is open under these keys because the matter is settled. Answers with the keys of what was open. */
  settle(tx: Tx, keys: readonly string[], outcome: string, reason?: string, by?: string): Promise<string[]>;
  /** The same for what somebody waits to hear, also where a person has done their part and closed it: once, each is among the keys. */
  answer(tx: Tx, keys: readonly string[], outcome: string): Promise<string[]>;
  assign(tx: Tx, id: number, to: string): Answer<RefusalOf<typeof assign>>;
  release(tx: Tx, id: number): Answer<RefusalOf<typeof release>>;
  close(tx: Tx, id: number, closing: Closing): Answer<RefusalOf<typeof close>>;
  find(tx: Tx, id: number): Promise<Task | undefined>;
  /** Open tasks, the most urgent first. */
  listOpen(tx: Tx, filter: { kind?: string; assignee?: string; limit: number }): Promise<Task[]>;
  /** How many are open, up to that many. */
  countOpen(tx: Tx, max: number): Promise<number>;
  /** Every task of a person, the newest first. */
  listOfParty(tx: Tx, partyId: number): Promise<Task[]>;
}

/** How a person closes a task: who, a stored code of what came of it, and why in words. */
export interface Closing {
  readonly by: string;
  readonly outcome: string;
  readonly reason: string;
}

export function casesModule({ workingDays }: CasesPorts): Cases {
  return {
    open: (tx, drafts, today) =>
      insertTasks(
        tx,
        drafts.map((draft) => ({ ...draft, dueOn: workingDays.plus(today, workingDaysFor(draft.kind)) })),
        today,
      ),
    settle: (tx, keys, outcome, reason = outcome, by = MACHINE) => closeByKey(tx, keys, { by, outcome, reason }),
    answer: (tx, keys, outcome) => answerByKey(tx, keys, { by: MACHINE, outcome }),
    async assign(tx, id, to) {
      const task = await findTask(tx, id);
      if (!task) return refuse("task.unknown", { id });
      const outcome = assign(task);
      if (!outcome.ok) return outcome;
      await updateTask(tx, id, { state: outcome.value, assignee: to });
      return done({ id });
    },
    async release(tx, id) {
      const task = await findTask(tx, id);
      if (!task) return refuse("task.unknown", { id });
      const outcome = release(task);
      if (!outcome.ok) return outcome;
      await updateTask(tx, id, { state: outcome.value });
      return done({ id });
    },
    async close(tx, id, closing) {
      const task = await findTask(tx, id);
      if (!task) return refuse("task.unknown", { id });
      const outcome = close(task, closing.reason);
      if (!outcome.ok) return outcome;
      await updateTask(tx, id, {
        state: outcome.value,
        closedBy: closing.by,
        outcome: closing.outcome,
        reason: closing.reason,
      });
      return done({ id });
    },
    find: findTask,
    listOpen,
    countOpen,
    listOfParty,
  };
}
