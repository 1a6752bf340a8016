import { verifyBytes } from "@dayaq/contracts";
import { done, type Outcome } from "@dayaq/kernel";
import { verifying } from "../domain/admission.ts";
import type { KeyRing } from "../store/key-ring.ts";

/** The agency that signed a body as a whole, by a key that is trusted now. */
export async function signerOfBytes(
  signature: string | string[] | undefined,
  body: Buffer,
  keys: KeyRing,
  now: Date,
): Promise<Outcome<string, string>> {
  await keys.refresh();
  const signed = verifyBytes(signature, body, verifying(keys, now));
  return signed.ok ? done(signed.value.senderId) : signed;
}
