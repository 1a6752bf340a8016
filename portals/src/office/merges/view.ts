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
  /** When it was proposed. */
  readonly at: Date;
}

export interface MergesView {
  readonly merges: readonly MergeLine[];
}

/** Two records side by side. */
export interface AlikePair {
  readonly records: readonly RecordView[];
  /** Id of the other one, as the form names it. */
  readonly other: string;
  /** Each has a number of the same kind: that speaks against one person. */
  readonly bothNumbered: boolean;
  /** It is proposed already to join them, and waits for a second person. */
  readonly waits?: { readonly mergeId: string; readonly by: string; readonly at: Date };
}

export interface DuplicatesView {
  readonly personId: string;
  readonly name: string;
  readonly pairs: readonly AlikePair[];
}

/** Two records of the registry that may be of one person. */
export interface AlikeLine {
  /** Of the record whose page shows the two side by side. */
  readonly personId: string;
  readonly otherId: string;
  /** Once where both are written alike. */
  readonly names: readonly string[];
  /** Their birth dates; once where they are the same, none where none is known. */
  readonly born: readonly LocalDate[];
  /** 0 to 100: how alike the names are written. */
  readonly percent: number;
  readonly bothNumbered: boolean;
  /** It is proposed already to join them. */
  readonly waits: boolean;
}

export interface AlikeView {
  readonly pairs: readonly AlikeLine[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** When everybody was last compared; absent before the first time. */
  readonly lookedAt?: Date;
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
