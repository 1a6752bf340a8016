import type { ProposalView } from "../../citizen/proposal/view.ts";

export interface OfficeProposalView extends ProposalView {
  readonly personId: string;
  readonly personName: string;
  readonly ground: string;
  /** Why this reader may not decide it; absent when they may. */
  readonly barred?: string;
}
