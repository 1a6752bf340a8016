import { type CountryPack, lawOf } from "@dayaq/country";
import type { Law } from "@dayaq/rules";
import { UsageTrouble } from "./command.ts";

/** The country packs that come with the repository, by the code that `--country` takes. */
const PACKS: ReadonlyMap<string, () => Promise<CountryPack>> = new Map([
  ["az", async () => (await import("@dayaq/country-az")).azerbaijan],
  ["xx", async () => (await import("@dayaq/country-xx")).terranova],
]);

export async function countryPack(code: string): Promise<CountryPack> {
  const load = PACKS.get(code);
  if (!load) throw new UsageTrouble(`--country wants ${[...PACKS.keys()].join(" or ")}`);
  return await load();
}

/** The law of a country and the languages in which it is written. */
export async function countryLaw(code: string): Promise<{ readonly law: Law; readonly languages: readonly string[] }> {
  const pack = await countryPack(code);
  return { law: lawOf(pack), languages: pack.languages };
}
