import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { kindsRead, type Law, withRights } from "@dayaq/rules";
import type { LawsCompared, TouchedByLaw } from "../modules/determinations/index.ts";
import type { FactLedger } from "../modules/registry/index.ts";
import type { Pool } from "../platform/index.ts";
import { type Differing, differingOf, type Share } from "./differing.ts";
import { loadPopulation } from "./load-population.ts";

export interface ComparingOptions {
  readonly ledgers?: readonly FactLedger[];
  /** Default: one for each core where there are many people, none where there are few. */
  readonly threads?: number;
}

/** A thread compiles both laws before it begins: a second, which is worth it for so many people more. */
const WORTH_A_THREAD = 50_000;
/** Fewer are compared where the caller stands: what waits there meanwhile waits no longer than for a page. */
const FEW = 1000;

/** Asks both laws of everybody, over columns: seconds for a million people, where one after the other would take hours. */
export async function compareLaws(
  pool: Pool,
  { before, after, programmes, since, knownAt }: LawsCompared,
  { ledgers = [], threads }: ComparingOptions = {},
): Promise<TouchedByLaw> {
  const laws = { before: withRights(before, programmes), after: withRights(after, programmes) };
  const law = {
    ...after,
    factKinds: [...new Map([...before.factKinds, ...after.factKinds].map((it) => [it.kind, it])).values()],
  };
  const kinds = kindsRead(before, programmes);
  const { columns, words, parties } = await loadPopulation(pool, law, {
    programmes,
    knownAt,
    kinds,
    ledgers,
    memory: "shared",
  });
  const people = parties.ids.length;
  const many = Math.min(availableParallelism(), Math.floor(people / WORTH_A_THREAD) + 1);
  const wanted = threads ?? (people < FEW ? 0 : many);
  const found = isReadAlike(before, after)
    ? await inThreads({ ...laws, words: words.texts, columns, programmes, since }, people, wanted)
    : Array.from(parties.ids.keys(), (place): Differing => [place, programmes]);
  const touched = Float64Array.from(found, ([place]) => parties.ids[place] as number); // a place of the columns
  return {
    after: (party, limit) => {
      const from = firstAbove(touched, party);
      return [...touched.subarray(from, from + limit)];
    },
    programmesOf(party) {
      const at = firstAbove(touched, party) - 1;
      return touched[at] === party ? (found[at]?.[1] ?? []) : [];
    },
    between: (party, upTo) => firstAbove(parties.ids, upTo) - firstAbove(parties.ids, party),
  };
}

/** Columns have one shape: where a kind of fact has another one in one of the laws, everybody counts as touched. */
function isReadAlike(before: Law, after: Law): boolean {
  const old = new Map(before.factKinds.map((it) => [it.kind, JSON.stringify(it)]));
  return after.factKinds.every((it) => (old.get(it.kind) ?? JSON.stringify(it)) === JSON.stringify(it));
}

/** Each thread takes a stretch of places. In the order of the places. */
async function inThreads(share: Omit<Share, "range">, people: number, threads: number): Promise<Differing[]> {
  if (threads === 0) return differingOf({ ...share, range: [0, people] });
  const each = Math.ceil(people / threads);
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, nth) =>
      inThread({ ...share, range: [nth * each, Math.min(people, (nth + 1) * each)] }),
    ),
  );
  return parts.flat();
}

const inThread = (share: Share): Promise<Differing[]> =>
  new Promise((done, failed) => {
    const thread = new Worker(new URL("./compare-worker.ts", import.meta.url), { workerData: share });
    thread.once("message", done);
    thread.once("error", failed);
  });

/** The place of the first id above one; ids are in order. */
function firstAbove(ids: Float64Array, party: number): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as number) > party) high = middle; // between the two
    else low = middle + 1;
  }
  return low;
}
