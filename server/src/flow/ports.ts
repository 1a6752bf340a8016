import type { Identifier } from "@dayaq/contracts";
import type { LocalDate, Outcome } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import type { Tx } from "../platform/database.ts";
import type { Answered } from "../modules/life-events/index.ts";
import type { Changed, Double, PartyId } from "../modules/registry/index.ts";

/** The number and the day under which a transaction learns. */
export interface Learned {
  readonly known: number;
  readonly today: LocalDate;
  /** People whom two of the staff have just merged, or parted again: whatever is kept about them is looked at anew. */
  readonly regrouped?: readonly PartyId[];
}

/** What following the answers came to: decisions, dues, notices. */
export interface Followed {
  /** Rights that an officer has to decide before anything is paid. */
  readonly withOfficer: readonly { readonly programme: string; readonly about: number }[];
  /** Rights that arose so long ago that nothing of them is paid any more. */
  readonly lapsed?: readonly { readonly programme: string; readonly about: number }[];
}

/** A parked event needs a human, or waits for somebody to arrive. */
export interface ParkedTask {
  /** Row of the inbox. */
  readonly inboxId: number;
  readonly code: string;
}

/** What the flow needs of the country and of the modules above it. Filled in composition/flow-ports.ts; sets in, sets out. */
export interface FlowPorts<Answer extends Answered = Answered> {
  /** The law in use. */
  law(tx: Tx): Promise<Law>;
  /** An identifier in the form in which it is stored, or why there can be none like it. */
  normalise(identifier: Identifier): Outcome<Identifier, "identifier.malformed">;
  /**
   * Kinds of fact that a register may state by its agency's contract, or that it owns; undefined for a register that is in no contract
   * of theirs.
   */
  mayState(agency: string, register: string, kinds: "any" | "owned"): ReadonlySet<string> | undefined;
  /**
   * Contributions: opens the accounts of those who are insured by these facts, held as they are; answers with the numbers given, by which
   * somebody may have been named already.
   */
  insure(tx: Tx, law: Law, changed: readonly Changed[], learned: Learned): Promise<readonly string[]>;
  /** Determinations: the answers that these facts may have changed, and those kept about people who were merged or parted. */
  redetermine(tx: Tx, changed: readonly Changed[], learned: Learned): Promise<readonly Answer[]>;
  /** Entitlements, payments, notices: what follows from the answers, in the same transaction. */
  follow(tx: Tx, answers: readonly Answer[], learned: Learned): Promise<Followed>;
  /** Cases: a task for each parked event; the task of an event that was applied after all is settled. */
  openTasks(tx: Tx, parked: readonly ParkedTask[], today: LocalDate): Promise<void>;
  settleTasks(tx: Tx, inboxIds: readonly number[]): Promise<void>;
  /** Cases: two of the staff look whether these are one person; the task is settled when people of it were merged. */
  askAboutDoubles(tx: Tx, doubles: readonly Double[], today: LocalDate): Promise<void>;
  settleDoubles(tx: Tx, merged: readonly PartyId[]): Promise<void>;
}
