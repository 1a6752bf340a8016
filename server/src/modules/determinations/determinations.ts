import type { LocalDate } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import { LawStore, type StoredLaw } from "./law-store.ts";
import type { ChangedFact, DeterminationPorts, Learned } from "./ports.ts";
import { type KeptDetermination, keptAbout, takeDue, type Touched } from "./store.ts";
import { type Adopted, adoptLaw } from "./use-cases/adopt-law.ts";
import { type Change, redetermine } from "./use-cases/redetermine.ts";
import { examine, type Examined } from "./use-cases/examine.ts";
import { replay, type Replay } from "./use-cases/replay.ts";
import { touchedBy } from "./use-cases/touched-by.ts";

/** The rules over the registry: whom a change touches, what the law says of them, and when to look again. */
export interface Determinations {
  /** Stores a law and puts it in use; does nothing when it is in use already. Call it at start. */
  adoptLaw(tx: Tx, law: Law, learned: Learned): Promise<Adopted>;
  currentLaw(tx: Tx): Promise<StoredLaw>;
  /** The law stored under a hash. */
  loadLaw(tx: Tx, hash: string): Promise<Law>;
  /** The rights that these facts may change. */
  touchedBy(tx: Tx, changed: readonly ChangedFact[]): Promise<Touched[]>;
  /** Runs the rules over these rights and keeps the answers. */
  redetermine(tx: Tx, touched: readonly Touched[], learned: Learned): Promise<Change[]>;
  /** Rights whose day has come, locked for this transaction; redetermining them gives them their next day. Empty: the day is done. */
  due(tx: Tx, today: LocalDate, limit: number): Promise<Touched[]>;
  /** The answer again, under the law and with the facts of then. */
  replay(tx: Tx, what: Replay): ReturnType<typeof replay>;
  /** What the law in use says about these parties on a day, with reasons, for all programmes or some. Nothing is stored. */
  examine(tx: Tx, abouts: readonly number[], on: LocalDate, programmes?: readonly string[]): Promise<Examined[]>;
  /** The answers that are kept about these parties. */
  about(tx: Tx, parties: readonly number[]): Promise<KeptDetermination[]>;
}

export function determinationsModule(ports: DeterminationPorts): Determinations {
  const laws = new LawStore();
  return {
    adoptLaw: (tx, law, learned) => adoptLaw(tx, laws, law, learned),
    currentLaw: (tx) => laws.current(tx),
    loadLaw: (tx, hash) => laws.get(tx, hash),
    touchedBy: async (tx, changed) => touchedBy(tx, (await laws.current(tx)).law, changed, ports),
    redetermine: async (tx, touched, learned) => redetermine(tx, await laws.current(tx), touched, learned, ports),
    due: async (tx, today, limit) => {
      const due = await takeDue(tx, today, limit);
      // Held before the caller takes its known-from: what another worker states of them now is known before, or after.
      await ports.lockAround(tx, [...new Set(due.map(({ about }) => about))]);
      return due;
    },
    replay: (tx, what) => replay(tx, laws, what, ports),
    examine: async (tx, abouts, on, programmes) => examine(tx, await laws.current(tx), abouts, on, ports, programmes),
    about: keptAbout,
  };
}
