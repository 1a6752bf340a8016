import { done, type Outcome, refuse, type RefusalOf } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import { approve, approveUndo, proposeUndo, reject, rejectUndo } from "../domain/merge.ts";
import type { Changed, PartyId } from "../domain/statement.ts";
import { lockAround } from "../people/lock.ts";
import { changedByMerge, holdMerge, insertMerge, keepStanding, moveMerge, pointToKept } from "./merge-store.ts";
import { drawPeople } from "../people/person-view.ts";
import { membersOf, rootsOf } from "../people/relatives.ts";
import type { FactLaw } from "../facts/world.ts";

/** One of the staff, acting now. */
export interface Staff {
  readonly by: string;
  readonly at: Date;
}

/** Whom a merge, or its undoing, moved: determine again all that these facts touch, and what was kept about these parties. */
export interface Regrouped {
  readonly parties: readonly PartyId[];
  readonly changed: readonly Changed[];
}

type Unknown = "merge.unknown";

/** Says that two parties are one person; nothing changes until another member of the staff approves it. */
export async function proposeMerge(
  tx: Tx,
  { kept, merged, reason }: { readonly kept: PartyId; readonly merged: PartyId; readonly reason: string },
  { by, at }: Staff,
): Promise<Outcome<number, "merge.same-party" | "merge.already-merged">> {
  const roots = await rootsOf(tx, [kept, merged]);
  if (kept === merged || roots.get(kept) === roots.get(merged)) return refuse("merge.same-party");
  if (roots.get(kept) !== kept || roots.get(merged) !== merged) return refuse("merge.already-merged");
  const id = await insertMerge(tx, { kept, merged, reason, by, at });
  return id === undefined ? refuse("merge.already-merged") : done(id);
}

export async function approveMerge(
  tx: Tx,
  law: FactLaw,
  id: number,
  { by, at }: Staff,
): Promise<Outcome<Regrouped, Unknown | RefusalOf<typeof approve> | "merge.already-merged">> {
  const merge = await holdMerge(tx, id);
  if (!merge) return refuse("merge.unknown");
  const outcome = approve(merge, by);
  if (!outcome.ok) return outcome;
  await lockAround(tx, [merge.kept, merge.merged]);
  // While it waited, either of the two may have become part of another merge: then it has to be proposed anew.
  const roots = await rootsOf(tx, [merge.kept, merge.merged]);
  if (roots.get(merge.kept) !== merge.kept || roots.get(merge.merged) !== merge.merged)
    return refuse("merge.already-merged");
  const parties = await membersOf(tx, [merge.kept, merge.merged]);
  await moveMerge(tx, id, "standing", by, at);
  return done(await regroup(tx, law, [...parties.keys()]));
}

/** Turns a proposal down; who made it takes it back so. */
export async function rejectMerge(
  tx: Tx,
  id: number,
  { by, at }: Staff,
): Promise<Outcome<number, Unknown | RefusalOf<typeof reject>>> {
  const merge = await holdMerge(tx, id);
  if (!merge) return refuse("merge.unknown");
  const outcome = reject(merge);
  if (!outcome.ok) return outcome;
  await moveMerge(tx, id, "rejected", by, at);
  return done(id);
}

/** Says that a merge was wrong; nothing changes until another member of the staff approves it. */
export async function proposeUnmerge(
  tx: Tx,
  id: number,
  reason: string,
  { by, at }: Staff,
): Promise<Outcome<number, Unknown | RefusalOf<typeof proposeUndo>>> {
  const merge = await holdMerge(tx, id);
  if (!merge) return refuse("merge.unknown");
  const outcome = proposeUndo(merge);
  if (!outcome.ok) return outcome;
  await moveMerge(tx, id, "undo-proposed", by, at, reason);
  return done(id);
}

/** Parts the two again, exactly as they were: facts never left their party, and what came meanwhile came to the one it named. */
export async function approveUnmerge(
  tx: Tx,
  law: FactLaw,
  id: number,
  { by, at }: Staff,
): Promise<Outcome<Regrouped, Unknown | RefusalOf<typeof approveUndo>>> {
  const merge = await holdMerge(tx, id);
  if (!merge) return refuse("merge.unknown");
  const outcome = approveUndo(merge, by);
  if (!outcome.ok) return outcome;
  await lockAround(tx, [merge.kept, merge.merged]);
  // Asked before they part: what was merged into the one, and into the other, leads through this merge to one and the same.
  const parties = await membersOf(tx, [merge.kept, merge.merged]);
  await moveMerge(tx, id, "undone", by, at);
  return done(await regroup(tx, law, [...parties.keys()]));
}

/** Turns down a proposal to undo; who made it takes it back so. */
export async function rejectUnmerge(
  tx: Tx,
  id: number,
  { by, at }: Staff,
): Promise<Outcome<number, Unknown | RefusalOf<typeof rejectUndo>>> {
  const merge = await holdMerge(tx, id);
  if (!merge) return refuse("merge.unknown");
  const outcome = rejectUndo(merge);
  if (!outcome.ok) return outcome;
  await keepStanding(tx, id, by, at);
  return done(id);
}

async function regroup(tx: Tx, law: FactLaw, parties: readonly PartyId[]): Promise<Regrouped> {
  await pointToKept(tx, parties);
  await drawPeople(tx, law, parties);
  return { parties, changed: await changedByMerge(tx, parties) };
}
