import type { LocalDate } from "@dayaq/kernel";

export interface TaskLine {
  readonly id: string;
  readonly title: string;
  /** One line on why it is there. */
  readonly reason: string;
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
