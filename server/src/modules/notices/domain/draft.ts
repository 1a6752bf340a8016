/** What can be told. The words are stored. */
export type NoticeKind =
  | "granted"
  | "restored"
  | "raised"
  | "re-split"
  | "payee-changed"
  | "lowered"
  | "ended"
  | "continued"
  | "backed-out"
  | "proposed"
  | "proposal-rejected"
  | "offered"
  | "term-expiring"
  | "payment-returned"
  | "account-missing"
  | "account-elsewhere"
  | "recovery-opened"
  | "recovery-withdrawn"
  | "recovery-decided";

/** Sums in minor units, days as `YYYY-MM-DD`, ids and codes. */
export type NoticeData = Readonly<Record<string, string | number>>;

/** Something that one person should be told. */
export interface NoticeDraft {
  readonly party: number;
  readonly kind: NoticeKind;
  readonly programme?: string | undefined;
  readonly about?: number | undefined;
  readonly decisionId?: number | undefined;
  readonly proposalId?: number | undefined;
  readonly offerId?: number | undefined;
  readonly data: NoticeData;
}
