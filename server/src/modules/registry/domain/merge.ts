import { done, fromStates, type Outcome, refuse } from "@dayaq/kernel";

export type MergeState = "proposed" | "standing" | "undo-proposed" | "undone" | "rejected";

/** Two parties found to be one person. One of the staff proposes it and another approves; it is undone in the same way. */
export interface Merge {
  readonly id: number;
  readonly kept: number;
  readonly merged: number;
  readonly state: MergeState;
  readonly proposedBy: string;
  readonly undoProposedBy: string | null;
}

const from = fromStates<MergeState>;

/** From which state each thing may be done. */
export const can = {
  approve: from("proposed"),
  reject: from("proposed"),
  proposeUndo: from("standing"),
  approveUndo: from("undo-proposed"),
  rejectUndo: from("undo-proposed"),
};

type Moved<Code extends string> = Outcome<MergeState, Code>;

export function approve(it: Merge, by: string): Moved<"merge.not-proposed" | "merge.same-person-approves"> {
  if (!can.approve(it)) return refuse("merge.not-proposed", { state: it.state });
  return by === it.proposedBy ? refuse("merge.same-person-approves") : done("standing");
}

export const reject = (it: Merge): Moved<"merge.not-proposed"> =>
  can.reject(it) ? done("rejected") : refuse("merge.not-proposed", { state: it.state });

export const proposeUndo = (it: Merge): Moved<"merge.not-standing"> =>
  can.proposeUndo(it) ? done("undo-proposed") : refuse("merge.not-standing", { state: it.state });

export function approveUndo(it: Merge, by: string): Moved<"merge.undo-not-proposed" | "merge.same-person-approves"> {
  if (!can.approveUndo(it)) return refuse("merge.undo-not-proposed", { state: it.state });
  return by === it.undoProposedBy ? refuse("merge.same-person-approves") : done("undone");
}

export const rejectUndo = (it: Merge): Moved<"merge.undo-not-proposed"> =>
  can.rejectUndo(it) ? done("standing") : refuse("merge.undo-not-proposed", { state: it.state });
