import type { CountryPack } from "@dayaq/country";
import { type Contributions, contributionsModule } from "../modules/contributions/index.ts";
import { normaliser } from "./identifiers.ts";

/** The accounts of insured persons; undefined in a country that has none. */
export const contributionsOf = ({
  contributions: rules,
  currency,
  identifiers,
}: CountryPack): Contributions | undefined =>
  rules && contributionsModule({ rules, currency, normalise: normaliser(identifiers) });
