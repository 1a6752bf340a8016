import { type CountryPack, lawOf } from "@dayaq/country";
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

/** Codes of the rights of a pack's law that no lawyer has signed as they are. */
export async function unsignedIn(tx: Tx, pack: CountryPack): Promise<string[]> {
  const law = lawOf(pack);
  const standing = await standings(tx, pack.languages[0] ?? "en");
  return law.programmes.flatMap(({ code }) => (standing(law, code)?.state === "signed" ? [] : [code]));
}
