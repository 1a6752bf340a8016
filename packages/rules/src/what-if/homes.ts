import { type LocalDate, plusYears, type ShortMonthRule } from "@dayaq/kernel";
import { othersOn, type Population } from "./population.ts";
import type { Traits } from "./traits.ts";

/** Who lives with whom, as far as registers say: for a picture of the country, not for a right. */
export interface Homes {
  /** The number of each person's home; -1 for whoever is no living person. */
  readonly of: Int32Array;
  readonly count: number;
  /** The members of a home stand in `members` from `offsets[home]` to `offsets[home + 1]`. */
  readonly offsets: Int32Array;
  readonly members: Int32Array;
}

const FULL_AGE = 18;

/**
 * A home is the household that stated itself, where one did. Otherwise it is a couple, or a grown person alone, with the children
 * under 18 whom the registers give them: with the mother, where she lives elsewhere than the father.
 */
export function homesOf(population: Population, traits: Traits, on: LocalDate, shortMonths: ShortMonthRule): Homes {
  const { kinds, reversed, people } = population.columns;
  const of = new Int32Array(people.length).fill(-1);
  const grownBefore = plusYears(on, -FULL_AGE, shortMonths);
  const isAlive = (person: number) => traits.isPerson[person] === 1;
  const isGrown = (person: number) => (traits.bornOn[person] as number) <= grownBefore;
  let count = 0;
  const settle = (person: number, home: number) => {
    if (isAlive(person) && of[person] === -1) of[person] = home;
  };
  for (let party = 0; party < people.length; party++) {
    const members = othersOn(kinds["household-member"], party, on).filter((it) => isAlive(it) && of[it] === -1);
    if (members.length === 0) continue;
    for (const member of members) settle(member, count);
    count++;
  }
  for (let person = 0; person < people.length; person++) {
    if (!isAlive(person) || !isGrown(person) || of[person] !== -1) continue;
    of[person] = count;
    for (const table of [kinds["spouse"], reversed["spouse"]])
      for (const spouse of othersOn(table, person, on)) settle(spouse, count);
    count++;
  }
  for (let person = 0; person < people.length; person++) {
    if (!isAlive(person) || of[person] !== -1) continue;
    const parents = [...othersOn(kinds["parent"], person, on), ...othersOn(kinds["guardian"], person, on)];
    const housed = parents.filter((it) => isAlive(it) && of[it] !== -1);
    const nearest = housed.find((it) => traits.sex[it] === 0) ?? housed[0];
    of[person] = nearest === undefined ? count++ : (of[nearest] as number); // a person of these
  }
  return { of, count, ...membersOf(of, count) };
}

function membersOf(of: Int32Array, count: number): Pick<Homes, "offsets" | "members"> {
  const offsets = new Int32Array(count + 1);
  for (const home of of) if (home >= 0) offsets[home + 1] = (offsets[home + 1] as number) + 1; // a home of these
  for (let home = 0; home < count; home++)
    offsets[home + 1] = (offsets[home + 1] as number) + (offsets[home] as number); // inside
  const members = new Int32Array(offsets[count] ?? 0);
  const next = offsets.slice();
  of.forEach((home, person) => {
    if (home < 0) return;
    const place = next[home] as number; // a home of these
    members[place] = person;
    next[home] = place + 1;
  });
  return { offsets, members };
}
