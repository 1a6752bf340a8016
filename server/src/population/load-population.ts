import { type ClaimRows, type Columns, columnsFrom, kindsRead, type Law, type Memory, Words } from "@dayaq/rules";
import { allClaims } from "../modules/entitlements/index.ts";
import { allFacts, type FactLedger, type Parties, readParties } from "../modules/registry/index.ts";
import { inTransaction, lastKnown, type Pool, type Tx } from "../platform/index.ts";

/** Everybody in the registry with what counts of what was stated of them, for `compileLaw(law, words).bind(columns)`. */
export interface Population {
  readonly columns: Columns;
  /** The texts in the columns. Every law that is asked of them is compiled with these. */
  readonly words: Words;
  /** Who stands at which place of the columns. */
  readonly parties: Parties;
  /** The number up to which everything is known here. */
  readonly knownAt: number;
}

export interface PopulationQuery {
  /** Only what these programmes look at; default: all of the law. */
  readonly programmes?: readonly string[];
  /** As known at this number; default: now. Records joined since count as one, as they do for a single person. */
  readonly knownAt?: number;
  /** Kinds of fact that no programme looks at, and the caller does. */
  readonly kinds?: readonly string[];
  /** Facts that other modules keep. */
  readonly ledgers?: readonly FactLedger[];
  /** `shared`: worker threads read the columns without copying them. */
  readonly memory?: Memory;
}

/**
 * Reads the whole population out of the database, by COPY, as of one moment: no object for a fact, so that ten million people fit.
 * To compare laws, load with the one that knows all kinds of fact, and the programmes of each.
 */
export const loadPopulation = (pool: Pool, law: Law, query: PopulationQuery = {}): Promise<Population> =>
  inTransaction(pool, (tx) => readPopulation(tx, law, query), { isolation: "repeatable read", readOnly: true });

async function readPopulation(
  tx: Tx,
  law: Law,
  { programmes, knownAt, kinds = [], ledgers = [], memory = "own" }: PopulationQuery,
): Promise<Population> {
  const words = new Words();
  const known = await lastKnown(tx);
  const parties = await readParties(tx);
  const facts = await allFacts(tx, law, words, parties, {
    kinds: [...new Set([...kindsRead(law, programmes), ...kinds])],
    ledgers,
    ...(knownAt === undefined ? {} : { knownAt }),
  });
  const claims = await readClaims(tx, parties, knownAt);
  return {
    columns: columnsFrom(law, parties.ids, facts, claims, memory),
    words,
    parties,
    knownAt: knownAt ?? known,
  };
}

async function readClaims(
  tx: Tx,
  { placeOf }: Parties,
  knownAt: number | undefined,
): Promise<Record<string, ClaimRows>> {
  const byProgramme = Map.groupBy(await allClaims(tx, knownAt), ({ programme }) => programme);
  return Object.fromEntries(
    [...byProgramme].map(([programme, claims]) => [
      programme,
      {
        about: Int32Array.from(claims, ({ about }) => placeOf(about)),
        on: Int32Array.from(claims, ({ on }) => on),
        by: Int32Array.from(claims, ({ by }) => placeOf(by)),
      },
    ]),
  );
}
