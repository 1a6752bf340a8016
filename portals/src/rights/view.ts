import type { LocalDate, Minor } from "@dayaq/kernel";
import type { SignedView } from "../law/signed.tsx";

/** Sentences come in the reader's language already: the country's texts are not ours. */

/** A fact that settled a condition, and who told us. */
export interface SourceView {
  readonly fact: string;
  readonly agency: string;
  readonly receivedOn?: LocalDate;
}

/** One sentence of the law and how it came out for this person. */
export interface SentenceView {
  readonly says: string;
  readonly holds: "yes" | "no" | "unknown";
  /** Act and article, as they are cited. */
  readonly law?: string;
  /** The page of the law on which that place is read. */
  readonly lawTo?: string;
  readonly certainty: "official" | "reported" | "derived" | "illustrative";
  readonly sources: readonly SourceView[];
  /** When it turns of itself, and what would have to be otherwise for it to hold: a sentence each. */
  readonly otherwise?: readonly string[];
}

/** Why a right is what it is, in the order of the law: conditions, then the sum, then who is paid. */
export interface ExplanationView {
  readonly conditions: readonly SentenceView[];
  readonly amount?: SentenceView;
  readonly payee?: SentenceView;
  /** Set where another fund pays than usually pays this right. */
  readonly fund?: SentenceView;
  /** Whether lawyers have signed the law by which it was decided, and where that is read. */
  readonly signed?: SignedView & { readonly to: string };
}

export type Rhythm = "monthly" | "once" | "quarterly" | "yearly";

/** What will be different, and from when; without a sum the right ends. */
export interface NextChangeView {
  readonly on: LocalDate;
  readonly sum?: Minor;
  readonly why?: string;
}

/** One right of one person, as the card shows it. */
export interface RightView {
  /** Opaque id of the decision's chain: it stands in addresses. */
  readonly id: string;
  readonly title: string;
  /** For whom it is, where that is another person: the child's given name. */
  readonly forWhom?: string;
  readonly sum: Minor;
  readonly rhythm: Rhythm;
  readonly since: LocalDate;
  /** First day on which it is no longer due; absent while no end is known. */
  readonly until?: LocalDate;
  readonly next?: NextChangeView;
  readonly payeeName?: string;
  readonly illustrative: boolean;
  readonly why: ExplanationView;
  /** It goes on, and is the reader's own: they can give it up. */
  readonly mayGiveUp: boolean;
}

export interface PaymentPart {
  readonly title: string;
  readonly forWhom?: string;
  readonly sum: Minor;
  /** Of arrears: the month that they are for, and the one whose payment brings them. */
  readonly arrears?: { readonly origin: LocalDate; readonly month: LocalDate };
}

export interface NextPaymentView {
  readonly sum: Minor;
  readonly on: LocalDate;
  /** Where it goes; absent while no account is known that can be paid to, and a card is ordered. */
  readonly account?: { readonly bank: string; readonly ending: string };
  readonly parts: readonly PaymentPart[];
}

/** Something not settled yet, and whose move it is. */
export type WaitingView = { readonly title: string; readonly forWhom?: string } & Unsettled;

type Unsettled =
  | {
      readonly kind: "fact";
      readonly fact: string;
      readonly agency: string;
      readonly askedOn: LocalDate;
    }
  | {
      readonly kind: "officer";
      /** The proposal that the officer decides. */
      readonly id: string;
      readonly since: LocalDate;
      readonly answerBy: LocalDate;
    }
  | {
      readonly kind: "offer";
      readonly id: string;
      readonly sum: Minor;
      readonly rhythm: Rhythm;
    }
  | {
      readonly kind: "proposal";
      readonly id: string;
      readonly from: LocalDate;
      readonly now: Minor;
      readonly then?: Minor;
      readonly contestBy: LocalDate;
      /** A sum paid once: there is nothing that goes on meanwhile. */
      readonly once: boolean;
      readonly contested: boolean;
    }
  /** The law of that time is not known: the amount, or all of it. */
  | { readonly kind: "law"; readonly happenedOn: LocalDate }
  | { readonly kind: "term"; readonly endsOn: LocalDate };

/** A programme that this person does not receive, and the sentence of the law that says why. A list of them has the nearest first. */
export interface NotNowView {
  readonly id: string;
  readonly title: string;
  readonly reasons: readonly SentenceView[];
  /** From when it would be due if nothing else changes. */
  readonly from?: LocalDate;
  /** It is given to whoever asks for it, and nothing known speaks against it. */
  readonly mayAsk: boolean;
  /** Kind of right, as the book of the law groups them; empty where it does not. */
  readonly kind: string;
  /** It may still come: by itself on a day, by a word, or by something that is not known yet. */
  readonly mayCome: boolean;
}

export type PaidState = "paid" | "ordered" | "sent" | "due" | "returned" | "held";

export interface PaidLine {
  readonly title: string;
  readonly forWhom?: string;
  readonly sum: Minor;
  readonly state: PaidState;
  readonly on?: LocalDate;
  /** The month it is for, when it is another than the one it was paid in. */
  readonly origin?: LocalDate;
  /** Opaque id of the payment order, for the officer's "where is my money". */
  readonly orderId?: string;
}

export interface PaidMonth {
  readonly month: LocalDate;
  readonly lines: readonly PaidLine[];
}

export interface LookedView {
  readonly at: Date;
  readonly who: string;
  readonly why: string;
}

/** Everything of a person that *My rights* shows; the officer sees the same. */
export interface PersonRightsView {
  readonly today: LocalDate;
  readonly nextPayment?: NextPaymentView;
  readonly rights: readonly RightView[];
  readonly waiting: readonly WaitingView[];
  readonly notNow: readonly NotNowView[];
  readonly paid: readonly PaidMonth[];
  readonly looked: readonly LookedView[];
}
