import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import type { CountryWords } from "./domain/words.ts";

/** As much of a person as a notice needs. */
export interface Addressee {
  readonly given: string;
  /** Language that the person chose; null: the country's first. */
  readonly language: string | null;
  readonly diedOn: LocalDate | null;
}

/** What telling needs from others. Sets in, sets out. */
export interface NoticePorts {
  readonly words: CountryWords;
  /** Languages of the country, the first for those who chose none. */
  readonly languages: readonly string[];
  people(tx: Tx, parties: readonly number[]): Promise<ReadonlyMap<number, Addressee>>;
  /** How the gateway knows these people: a number, or a reference that it resolves. Who is left out gets letters only. */
  addresses(tx: Tx, parties: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Puts the sending of these notices into the outbox of this transaction. */
  enqueue(tx: Tx, items: readonly SmsQueued[]): Promise<unknown>;
}

/** SMS to be sent together: ids only, since the texts and the addresses stay in the database. */
export interface SmsQueued {
  readonly noticeIds: readonly number[];
}

export interface Sms {
  /** Idempotency key: the gateway that gets it again does nothing. */
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/** Whoever carries SMS. It throws when it cannot be reached: the outbox tries again. */
export interface SmsGateway {
  /** `sent`: taken; `delivered`: on the phone already; `failed`: refused for good. */
  send(sms: Sms): Promise<"sent" | "delivered" | "failed">;
}
