import { type CountryPack, lawOf } from "@dayaq/country";
import type { Law } from "@dayaq/rules";
import { chosenCountry, COUNTRIES, countryPack } from "../countries.ts";
import { UsageTrouble } from "./command.ts";

/** The pack that `--country` or `DAYAQ_COUNTRY` names. */
export function namedCountry(code: string = chosenCountry()): Promise<CountryPack> {
  if (!COUNTRIES.includes(code)) throw new UsageTrouble(`--country, or DAYAQ_COUNTRY, wants ${COUNTRIES.join(" or ")}`);
  return countryPack(code);
}

/** The law of a country and the languages in which it is written. */
export async function countryLaw(code?: string): Promise<{ readonly law: Law; readonly languages: readonly string[] }> {
  const pack = await namedCountry(code);
  return { law: lawOf(pack), languages: pack.languages };
}
