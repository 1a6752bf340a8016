import { day, isoDay, plusDays } from "@dayaq/kernel";
import type { StatedRecord } from "@dayaq/country";
import { districts, regions } from "../src/reference/districts.ts";
import { Chronicle, WRITTEN_DOWN } from "./chronicle.ts";
import { familyNames, femaleNames, maleNames } from "./names.ts";
import { Dice } from "./random.ts";
import { accountOf, finOf, type Resident, type Sex } from "./resident.ts";

const CAUSES = [
  "general",
  "general",
  "general",
  "childhood",
  "work-injury",
  "military-service-period",
  "territorial-integrity",
];

/** Ordinary people behind the fifteen: workers, couples, pensioners, June's newborns and June's decisions of the expertise. */
export function background(count = 1000, seed = 2025): readonly StatedRecord[] {
  const crowd = new Crowd(seed);
  while (crowd.size < count) crowd.household(count - crowd.size);
  return crowd.chronicle.records;
}

class Crowd {
  readonly chronicle = new Chronicle("B");
  readonly #dice: Dice;
  size = 0;

  constructor(seed: number) {
    this.#dice = new Dice(seed);
  }

  /** One household of at most `most` people. */
  household(most: number): void {
    const dice = this.#dice;
    const kind = dice.next();
    const district = this.#district();
    const family = dice.pick(familyNames);
    if (kind < 0.2) return this.#pensioner(family, district);
    if (kind < 0.35) return this.#assessed(family, district);
    if (kind < 0.6 || most < 3) return void this.#grown(family, district, dice.pick(["female", "male"]));
    const wife = this.#grown(family, district, "female");
    const husband = this.#grown(family, district, "male");
    this.chronicle.married(wife, husband, this.#dayBetween("2015-01-01", "2024-12-31"));
    if (kind < 0.8) this.#newborn(family, wife, husband);
  }

  #newborn(family: string, mother: Resident, father: Resident): void {
    const sex = this.#dice.pick(["female", "male"] as const);
    const child = this.#named(family, sex, this.#dayBetween("2025-06-01", "2025-06-29"));
    this.chronicle.born(child, mother, father, isoDay(plusDays(day(child.bornOn), 1)));
  }

  #pensioner(family: string, district: string): void {
    const it = this.#named(family, this.#dice.pick(["female", "male"]), this.#dayBetween("1940-01-01", "1957-12-31"));
    this.#settle(it, district);
    this.chronicle.drawsPension(it, `${this.#dice.between(320, 780)}.00`, "2022-01-01");
  }

  #assessed(family: string, district: string): void {
    const it = this.#grown(family, district, this.#dice.pick(["female", "male"]), 0.2);
    const from = this.#dayBetween("2025-06-01", "2025-06-29");
    const more = this.#dice.happens(0.6) ? { until: isoDay(plusDays(day(from), 365 * this.#dice.between(1, 3))) } : {};
    this.chronicle.assessed(it, this.#dice.between(31, 100), this.#dice.pick(CAUSES), from, more);
  }

  #grown(family: string, district: string, sex: Sex, worksChance = 0.7): Resident {
    const it = this.#named(family, sex, this.#dayBetween("1968-01-01", "2004-12-31"));
    this.#settle(it, district);
    if (this.#dice.happens(worksChance)) this.chronicle.works(it, "2024-02-01");
    return it;
  }

  #settle(it: Resident, district: string): void {
    this.chronicle.lives(it, district, WRITTEN_DOWN);
    if (!this.#dice.happens(0.93)) return; // the rest receive a card order
    this.chronicle.hasAccount(it, accountOf(this.#dice.pick(["IBAZ", "AIIB"]), 100_000 + this.size), WRITTEN_DOWN);
  }

  #named(family: string, sex: Sex, bornOn: string): Resident {
    this.size += 1;
    return {
      fin: finOf("6", this.size),
      given: this.#dice.pick(sex === "female" ? femaleNames : maleNames),
      family: sex === "female" ? `${family}a` : family,
      sex,
      bornOn,
      citizenship: "AZ",
      language: this.#dice.happens(0.9) ? "az" : "ru",
    };
  }

  /** A region by its share of the people, then one of its districts. */
  #district(): string {
    let rest = this.#dice.next() * 1000;
    const region = regions.find(({ populationPerMille }) => (rest -= populationPerMille) < 0) ?? regions[0];
    return this.#dice.pick(districts.filter((it) => it.region === region?.code)).code;
  }

  #dayBetween(from: string, until: string): string {
    return isoDay(plusDays(day(from), this.#dice.between(0, day(until) - day(from))));
  }
}
