import type { ProposalView } from "../../citizen/proposal/view.ts";
import type { NamingView } from "../naming/view.ts";

export interface OfficeProposalView extends ProposalView {
  readonly personId: string;
  readonly personName: string;
  readonly ground: string;
  /** Who settled it. */
  readonly settledBy?: string;
  /** Whom the officer can name as paid, where the law names nobody. */
  readonly payee?: NamingView;
  /** What was sent and has to be mended: nobody writes it twice. */
  readonly given?: { readonly outcome: string; readonly reason: string };
  /** Why this reader may not decide it; absent when they may. */
  readonly barred?: string;
}
