import { firstOfMonth, plusMonths } from "@dayaq/kernel";
import { determine, type Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { changedProgrammes } from "../domain/changed-programmes.ts";
import type { LawVersion } from "../domain/law-version.ts";
import { shadowDifference, type ShadowWindow } from "../domain/shadow-difference.ts";
import type { LawStore } from "../law-store.ts";
import type { DeterminationPorts, Learned } from "../ports.ts";
import { beginShadow, noteShadow, type ShadowRun, takeShadow } from "../shadow-store.ts";
import { findVersion, moveVersion, recordAct } from "../version-store.ts";

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

/** The next part of a run that waits: answers with how many people it looked at; undefined when none waits. */
export async function shadowStep(
  tx: Tx,
  laws: LawStore,
  ports: DeterminationPorts,
  by: string,
): Promise<number | undefined> {
  const run = await takeShadow(tx);
  if (!run) return undefined;
  const version = await findVersion(tx, run.version);
  if (!version) return undefined; // a run has its version: a foreign key
  const parties = run.programmes.length === 0 ? [] : await ports.partiesAfter(tx, run.afterParty, CHUNK);
  const both = { before: await laws.get(tx, version.base), after: await laws.get(tx, version.hash) };
  const found = await differencesOf(tx, both, parties, run, ports);
  const done = parties.length < CHUNK;
  await noteShadow(tx, run, found, { party: parties.at(-1) ?? run.afterParty, people: parties.length, done });
  if (done) {
    if (version.state === "loaded") await moveVersion(tx, version.id, { state: "shadowed" });
    await recordAct(tx, version.id, { act: "shadow-run", by, reason: "", on: run.on, stage: undefined });
  }
  return parties.length;
}

async function differencesOf(
  tx: Tx,
  laws: { readonly before: Law; readonly after: Law },
  parties: readonly number[],
  { knownAt, programmes, on }: ShadowRun,
  ports: DeterminationPorts,
) {
  if (parties.length === 0) return [];
  const claims = await ports.claims(tx, parties, knownAt);
  const query = { knownAt, programmes, claims };
  const world = await ports.loadWorld(tx, laws.after, parties, query);
  const old = readAlike(laws) ? world : await ports.loadWorld(tx, laws.before, parties, query);
  const window: ShadowWindow = {
    since: plusMonths(firstOfMonth(on), -ports.arrearsMonthsMax, "first-of-next-month"),
    today: on,
  };
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
  const read = ({ factKinds, programmes, incompatibilities }: Law): string =>
    JSON.stringify([factKinds, programmes, incompatibilities]);
  return read(before) === read(after);
}
