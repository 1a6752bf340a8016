import type { LocalDate } from "@dayaq/kernel";
import type { WaitReason } from "./due.ts";

/** What decides whether a due can be paid today. */
export interface Circumstances {
  readonly waits: WaitReason | null;
  /** The last payday of its group and district, up to today. */
  readonly payday: LocalDate;
  readonly postedOn: LocalDate;
  readonly urgent: boolean;
  /** Why nobody can have it now: the payee or the beneficiary is known to have died, or was found missing. */
  readonly gone: "death" | "missing" | undefined;
  /** The payee's account, if it is with a bank that we can tell to pay. */
  readonly account: string | null;
  readonly refusedAccount: string | null;
}

export type Readiness =
  | { readonly is: "ready" }
  | { readonly is: "not-yet" }
  | { readonly is: "waits"; readonly for: WaitReason };

/**
 * A due is paid on the first payday after the day on which it was posted, and at once when it has waited longer than that.
 * Never to or for a person whose death is known or whom a court has found missing, and never again to an account from which it came back.
 */
export function readinessOf(due: Circumstances): Readiness {
  if (due.waits === null && !due.urgent && due.postedOn >= due.payday) return { is: "not-yet" };
  if (due.gone !== undefined) return { is: "waits", for: due.gone };
  if (due.account === null) return { is: "waits", for: due.waits === "returned" ? "returned" : "account" };
  if (due.account === due.refusedAccount) return { is: "waits", for: "returned" };
  return { is: "ready" };
}
