import type { AccountScheme, Fund, PaidFrom, PaymentCalendar, WorkingDays } from "@dayaq/country";
import type { Currency, LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../platform/index.ts";
import type { TaskDraft } from "../cases/index.ts";
import type { PartyId } from "./domain/entitled.ts";

/** What the country states about paying; from its pack. */
export interface PaymentCountry {
  readonly currency: Currency;
  readonly accounts: AccountScheme;
  readonly funds: readonly Fund[];
  /** By code of programme. */
  readonly paidFrom: Readonly<Record<string, PaidFrom>>;
  readonly calendar: PaymentCalendar;
  readonly workingDays: WorkingDays;
  /** Days for which a card waits at the branch. */
  readonly cardOrderDays: number;
  /** Code of the bank that is asked for a card where a payee has no account. */
  readonly cardBank: string;
  /** Who pays, as statements of account show it. */
  readonly payer: string;
  /** Kind of fact by which the law reads what rights have paid; absent where it never does. */
  readonly benefitKind?: string;
}

/** What the registry knows of somebody who is to be paid. */
export interface Payee {
  readonly party: PartyId;
  /** As the bank compares it with the holder of the account. */
  readonly name: string;
  /** The account that is valid on the day; the latest where there are several. */
  readonly account: string | null;
  readonly district: string | null;
  /** Day of a death that is known; null for the living. */
  readonly diedOn: LocalDate | null;
  /** A court has found the person missing. */
  readonly isMissing: boolean;
}

/** Something to tell a person about money. */
export interface PaymentNotice {
  readonly party: PartyId;
  readonly kind:
    | "payment-returned"
    | "account-missing"
    | "account-elsewhere"
    | "recovery-opened"
    | "recovery-withdrawn"
    | "recovery-decided";
  /** Ids, ISO days and sums in the smallest unit, for the text of the kind. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** Something for the outside world, after the commit, at least once; a bank that gets a key again does nothing. */
export interface BankMessage {
  readonly kind: "payment-file" | "card-order";
  /** Idempotency key. */
  readonly key: string;
  readonly bank: string;
  /** The batch or the card order. */
  readonly id: number;
}

/** What payments ask of others. */
export interface PaymentPorts {
  readonly country: PaymentCountry;
  /** Those of the ids that the registry knows. */
  payees(tx: Tx, ids: readonly PartyId[], on: LocalDate): Promise<ReadonlyMap<PartyId, Payee>>;
  readonly cases: {
    open(tx: Tx, drafts: readonly TaskDraft[], today: LocalDate): Promise<unknown>;
    settle(tx: Tx, keys: readonly string[], outcome: string, reason?: string, by?: string): Promise<unknown>;
  };
  tell(tx: Tx, notices: readonly PaymentNotice[], today: LocalDate): Promise<unknown>;
  send(tx: Tx, messages: readonly BankMessage[]): Promise<unknown>;
}

/** How banks are reached. */
export interface BankWire {
  /** Throws when the bank does not take it. */
  post(
    path: string,
    message: { readonly contentType: string; readonly key: string; readonly body: string },
  ): Promise<void>;
  /** The person for whom a card is made, as messages mention persons: by number and name. */
  personFor(tx: Tx, party: PartyId): Promise<unknown>;
}
