import type { CountryPack, StatedRecord, TownPerson } from "@dayaq/country";
import { day, type LocalDate } from "@dayaq/kernel";
import { Trouble } from "./platform/index.ts";

/** The country packs that come with the repository, by code. */
const PACKS: ReadonlyMap<string, () => Promise<CountryPack>> = new Map([
  ["az", async () => (await import("@dayaq/country-az")).azerbaijan],
  ["xx", async () => (await import("@dayaq/country-xx")).terranova],
]);

export const COUNTRIES: readonly string[] = [...PACKS.keys()];

export async function countryPack(code: string): Promise<CountryPack> {
  const load = PACKS.get(code);
  if (!load) throw new Trouble(`There is no country pack ${code}: there are ${COUNTRIES.join(" and ")}.`);
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
