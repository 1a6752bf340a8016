import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";
import { heldOn } from "./held-on.ts";
import type { FactLaw } from "./world.ts";

/** The account on which each of these parties is paid on a day. Parties without one are left out. */
export async function accountsOf(
  tx: Tx,
  law: FactLaw,
  parties: readonly PartyId[],
  on: LocalDate,
): Promise<Map<PartyId, string>> {
  const held = await heldOn(tx, law, "account", parties, on);
  return new Map(
    [...held].flatMap(([party, value]) => {
      // `iban` where the country has IBANs, `account` elsewhere: the pack names the field of its own scheme.
      const account = value["iban"] ?? value["account"];
      return typeof account === "string" ? [[party, account] as const] : [];
    }),
  );
}
