import type { LocalDate } from "@dayaq/kernel";

/** What we told this person, newest first. */
export interface NoticeView {
  readonly id: string;
  readonly on: LocalDate;
  readonly title: string;
  /** What is told, a paragraph each. */
  readonly text: readonly string[];
  /** Where in the law the last of it stands. */
  readonly law?: string;
  /** What the reader can do or say. */
  readonly answer?: string;
  /** As it was sent, in the language of then. */
  readonly sms?: { readonly text: string; readonly language: string };
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
