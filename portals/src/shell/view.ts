import type { Languages } from "../language.ts";

/** Whom a page is shown to, and what surrounds it. */
export interface ShellView {
  /** Path of this page, with its language in front: the language switch keeps it. */
  readonly path: string;
  /** Those that the switch offers. */
  readonly languages: Languages;
  /** Absent before sign-in. */
  readonly reader?: {
    readonly name: string;
    readonly role: Role;
    readonly noticesUnread?: number;
    readonly tasksOpen?: number;
  };
  /** Goes into every form; see the identity module. */
  readonly csrf: string;
  /** The country keeps accounts of insured persons: people find theirs in the menu. */
  readonly hasAccounts?: boolean;
  readonly assets: AssetAddresses;
  /** Number to call, as the country writes it. */
  readonly helpline: string;
  /** Said at the foot: that no native reader has checked these texts. */
  readonly note?: string;
  /** True where everything is invented: said on every page. */
  readonly demo: boolean;
}

export type Role = "citizen" | "officer" | "supervisor" | "lawyer";

/** Addresses of the built assets; their names hold their hash, so that browsers keep them for good. */
export interface AssetAddresses {
  readonly styles: string;
  readonly fontRegular: string;
  readonly board: string;
}
