import type { HeldBackOf } from "../modules/entitlements/index.ts";
import { standings } from "../modules/signatures/index.ts";
import type { Tx } from "../platform/index.ts";

/** In production nothing is paid by itself under a right that no lawyer has signed as it is now: a person is asked. */
export const heldWhileUnsigned =
  (language: string) =>
  async (tx: Tx): Promise<HeldBackOf> => {
    const standing = await standings(tx, language);
    return ({ law, programme }) => (standing(law, programme)?.state === "signed" ? undefined : "unsigned");
  };

/** The demonstration pays, and says that nobody has signed. */
export const nothingHeld = (): Promise<HeldBackOf> => Promise.resolve(() => undefined);
