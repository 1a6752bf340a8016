import { type CountryPack, lawOf, type StatedRecord, type TownPerson } from "@dayaq/country";
import { day, type LocalDate } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { UsageTrouble } from "./command.ts";

/** The country packs that come with the repository, by the code that `--country` takes. */
const PACKS: ReadonlyMap<string, () => Promise<CountryPack>> = new Map([
  ["az", async () => (await import("@dayaq/country-az")).azerbaijan],
  ["xx", async () => (await import("@dayaq/country-xx")).terranova],
]);

export async function countryPack(code: string): Promise<CountryPack> {
  const load = PACKS.get(code);
  if (!load) throw new UsageTrouble(`--country, or DAYAQ_COUNTRY, wants ${[...PACKS.keys()].join(" or ")}`);
  return await load();
}

/** An invented town to show a country by: what its agencies state, and the day on which it wakes up. Not every pack has one. */
export async function countryTown(code: string): Promise<
  | {
      readonly people: readonly TownPerson[];
      readonly cause: string;
      readonly records: readonly StatedRecord[];
      readonly wakesOn: LocalDate;
    }
  | undefined
> {
  if (code !== "az") return undefined;
  const { background, town, TOWN_WAKES_ON } = await import("@dayaq/country-az/demo");
  const { people, records } = town();
  return {
    people,
    cause: "territorial-integrity",
    records: [...records, ...background()],
    wakesOn: day(TOWN_WAKES_ON),
  };
}

/** The law of a country and the languages in which it is written. */
export async function countryLaw(code: string): Promise<{ readonly law: Law; readonly languages: readonly string[] }> {
  const pack = await countryPack(code);
  return { law: lawOf(pack), languages: pack.languages };
}
