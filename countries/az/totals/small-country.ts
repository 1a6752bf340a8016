import { day, type LocalDate, plusDays } from "@dayaq/kernel";
import { type ClaimRows, type Columns, columnsFrom, FactRows, type Law, type Scalar, type Words } from "@dayaq/rules";
import { Dice } from "../demo/random.ts";
import { districts, regions } from "../src/reference/districts.ts";

/** The day at which the invented country stands. */
export const STANDS_ON: LocalDate = day("2025-07-01");
const YEAR = 365.2425;
/** Any number: the country is the same whenever it is invented. */
const SEED = 2025_07_01;

export interface Invented {
  readonly sex?: "female" | "male";
  /** Years of age between which they are spread. */
  readonly ages: readonly [least: number, most: number];
  /** Of the family: its region. */
  readonly district: string;
}

/** People invented one after another; each stands for `weight` of the country. Two runs invent the same. */
export class SmallCountry {
  readonly #facts: FactRows;
  readonly #weights: number[] = [];
  readonly #claims = new Map<string, { about: number[]; on: number[]; by: number[] }>();
  readonly #law: Law;
  #weight = 1;
  readonly #dice = new Dice(SEED);
  #people = 0;

  constructor(law: Law, words: Words) {
    this.#law = law;
    this.#facts = new FactRows(law, words);
  }

  /** How many the next ones stand for, each. */
  standFor(weight: number): void {
    this.#weight = weight;
  }

  /** How many living people of the country are told so far. */
  get people(): number {
    return this.#people;
  }

  get dice(): Dice {
    return this.#dice;
  }

  /** Where a family lives: regions have the shares of people that were published. */
  district(): string {
    let left = this.#dice.next() * 1000;
    const region = regions.find(({ populationPerMille }) => (left -= populationPerMille) < 0) ?? regions[0];
    const there = districts.filter((it) => it.region === region?.code);
    return there[Math.floor(this.#dice.next() * there.length)]?.code ?? "BA";
  }

  /** A living citizen who lives here. */
  person({ sex = this.#dice.happens(0.5) ? "female" : "male", ages: [least, most], district }: Invented): number {
    const on = plusDays(STANDS_ON, -Math.floor((least + this.#dice.next() * (most - least)) * YEAR) - 1);
    const person = this.#party();
    this.#people += this.#weight;
    this.tell("birth", person, { on, sex, alive: true });
    this.tell("residence", person, { permanent: true, district }, on);
    this.tell("citizenship", person, { country: "AZ" }, on);
    return person;
  }

  /** Somebody who died on a day, and is known for their family's sake alone. */
  deceased(sex: "female" | "male", bornOn: string, diedOn: string): number {
    const person = this.#party();
    this.tell("birth", person, { on: day(bornOn), sex, alive: true });
    this.tell("citizenship", person, { country: "AZ" }, day(bornOn));
    this.tell("death", person, { on: day(diedOn) });
    return person;
  }

  /** A household of these members that has stated itself; the first speaks for it. */
  household(members: readonly number[], from: LocalDate): number {
    const household = this.#party();
    for (const member of members) this.relate("household-member", household, member, from);
    const [first] = members;
    if (first !== undefined) this.relate("household-representative", household, first, from);
    return household;
  }

  tell(kind: string, person: number, value: Readonly<Record<string, Scalar>>, from?: LocalDate): void {
    this.#facts.tell(kind, person, value, from === undefined ? {} : { from });
  }

  /** `other` is in that relation to `person`: the parent of a child. */
  relate(kind: string, person: number, other: number, from?: LocalDate): void {
    this.#facts.tell(kind, person, {}, { other, ...(from === undefined ? {} : { from }) });
  }

  claim(programme: string, about: number, by: number, on: LocalDate): void {
    const claims = this.#claims.get(programme) ?? { about: [], on: [], by: [] };
    claims.about.push(about);
    claims.on.push(on);
    claims.by.push(by);
    this.#claims.set(programme, claims);
  }

  done(): { readonly columns: Columns; readonly weights: Float64Array } {
    const people = Int32Array.from(this.#weights, (_, place) => place);
    const claims = [...this.#claims].map(([code, { about, on, by }]): [string, ClaimRows] => [
      code,
      { about: Int32Array.from(about), on: Int32Array.from(on), by: Int32Array.from(by) },
    ]);
    const columns = columnsFrom(this.#law, people, this.#facts.rows(), Object.fromEntries(claims));
    return { columns, weights: Float64Array.from(this.#weights) };
  }

  #party(): number {
    return this.#weights.push(this.#weight) - 1;
  }
}
