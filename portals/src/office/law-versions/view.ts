import type { LocalDate, Minor } from "@dayaq/kernel";

export type LawVersionState = "loaded" | "shadowed" | "in-stages" | "in-use" | "backing-out" | "backed-out";

/** For whom a version is in force. */
export interface StageView {
  /** In percent, as written: `12.5`. `100` is everybody. */
  readonly share: string;
  readonly districts: readonly string[];
}

/** A version in the list of them. */
export interface LawVersionLine {
  readonly id: string;
  readonly title: string;
  readonly state: LawVersionState;
  readonly stage: StageView;
  readonly loadedOn: LocalDate;
  /** A second person is asked. */
  readonly waits: boolean;
}

export type ShadowKindView = "ended" | "lowered" | "undetermined" | "re-split" | "begun" | "raised" | "determined";

/** What the version would make of one programme, in one way. */
export interface ShadowLineView {
  readonly programme: string;
  readonly title: string;
  readonly kind: ShadowKindView;
  readonly rights: number;
  readonly before: Minor;
  readonly after: Minor;
  readonly past: Minor;
}

export interface ShadowView {
  readonly on: LocalDate;
  /** People and households looked at. */
  readonly people: number;
  readonly done: boolean;
  readonly lines: readonly ShadowLineView[];
}

/** One thing done with the version. */
export interface LawActView {
  readonly act:
    | "loaded"
    | "shadow-asked"
    | "shadow-run"
    | "stage-proposed"
    | "stage-agreed"
    | "back-out-proposed"
    | "back-out-agreed"
    | "refused"
    | "backed-out";
  readonly by: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly stage?: StageView;
}

/** What waits for a second person. */
export interface LawProposalView {
  readonly what: "stage" | "back-out";
  readonly stage?: StageView;
  readonly by: string;
  readonly reason: string;
  /** Why this reader may not agree; absent when they may. */
  readonly barred?: string;
}

export interface LawVersionView extends Omit<LawVersionLine, "waits"> {
  readonly shadow?: ShadowView;
  readonly proposal?: LawProposalView;
  readonly acts: readonly LawActView[];
  readonly canShadow: boolean;
  readonly canSwitchOn: boolean;
  readonly canBackOut: boolean;
  /** Districts to choose from, those of the stage left out. */
  readonly districts: readonly { readonly code: string; readonly title: string }[];
}

/** A right behind a line of the shadow's report. */
export interface ShadowChangeView {
  readonly who: string;
  readonly to?: string;
  readonly from?: LocalDate;
  readonly before?: Minor;
  readonly after?: Minor;
}

export interface ShadowChangesView {
  readonly versionId: string;
  readonly versionTitle: string;
  readonly title: string;
  readonly kind: ShadowKindView;
  readonly lines: readonly ShadowChangeView[];
  /** The address of those that follow. */
  readonly next?: string;
}
