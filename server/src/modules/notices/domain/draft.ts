import type { Texts } from "@dayaq/kernel";

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
  | "offer-withdrawn"
  | "claim-refused"
  | "claim-settled"
  | "term-expiring"
  | "payment-returned"
  | "account-missing"
  | "account-elsewhere"
  | "recovery-opened"
  | "recovery-withdrawn"
  | "recovery-decided";

/** Sums in minor units, days as `YYYY-MM-DD`, ids and codes; `condition.az`: a sentence of the law in a language; `act` and `article`: where it stands. */
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

/** A sentence among the data: one entry for each language. */
export const inLanguages = (name: string, texts: Texts): NoticeData =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${name}.${language}`, text]));

/** The same sentence, read back; undefined where the notice has none. */
export function textsIn(data: NoticeData, name: string): Texts | undefined {
  const found = Object.entries(data).filter(([key]) => key.startsWith(`${name}.`));
  return found.length === 0
    ? undefined
    : Object.fromEntries(found.map(([key, text]) => [key.slice(name.length + 1), String(text)]));
}
