import { type LocalDate, plusYears, type ShortMonthRule } from "@dayaq/kernel";
import { type Population, rowEver, rowOn } from "./population.ts";

/** What winners and losers are told apart by; numbers are places in the lists below. */
export interface Traits {
  /** 1 for whoever was born and has not died by the day: no household, and nobody dead. */
  readonly isPerson: Uint8Array;
  readonly bornOn: Float64Array;
  readonly sex: Uint8Array;
  readonly age: Uint8Array;
  /** Place in `regions`, of which one may be `UNKNOWN_REGION`. */
  readonly region: Uint16Array;
  readonly regions: readonly string[];
}

export const SEXES = ["female", "male"] as const;
/** Key of those of whom no district is known, or none that the country has. */
export const UNKNOWN_REGION = "";
/** Years of age at which a group begins. */
export const AGES = [0, 3, 18, 30, 45, 65] as const;

/** `regionOf`: the region of a district, by code; undefined where the country has no such district. */
export function traitsOf(
  { columns, words }: Population,
  on: LocalDate,
  shortMonths: ShortMonthRule,
  regionOf: (district: string) => string | undefined,
): Traits {
  const { kinds, people } = columns;
  const [birth, death, residence] = [kinds["birth"], kinds["death"], kinds["residence"]];
  const begins = AGES.map((years) => plusYears(on, -years, shortMonths));
  const regions: string[] = [];
  const regionOfWord = new Map<number, number>();
  const places = {
    isPerson: new Uint8Array(people.length),
    bornOn: new Float64Array(people.length).fill(Number.NaN),
    sex: new Uint8Array(people.length),
    age: new Uint8Array(people.length),
    region: new Uint16Array(people.length),
  };
  const female = words.number("female");
  const placeOf = (word: number): number => {
    let place = regionOfWord.get(word);
    if (place === undefined) {
      const region = regionOf(words.text(word) ?? "") ?? UNKNOWN_REGION;
      place = regions.includes(region) ? regions.indexOf(region) : regions.push(region) - 1;
      regionOfWord.set(word, place);
    }
    return place;
  };
  for (let person = 0; person < people.length; person++) {
    const born = rowEver(birth, person);
    const died = rowEver(death, person);
    const bornOn = born === -1 ? Number.NaN : (birth?.fields["on"]?.[born] ?? Number.NaN);
    const isDead = died !== -1 && (death?.fields["on"]?.[died] ?? Infinity) <= on;
    const isStillborn = birth?.fields["alive"]?.[born] === 0;
    if (!(bornOn <= on) || isDead || isStillborn) continue;
    places.isPerson[person] = 1;
    places.bornOn[person] = bornOn;
    places.sex[person] = birth?.fields["sex"]?.[born] === female ? 0 : 1;
    places.age[person] = begins.findLastIndex((it) => bornOn <= it);
    const lives = rowOn(residence, person, on);
    places.region[person] = placeOf(lives === -1 ? Number.NaN : (residence?.fields["district"]?.[lives] ?? Number.NaN));
  }
  return { ...places, regions };
}
