import type { LocalDate, Minor } from "@dayaq/kernel";
import type { ExplanationView } from "../../rights/view.ts";
import type { AtDesk } from "../../word/view.ts";

/** Papers that an officer says to have seen, beside the notarised statement on who speaks. Stored for good. */
export const PAPERS = ["application", "composition", "identity"] as const;
export type PaperSeen = (typeof PAPERS)[number];

/** As many as a household's record holds. */
export const MEMBERS_MAX = 40;

/**
 * What stands in the fields, by name: `received`, `since`, `member-1` …, `speaks` (which member), `notary`, `seen-application` …,
 * `declaration`. `entry` stays the same when a form is sent twice. `mode` says whether the household is new, known or corrected;
 * where it is corrected, `record` and `version` are what the officer saw.
 */
export type PaperFields = Readonly<Record<string, string>>;

/** A right of a household whose application came on paper. */
interface PaperOf extends AtDesk {
  readonly programme: string;
  readonly title: string;
  readonly fields: PaperFields;
}

/** The form, with as many rows for members as there are to be. */
export interface PaperFormView extends PaperOf {
  readonly rows: number;
  /** A personal number that nobody has. */
  readonly example: string;
}

export interface PaperMember {
  readonly personId: string;
  readonly name: string;
  readonly bornOn?: LocalDate;
  readonly speaks: boolean;
}

/** What will be entered, with the names found. */
export interface PaperCheckView extends PaperOf {
  readonly received: LocalDate;
  readonly since: LocalDate;
  readonly members: readonly PaperMember[];
  readonly papers: readonly PaperSeen[];
  readonly notary: boolean;
  readonly agrees: boolean;
}

/** A household that is known: who belongs to it, what came of its application, and the form for another paper. */
export interface PaperHomeView extends PaperOf {
  readonly since: LocalDate;
  readonly members: readonly PaperMember[];
  /** Who entered it from paper; absent where a register stated it, which then corrects it too. */
  readonly enteredBy?: string;
  readonly outcome?: PaperOutcome;
}

/** `with-officer`: it is to be decided by a person before anything is paid. */
export interface PaperOutcome {
  readonly answer: "granted" | "not-granted" | "with-officer" | "unknown";
  /** A month, of what is granted. */
  readonly sum?: Minor;
  readonly why: ExplanationView;
  /** What no register has told yet, each as a sentence: which fact of whom, and who keeps it. */
  readonly silent: readonly string[];
  /** The task to find it out. */
  readonly taskId?: string;
}
