import type { CountryPack, Town } from "@dayaq/country";
import { day, type LocalDate } from "@dayaq/kernel";
import { withExtensions } from "./extensions.ts";
import { Trouble } from "./platform/index.ts";

/** The country packs that come with the repository, by code. */
const PACKS: ReadonlyMap<string, () => Promise<CountryPack>> = new Map([
  ["az", async () => (await import("@dayaq/country-az")).azerbaijan],
  ["xx", async () => (await import("@dayaq/country-xx")).terranova],
]);

export const COUNTRIES: readonly string[] = [...PACKS.keys()];

/** The pack of a country, with the extensions that are named for it. */
export async function countryPack(code: string): Promise<CountryPack> {
  const load = PACKS.get(code);
  if (!load) throw new Trouble(`There is no country pack ${code}: there are ${COUNTRIES.join(" and ")}.`);
  return withExtensions(await load());
}

/** The country that `DAYAQ_COUNTRY` names; Azerbaijan when it names none. */
export const chosenCountry = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment["DAYAQ_COUNTRY"] || "az";

/** The country in small, invented after what was published of it, and what its law gives beside that. Not every pack has one. */
export async function countryInSmall(code: string) {
  if (code !== "az") return undefined;
  const { inventedCountry, pageOf, totalsOf } = await import("@dayaq/country-az/totals");
  return { people: inventedCountry, totals: () => pageOf(totalsOf()) };
}

/** An invented town to show a country by, the cause of disability that its form proposes, and the day on which it wakes up. */
export interface CountryTown extends Town {
  readonly cause: string;
  readonly wakesOn: LocalDate;
}

/** Not every pack has one. */
export async function countryTown(code: string): Promise<CountryTown | undefined> {
  if (code !== "az") return undefined;
  const { background, town, TOWN_WAKES_ON } = await import("@dayaq/country-az/demo");
  const { people, staff, records, wages } = town();
  return {
    people,
    staff,
    wages,
    cause: "territorial-integrity",
    records: [...records, ...background()],
    wakesOn: day(TOWN_WAKES_ON),
  };
}
