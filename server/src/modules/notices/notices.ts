import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import type { NoticeDraft } from "./domain/draft.ts";
import { type Letter, letterOf, type LetterMatter } from "./domain/letter.ts";
import { Words } from "./domain/words.ts";
import type { NoticePorts, SmsGateway, SmsQueued } from "./ports.ts";
import { countUnread, markRead, type Notice, noticesOf, type Told } from "./store.ts";
import { sendSms } from "./use-cases/send-sms.ts";
import { tell } from "./use-cases/tell.ts";

/** What people are told: an SMS at once, a letter in the portal, both from what was stored with the decision. */
export interface Notices {
  tell(tx: Tx, drafts: readonly NoticeDraft[], today: LocalDate): Promise<Told[]>;
  /** The work of the outbox queue `sms.send`. */
  sendSms(tx: Tx, queued: readonly SmsQueued[], gateway: SmsGateway): Promise<void>;
  /** A person's notices, the newest first. */
  of(tx: Tx, party: number, limit?: number): Promise<Notice[]>;
  /** How many a person has not read, up to that many. */
  countUnread(tx: Tx, party: number, max: number): Promise<number>;
  markRead(tx: Tx, party: number, id: number): Promise<void>;
  /** The letter of a notice in a language. */
  letter(matter: LetterMatter, language: string): Letter;
}

export function noticesModule(ports: NoticePorts): Notices {
  return {
    tell: (tx, drafts, today) => tell(tx, drafts, today, ports),
    sendSms: (tx, queued, gateway) => sendSms(tx, queued, gateway, ports),
    of: noticesOf,
    countUnread,
    markRead,
    letter: (matter, language) => letterOf(matter, new Words(ports.words, language)),
  };
}
