import type { KeyObject } from "node:crypto";
import type { VerifyWith } from "@dayaq/contracts";
import type { Outcome } from "@dayaq/kernel";
import type { Contract } from "./contracts.ts";

/** Five minutes between two clocks, and a day between signing and sending, are usual for offices. */
const SKEW_SECONDS = 300;
const LIFETIME_SECONDS = 86_400;

/** How a signature is checked at an instant, with the keys that are trusted then. */
export const verifying = (
  keys: { find(agency: string, keyId: string): KeyObject | undefined },
  now: Date,
): VerifyWith => ({
  findKey: (sender, keyId) => keys.find(sender, keyId),
  now,
  skewSeconds: SKEW_SECONDS,
  longestSeconds: LIFETIME_SECONDS,
});

/** Why a message may not be taken: a wrong signature under every contract, a missing one where the contract wants it. */
export function faultOf<Code extends string>(
  { signature }: Contract,
  signed: Outcome<unknown, Code>,
): Code | undefined {
  if (signed.ok || (signature === "optional" && signed.code === "err.signature.missing")) return undefined;
  return signed.code;
}
