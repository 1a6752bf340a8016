import type { LocalDate } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import { distinct } from "./law-in-force.ts";
import { LawStore, type StoredLaw } from "./law-store.ts";
import { lawVersions, type LawVersions } from "./law-versions.ts";
import type { ChangedFact, DeterminationPorts, Learned } from "./ports.ts";
import { countDue, type End, type KeptDetermination, keptAbout, redate, takeDue, type Touched } from "./store.ts";
import { type Adopted, adoptLaw } from "./use-cases/adopt-law.ts";
import { examineEach, redetermineEach, touchedByAny } from "./use-cases/under-each-law.ts";
import type { Examined } from "./use-cases/examine.ts";
import type { Change } from "./use-cases/redetermine.ts";
import { mayMove } from "./use-cases/may-move.ts";
import { replay, type Replay } from "./use-cases/replay.ts";
import { type ReleasedLaw, takeUpLaw } from "./use-cases/take-up-law.ts";
import { takeWoken, wake } from "./wake-store.ts";

/** The rules over the registry: whom a change touches, what the law says of them, and when to look again. */
export interface Determinations {
  /** Stores a law and puts it in use; does nothing when it is in use already. */
  adoptLaw(tx: Tx, law: Law, learned: Learned): Promise<Adopted>;
  /** The law of a release, when it is started: put in use where it is the first, else kept until people switch it on. */
  takeUpLaw(tx: Tx, released: ReleasedLaw, learned: Learned): Promise<void>;
  currentLaw(tx: Tx): Promise<StoredLaw>;
  /** The law stored under a hash. */
  loadLaw(tx: Tx, hash: string): Promise<Law>;
  /** The rights that these facts may change. */
  touchedBy(tx: Tx, changed: readonly ChangedFact[]): Promise<Touched[]>;
  /** Those of some rights that are there, or may come to be there; the others give nothing on any day. */
  mayMove(tx: Tx, touched: readonly Touched[]): Promise<Touched[]>;
  /** Runs the rules over these rights and keeps the answers. */
  redetermine(tx: Tx, touched: readonly Touched[], learned: Learned): Promise<Change[]>;
  /** Rights whose day has come, locked for this transaction; redetermining them gives them their next day. Empty: the day is done. */
  due(tx: Tx, today: LocalDate, limit: number, end?: End): Promise<Touched[]>;
  /** How many rights wait for that. */
  countDue(tx: Tx, today: LocalDate): Promise<number>;
  /** Has the rights looked at again, by the daily run, that rest on this one or cannot be drawn with it: somebody asked for it or gave it up. */
  wakeResting(tx: Tx, right: Touched): Promise<void>;
  /** Has every kept answer of a programme looked at again by the daily run. */
  lookAgain(tx: Tx, programme: string, today: LocalDate): Promise<number>;
  /** The answer again, under the law and with the facts of then. */
  replay(tx: Tx, what: Replay): ReturnType<typeof replay>;
  /** What the law in use says about these parties on a day, with reasons, for all programmes or some. Nothing is stored. */
  examine(tx: Tx, abouts: readonly number[], on: LocalDate, programmes?: readonly string[]): Promise<Examined[]>;
  /** New versions of the law, on their way into force and out of it. */
  readonly versions: LawVersions;
  /** The answers that are kept about these parties. */
  about(tx: Tx, parties: readonly number[]): Promise<KeptDetermination[]>;
}

export function determinationsModule(ports: DeterminationPorts): Determinations {
  const laws = new LawStore();
  return {
    adoptLaw: (tx, law, learned) => adoptLaw(tx, laws, law, learned),
    takeUpLaw: (tx, released, learned) => takeUpLaw(tx, laws, released, learned),
    currentLaw: (tx) => laws.current(tx),
    loadLaw: (tx, hash) => laws.get(tx, hash),
    versions: lawVersions(laws, ports),
    touchedBy: (tx, changed) => touchedByAny(tx, laws, changed, ports),
    mayMove: (tx, touched) => mayMove(tx, laws, touched, ports),
    redetermine: (tx, touched, learned) => redetermineEach(tx, laws, touched, learned, ports),
    due: async (tx, today, limit, end = "first") => {
      await laws.share(tx);
      const kept = await takeDue(tx, today, limit, end);
      const due = kept.length < limit ? distinct([...kept, ...(await takeWoken(tx, limit - kept.length, end))]) : kept;
      // Held before the caller takes its known-from: what another worker states of them now is known before, or after.
      await ports.lockAround(tx, [...new Set(due.map(({ about }) => about))]);
      return due;
    },
    countDue,
    wakeResting: async (tx, { programme, about }) => {
      const touched = await touchedByAny(tx, laws, [{ asked: programme, about }], ports);
      await wake(
        tx,
        touched.filter((it) => it.programme !== programme),
      );
    },
    lookAgain: (tx, programme, today) => redate(tx, [programme], today),
    replay: (tx, what) => replay(tx, laws, what, ports),
    examine: (tx, abouts, on, programmes) => examineEach(tx, laws, abouts, on, ports, programmes),
    about: keptAbout,
  };
}
