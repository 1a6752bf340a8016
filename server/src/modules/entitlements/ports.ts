import type { LocalDate } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import type { Change, Learned, RelativesAsked, Touched } from "../determinations/index.ts";
import type { DecidingRules, HeldBack } from "./domain/circumstances.ts";
import type { PersonKnown } from "./domain/grown-up.ts";

/** Who is one person with whom, after records were joined. What people said is kept as it was said, and read by the one kept. */
export interface Membership {
  /** Everybody who is one person with one of these, themselves included: `member -> the one kept`. */
  membersOf(tx: Tx, parties: readonly number[]): Promise<ReadonlyMap<number, number>>;
}

/** Who was ever one person with whom, also where they were parted since. */
export interface Regrouping {
  /** Other records that are or were one with each of these, by these; absent where there are none. */
  everOneWith(tx: Tx, parties: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>>;
  /** Of which record a fact is said. */
  recordOfFact(factId: string): number;
}

/** Why a right is held back; undefined where nothing holds it. */
export type HeldBackOf = (right: Pick<Change, "law" | "programme">) => HeldBack | undefined;

/** What deciding needs from others. Sets in, sets out: no port is asked in a loop. */
export interface EntitlementPorts extends Membership, Regrouping {
  /** Conventions of the country. */
  readonly rules: DecidingRules;
  /** The law stored under a hash. */
  loadLaw(tx: Tx, hash: string): Promise<Law>;
  redetermine(tx: Tx, touched: readonly Touched[], learned: Learned): Promise<readonly Change[]>;
  /** Has the rights looked at again that rest on this one: somebody asked for it, or gave it up. */
  wakeResting(tx: Tx, right: Touched): Promise<void>;
  /** Who said these facts, and when we learned them. */
  factSources(
    tx: Tx,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly agency: string; readonly knownOn: LocalDate }>>;
  /** For each question those who are so on a day. `asked` is the place of the question. */
  relativesOn(
    tx: Tx,
    asked: readonly RelativesAsked[],
    on: LocalDate,
  ): Promise<readonly { readonly asked: number; readonly relative: number }[]>;
  /** What of these rights is not paid by itself, whatever their answers say; asked once for all changes of a batch. */
  heldBack(tx: Tx, rights: readonly Pick<Change, "law" | "programme">[]): Promise<HeldBackOf>;
  people(tx: Tx, parties: readonly number[]): Promise<ReadonlyMap<number, PersonKnown>>;
}
