import type { LocalDate } from "@dayaq/kernel";

export interface TaskLine {
  readonly id: string;
  readonly title: string;
  /** Whose matter it is. */
  readonly personName?: string;
  /** One line on why it is there, where the title does not say it. */
  readonly reason?: string;
  readonly openedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly overdue: boolean;
  readonly assignee?: string;
}

export interface TasksView {
  readonly today: LocalDate;
  readonly tasks: readonly TaskLine[];
  readonly more: boolean;
}
