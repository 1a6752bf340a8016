import type { LocalDate } from "@dayaq/kernel";

/** What we told this person, newest first. */
export interface NoticeView {
  readonly id: string;
  readonly on: LocalDate;
  readonly title: string;
  /** The whole notice, paragraphs apart by an empty line. */
  readonly text: string;
  readonly sms?: string;
  readonly unread: boolean;
  /** Opaque id of the decision whose letter belongs to it. */
  readonly decisionId?: string;
  /** Opaque id of the proposal that it tells of. */
  readonly proposalId?: string;
  /** Of a no to an application: the programme, while its no can be contested. */
  readonly notGranted?: string;
}

export interface NoticesView {
  readonly notices: readonly NoticeView[];
}
