import type { LocalDate } from "@dayaq/kernel";

export type MergeState = "proposed" | "standing" | "undo-proposed" | "undone" | "rejected";

/** One record of a person, as far as it helps to say whether another is of the same one. */
export interface RecordView {
  readonly personId: string;
  readonly name: string;
  readonly bornOn?: LocalDate;
  readonly diedOn?: LocalDate;
  readonly district?: string;
  readonly numbers: readonly string[];
  /** "Residence, from the Population register". */
  readonly facts: readonly string[];
  /** "Disability allowance, 300 ₼". */
  readonly rights: readonly string[];
}

export interface MergeLine {
  readonly id: string;
  readonly names: readonly string[];
  readonly state: MergeState;
  readonly by: string;
}

export interface MergesView {
  readonly merges: readonly MergeLine[];
}

export interface DuplicatesView {
  readonly personId: string;
  readonly name: string;
  readonly pairs: readonly {
    readonly records: readonly RecordView[];
    /** Id of the other one, as the form names it. */
    readonly other: string;
    /** Each has a number of the same kind: that speaks against one person. */
    readonly bothNumbered: boolean;
  }[];
}

export interface MergeView {
  readonly id: string;
  readonly state: MergeState;
  /** The one kept first; only that one while the merge stands. */
  readonly records: readonly RecordView[];
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
  readonly approvedBy?: string;
  readonly undo?: { readonly reason: string; readonly by: string };
  /** Why this reader may not approve; absent when they may. */
  readonly barred?: string;
}
