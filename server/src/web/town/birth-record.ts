import { createHash } from "node:crypto";
import { type CountryPack, registerOf } from "@dayaq/country";
import { invariant, isoDay, type LocalDate } from "@dayaq/kernel";
import { heldRecords, recordText } from "../../modules/registry/index.ts";
import type { Tx } from "../../platform/index.ts";

export interface ShownBirth {
  /** The mother's id as the outside sees it. */
  readonly family: string;
  readonly childName: string;
  readonly bornOn: LocalDate;
}

/** A birth can be registered and withdrawn so often before the page wants another name. */
const ROUNDS_MAX = 20;

/**
 * The number under which the simulator registers a birth of the first page. The same birth has the same number, so that pressing
 * twice is a resend; after a withdrawal it is another record.
 */
export async function birthRecord(
  tx: Tx,
  { agencies }: CountryPack,
  { family, childName, bornOn }: ShownBirth,
): Promise<{ readonly sender: string; readonly recordNo: string; readonly stands: boolean }> {
  const owner = registerOf(agencies, "birth");
  invariant(owner !== undefined, "a country has a register of births");
  const register = owner.register.code;
  const who = createHash("sha256").update(`${family} ${childName}`).digest("hex").slice(0, 8).toUpperCase();
  const numbers = Array.from(
    { length: ROUNDS_MAX },
    (_, round) => `TOWN-${isoDay(bornOn).replaceAll("-", "")}-${who}-${round + 1}`,
  );
  const held = await heldRecords(
    tx,
    numbers.map((number) => ({ register, number })),
  );
  // A second version of such a record is its annulment: this page makes no other.
  const open =
    numbers.find((number) => (held.get(recordText({ register, number }))?.version ?? 1) === 1) ?? numbers[0] ?? "";
  return { sender: owner.agency.code, recordNo: open, stands: held.has(recordText({ register, number: open })) };
}
