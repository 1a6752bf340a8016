import { firstOfMonth, type LocalDate, plusMonths } from "@dayaq/kernel";
import { determine, type Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { changedProgrammes } from "../domain/changed-programmes.ts";
import type { LawVersion } from "../domain/law-version.ts";
import { shadowDifference, type ShadowWindow } from "../domain/shadow-difference.ts";
import type { LawStore } from "../law-store.ts";
import type { DeterminationPorts, Learned } from "../ports.ts";
import { beginShadow, noteShadow, type ShadowRun, takeShadow } from "../shadow-store.ts";
import { findVersion, moveVersion, recordAct } from "../version-store.ts";
import { worldAround } from "./world-around.ts";

/** People and households of one transaction of the run: some tenths of a second, in which no lock is held on anybody. */
const CHUNK = 500;

/** Lets a version be run over everybody, as known now. Whatever an earlier run found is forgotten. */
export async function askShadow(
  tx: Tx,
  laws: LawStore,
  { id, hash, base }: LawVersion,
  by: string,
  { known, today }: Learned,
): Promise<void> {
  const programmes = changedProgrammes(await laws.get(tx, base), await laws.get(tx, hash));
  await beginShadow(tx, { version: id, knownAt: known, on: today, programmes });
  await recordAct(tx, id, { act: "shadow-asked", by, reason: "", on: today, stage: undefined });
}

/** Whom two laws could give something else, by id: everybody is compared at once, and only those are looked at one by one. */
export interface Touched {
  after(party: number, limit: number): readonly number[];
  /** By which of the programmes. */
  programmesOf(party: number): readonly string[];
  /** How many parties there are above one id and up to another. */
  between(party: number, upTo: number): number;
}

/** What a run is compared by. */
export interface LawsCompared {
  readonly before: Law;
  readonly after: Law;
  readonly programmes: readonly string[];
  /** What lies before this day is paid to nobody any more. */
  readonly since: LocalDate;
  readonly knownAt: number;
}

/** Answers alike for the same run: it is asked for each part of it. */
export type CompareLaws = (laws: LawsCompared) => Promise<Touched>;

/** The first day that still counts: what was due before it is paid to nobody any more. */
export const paidSince = (today: LocalDate, { arrearsMonthsMax }: Pick<DeterminationPorts, "arrearsMonthsMax">) =>
  plusMonths(firstOfMonth(today), -arrearsMonthsMax, "first-of-next-month");

/** The next part of a run that waits: answers with how many people it looked at, at least 1; undefined when none waits. */
export async function shadowStep(
  tx: Tx,
  laws: LawStore,
  ports: DeterminationPorts,
  compare: CompareLaws,
  by: string,
): Promise<number | undefined> {
  const run = await takeShadow(tx);
  if (!run) return undefined;
  const version = await findVersion(tx, run.version);
  if (!version) return undefined; // a run has its version: a foreign key
  const both = { before: await laws.get(tx, version.base), after: await laws.get(tx, version.hash) };
  const since = paidSince(run.on, ports);
  const touched = run.programmes.length === 0 ? undefined : await compare({ ...both, ...run, since });
  const parties = touched?.after(run.afterParty, CHUNK) ?? [];
  const found = await differencesOf(tx, both, parties, { ...run, since }, ports);
  const done = parties.length < CHUNK;
  const upTo = done ? Number.MAX_SAFE_INTEGER : (parties.at(-1) ?? run.afterParty);
  const people = touched?.between(run.afterParty, upTo) ?? 0;
  await noteShadow(tx, run, found, { party: parties.at(-1) ?? run.afterParty, people, done });
  if (done) {
    if (version.state === "loaded") await moveVersion(tx, version.id, { state: "shadowed" });
    await recordAct(tx, version.id, { act: "shadow-run", by, reason: "", on: run.on, stage: undefined });
  }
  return Math.max(people, 1);
}

async function differencesOf(
  tx: Tx,
  laws: { readonly before: Law; readonly after: Law },
  parties: readonly number[],
  { knownAt, programmes, on, since }: ShadowRun & Pick<LawsCompared, "since">,
  ports: DeterminationPorts,
) {
  if (parties.length === 0) return [];
  const query = { knownAt, programmes };
  const world = await worldAround(tx, laws.after, parties, query, ports);
  const old = readAlike(laws) ? world : await worldAround(tx, laws.before, parties, query, ports);
  const window: ShadowWindow = { since, today: on };
  const had = new Set(laws.before.programmes.map(({ code }) => code));
  return parties.flatMap((about) =>
    programmes.flatMap((programme) => {
      const after = determine(laws.after, programme, world, about);
      // A right that the law in use does not have gives nothing under it.
      const before = had.has(programme) ? determine(laws.before, programme, old, about) : { ...after, claimed: false };
      const difference = shadowDifference(before, after, laws, window);
      return difference ? [{ ...difference, about, programme }] : [];
    }),
  );
}

/** Whether both laws look at the same of the same people, as where a decree only sets amounts: then it is read once. */
function readAlike({ before, after }: { readonly before: Law; readonly after: Law }): boolean {
  const read = ({ factKinds, programmes, incompatibilities, choices }: Law): string =>
    JSON.stringify([factKinds, programmes, incompatibilities, choices.map(({ inForce }) => inForce)]);
  return read(before) === read(after);
}
