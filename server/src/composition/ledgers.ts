import { type CountryPack, registerOf } from "@dayaq/country";
import { invariant } from "@dayaq/kernel";
import { benefitsLedger } from "../modules/payments/index.ts";
import type { FactLedger } from "../modules/registry/index.ts";
import { contributionsOf } from "./insured.ts";

/** Facts of the country that other modules keep than the registry: wages month by month, and what rights have paid. */
export function ledgersOf(pack: CountryPack): FactLedger[] {
  const wages = contributionsOf(pack)?.ledger;
  return [...(wages === undefined ? [] : [wages]), ...benefitsOf(pack)];
}

function benefitsOf({ benefits, agencies, currency }: CountryPack): FactLedger[] {
  if (benefits === undefined) return [];
  const payer = registerOf(agencies, benefits.kind)?.agency.code;
  invariant(payer !== undefined, "every kind of fact has a register: loading the pack checks that");
  return [benefitsLedger(benefits, payer, currency)];
}
