import type { LocalDate } from "@dayaq/kernel";
import type { SentenceView } from "../rights/view.ts";

/** A sentence of a programme's law that did not hold, and how often that was so on this day. */
export interface NotGrantedGroup {
  /** Code of the programme: stands in addresses. */
  readonly programme: string;
  /** Id of the condition in the law; absent where it was none of the law's. */
  readonly condition?: string;
  readonly title: string;
  readonly reason: SentenceView;
  readonly rights: number;
}

/** One right that an event could open and did not. */
export interface NotGrantedLine {
  /** Given only to a reader who may know whom. */
  readonly who?: string;
  /** Where this no stands by itself, and can be contested. */
  readonly to?: string;
  readonly title: string;
  readonly reason: SentenceView;
  /** What happened, and when: "Birth, 3 July". */
  readonly event: string;
}

/** Looked at today, no right, and why: over all people, by programme and reason, then one by one. */
export interface NotGrantedTodayView {
  readonly today: LocalDate;
  readonly total: number;
  /** Those that said no today, the most often first. */
  readonly programmes: readonly { readonly programme: string; readonly title: string; readonly rights: number }[];
  readonly groups: readonly NotGrantedGroup[];
  /** What the page is narrowed to. */
  readonly only?: { readonly programme: string; readonly title: string; readonly condition?: string };
  readonly lines: readonly NotGrantedLine[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Why somebody holds a no to be wrong. Stored as the reason of a task: never renamed. */
export const CONTEST_GROUNDS = ["fact-wrong", "fact-missing", "law-misread"] as const;
export type ContestGround = (typeof CONTEST_GROUNDS)[number];

/** One no, with its reasons as they are today, and what was said against it. */
export interface NotGrantedView {
  readonly programme: string;
  readonly title: string;
  readonly reasons: readonly SentenceView[];
  /** From when it would be due if nothing else changes. */
  readonly from?: LocalDate;
  /** Where somebody has said that it is wrong and no officer has answered yet. */
  readonly contested?: { readonly on: LocalDate; readonly answerBy: LocalDate };
}

export interface OfficeNotGrantedView extends NotGrantedView {
  readonly personId: string;
  readonly personName: string;
  /** What happened, and when: "Birth, 3 July"; absent where no event has asked for it. */
  readonly event?: string;
  /** The task that waits for an answer. */
  readonly taskId?: string;
}
