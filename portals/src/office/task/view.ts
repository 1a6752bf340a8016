import type { LocalDate, Minor } from "@dayaq/kernel";

export type TaskAct = "take" | "retry" | "vouch" | "pay-again" | "continue" | "claim" | "waive" | "close";

export interface TaskView {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  /** What to do, as a work instruction. */
  readonly advice: string;
  readonly openedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly overdue: boolean;
  readonly assignee?: string;
  readonly person?: { readonly personId: string; readonly name: string };
  /** The right that it is about. */
  readonly programme?: string;
  readonly proposalId?: string;
  /** First day without the right, as the officer may move it. */
  readonly until?: LocalDate;
  /** What was written and has to be mended: nobody writes it twice. */
  readonly given?: { readonly note: string; readonly until: string };
  /** What of a recovery is still to be repaid. */
  readonly owed?: Minor;
  /** What may be done, and why not where it may not: from the same table that the server asks. */
  readonly acts: readonly { readonly act: TaskAct; readonly barred?: string }[];
  readonly closed?: { readonly at: Date; readonly by: string; readonly note: string };
}
