import type { LocalDate, Minor } from "@dayaq/kernel";
import type { ExplanationView, NotNowView } from "../rights/view.ts";
import type { Choice } from "../components/form.tsx";

/** A message as an agency's simulator sent it: signed, whole, and what we answered. */
export interface SentView {
  readonly messageId: string;
  /** Pretty-printed JSON of the signed envelope. */
  readonly body: string;
  /** "Accepted", "already known, paid once", or a refusal with its code: one sentence in the reader's language. */
  readonly answer: string;
  readonly state: "good" | "wait" | "stop";
}

export interface BirthDesk {
  readonly families: readonly Choice[];
  readonly family: string;
  readonly childName: string;
  /** `YYYY-MM-DD` */
  readonly bornOn: string;
  readonly works: "mother" | "father" | "both" | "neither";
  readonly last?: SentView;
  /** Whether there is a birth of this family that can be withdrawn. */
  readonly withdrawable: boolean;
}

export interface DisabilityDesk {
  readonly people: readonly Choice[];
  readonly person: string;
  readonly percentage: string;
  /** Causes as the country's law codes them. */
  readonly causes: readonly Choice[];
  readonly cause: string;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly last?: SentView;
}

export interface TaxDesk {
  /** The next month to be sent, by its first day; absent while none is over. */
  readonly month?: LocalDate;
  readonly lines: number;
}

export interface BankDesk {
  /** Next payment day: pressing *Payday* moves the business day there. */
  readonly payOn: LocalDate;
  /** Whether a rule behind that day is our own assumption. */
  readonly illustrative: boolean;
  /** Whose phone is looked at: the order that comes back is theirs, where there is one. */
  readonly phone: string;
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly orders: number;
    readonly sum: Minor;
    readonly answered: boolean;
  }[];
}

export interface PhoneMessage {
  readonly id: string;
  readonly on: LocalDate;
  readonly text: string;
  readonly why?: ExplanationView;
  /** Where the whole notice stands. */
  readonly letter?: string;
}

export interface PhoneOffer {
  readonly id: string;
  readonly title: string;
  readonly sum: Minor;
  readonly statement: string;
  readonly claimants: readonly Choice[];
}

export interface PhoneView {
  /** What the address carries beside the phone: whom the desks show. */
  readonly kept: string;
  readonly owners: readonly { readonly personId: string; readonly name: string; readonly unread: number }[];
  readonly personId: string;
  readonly name: string;
  readonly messages: readonly PhoneMessage[];
  readonly offers: readonly PhoneOffer[];
}

/** Somebody whom an event of today concerned, and what it opened no right in. */
export interface LookedPersonView {
  readonly id: string;
  readonly name: string;
  readonly programmes: readonly Pick<NotNowView, "title" | "reasons">[];
}

/** How often today ended with a no, over all people, and whom of the town it concerned last. */
export interface LookedTodayView {
  readonly total: number;
  readonly people: readonly LookedPersonView[];
}

/** The sums that must agree, counted anew at every look. */
export interface StripView {
  readonly received: number;
  readonly applied: number;
  readonly parked: number;
  readonly waiting: number;
  readonly decided: Minor;
  /** Booked by the bank; released and not booked yet; not released yet. */
  readonly bank: Minor;
  readonly transit: Minor;
  readonly owed: Minor;
  readonly doubled: number;
  readonly worker: "runs" | "down";
}

export interface TownView {
  readonly today: LocalDate;
  readonly dayMax: LocalDate;
  readonly birth: BirthDesk;
  readonly disability: DisabilityDesk;
  /** Absent in a town whose country has no accounts of insured persons. */
  readonly tax?: TaxDesk;
  readonly bank: BankDesk;
  readonly phone: PhoneView;
  readonly strip: StripView;
  /** Looked at today, no right, and why. */
  readonly looked: LookedTodayView;
  /** What the last press led to. */
  readonly told?: { readonly state: "good" | "wait" | "stop"; readonly text: string; readonly illustrative?: boolean };
}
