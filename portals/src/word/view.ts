import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Choice } from "../components/form.tsx";
import type { Rhythm, SentenceView } from "../rights/view.ts";

/** From when a right can be given up: what the form calls the days. Stored nowhere. */
export type GiveUpFrom = "month" | "today";

/** A right that somebody is about to give up. */
export interface GiveUpView {
  /** Of the decision by which it is had: stands in the address. */
  readonly id: string;
  readonly title: string;
  readonly forWhom?: string;
  readonly sum: Minor;
  readonly rhythm: Rhythm;
  readonly today: LocalDate;
  /** The first day of next month. */
  readonly month: LocalDate;
  /** Others share in it: one alone cannot give it up. */
  readonly isShared: boolean;
  readonly chosen?: string;
}

/** A right that is given to whoever asks for it. */
export interface AskForView {
  readonly programme: string;
  readonly title: string;
  /** What is not known yet and may still speak against it. */
  readonly unknown: readonly SentenceView[];
  /** About whom it can be asked for; one where there is nothing to choose. */
  readonly about: readonly Choice[];
  /** Asked for already, and no answer yet. */
  readonly asked?: { readonly on: LocalDate; readonly answerBy: LocalDate };
}

/** Whose page an officer has come from. */
export interface AtDesk {
  readonly personId: string;
  readonly personName: string;
}
