import type { LocalDate } from "@dayaq/kernel";
import type { Claim, Law, AllTold, World } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";

/** That a fact of a kind was stated, corrected or withdrawn, and of whom. */
export interface ChangedFact {
  readonly partyId: number;
  readonly kind: string;
  readonly otherPartyId?: number;
}

/** That somebody asked for a right, or gave it up. */
export interface AskedRight {
  readonly asked: string;
  readonly about: number;
}

/** Asks for the relatives of a party: "to" for those who are that to it (its parents), "from" for those to whom it is that. */
export interface RelativesAsked {
  readonly partyId: number;
  readonly relation: string;
  readonly direction: "to" | "from";
}

/** A world that also says all that it holds. */
export interface WholeWorld extends World {
  told(): AllTold;
}

/** What determining needs from others. Sets in, sets out: no port is asked in a loop. */
export interface DeterminationPorts {
  /** The facts around these parties, as known at a number or now. */
  loadWorld(
    tx: Tx,
    law: Law,
    around: readonly number[],
    query: { readonly knownAt?: number; readonly programmes: readonly string[]; readonly claims: readonly Claim[] },
  ): Promise<WholeWorld>;
  /** For each question those relatives who ever were stated, merged ones as the one kept. `asked` is the place of the question. */
  relatives(
    tx: Tx,
    asked: readonly RelativesAsked[],
  ): Promise<readonly { readonly asked: number; readonly relative: number }[]>;
  /** Of these kinds those of which anything was ever stated about these parties, or about one merged into them. */
  kindsHeld(
    tx: Tx,
    parties: readonly number[],
    kinds: readonly string[],
  ): Promise<readonly { readonly partyId: number; readonly kind: string }[]>;
  /** The parties kept instead of these; a party that was not merged is itself. */
  rootsOf(tx: Tx, parties: readonly number[]): Promise<ReadonlyMap<number, number>>;
  /** Waits until nobody else works on these parties, and keeps them until the end of the transaction. */
  lock(tx: Tx, parties: readonly number[]): Promise<unknown>;
  /** The same for these parties and those around them, as far as an event about one of them would lock. */
  lockAround(tx: Tx, parties: readonly number[]): Promise<unknown>;
  /** What people asked for, about these. */
  claims(tx: Tx, abouts: readonly number[], knownAt?: number): Promise<readonly Claim[]>;
  /** The rights that these parties asked for, whomever they are about. */
  claimedBy(
    tx: Tx,
    parties: readonly number[],
  ): Promise<readonly { readonly programme: string; readonly about: number }[]>;
  /** Where these live at present: in their own district, else in that of those whom they live with; absent where nobody knows. */
  districtsOf(tx: Tx, parties: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Everybody who lives in these districts at present, by the same rule. */
  partiesIn(tx: Tx, districts: readonly string[]): Promise<readonly number[]>;
  /** Days before the end of a term at which the person is told. */
  readonly expiryNoticeDays: readonly number[];
  /** How far back a right is paid that nobody knew of. */
  readonly arrearsMonthsMax: number;
}

/** The number and the day under which a transaction learns. */
export interface Learned {
  readonly known: number;
  readonly today: LocalDate;
}
