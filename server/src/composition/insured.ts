import type { CountryPack } from "@dayaq/country";
import { type Contributions, contributionsModule } from "../modules/contributions/index.ts";
import type { FactLedger } from "../modules/registry/index.ts";
import { normaliser } from "./identifiers.ts";

/** The accounts of insured persons; undefined in a country that has none. */
export const contributionsOf = ({
  contributions: rules,
  currency,
  identifiers,
}: CountryPack): Contributions | undefined =>
  rules && contributionsModule({ rules, currency, normalise: normaliser(identifiers) });

/** Facts of the country that other modules keep than the registry. */
export const ledgersOf = (pack: CountryPack): FactLedger[] => {
  const contributions = contributionsOf(pack);
  return contributions === undefined ? [] : [contributions.ledger];
};
