import type { Homes } from "./homes.ts";
import { compositionOf, HOME_TYPES, typeOf } from "./kinds.ts";
import { changeOf, type Sums } from "./moved.ts";
import { type Population, weightOf } from "./population.ts";
import { AGES, SEXES, type Traits, UNKNOWN_REGION } from "./traits.ts";

const GROUPINGS = ["region", "sex", "age", "home"] as const;

/** People who have one thing in common. */
export interface Group {
  readonly by: (typeof GROUPINGS)[number];
  /** A region's code (empty: not known), a sex, the year of age at which the group begins, a type of home. */
  readonly key: string;
  readonly people: number;
  readonly winners: number;
  readonly losers: number;
  /** What its winners gain, and its losers lose, a month. */
  readonly gained: number;
  readonly lost: number;
}

/** Everybody by region, sex, age and type of home; groups of nobody are left out. */
export function groupsOf(population: Population, traits: Traits, homes: Homes, sums: Sums): Group[] {
  const types = Uint8Array.from({ length: homes.count }, (_, home) =>
    HOME_TYPES.indexOf(typeOf(compositionOf(homes, traits, home))),
  );
  const groupings: Readonly<Record<Group["by"], readonly [keys: readonly string[], of: (person: number) => number]>> = {
    region: [traits.regions, (it) => traits.region[it] as number], // people of these columns
    sex: [SEXES, (it) => traits.sex[it] as number],
    age: [AGES.map(String), (it) => traits.age[it] as number],
    home: [HOME_TYPES, (it) => types[homes.of[it] as number] as number],
  };
  return GROUPINGS.flatMap((by) => {
    const [keys, placeOf] = groupings[by];
    const groups = keys.map((key) => ({ by, key, people: 0, winners: 0, losers: 0, gained: 0, lost: 0 }));
    for (let person = 0; person < traits.isPerson.length; person++) {
      const group = traits.isPerson[person] === 1 ? groups[placeOf(person)] : undefined;
      if (group === undefined) continue;
      const [weight, change] = [weightOf(population, person), changeOf(sums, person)];
      group.people += weight;
      if (change > 0) {
        group.winners += weight;
        group.gained += weight * change;
      } else if (change < 0) {
        group.losers += weight;
        group.lost -= weight * change;
      }
    }
    const there = groups.filter(({ people }) => people > 0);
    // By size, where the keys have no order of their own; whoever's region is not known stands last.
    return by === "region"
      ? there.toSorted(
          (a, b) => Number(a.key === UNKNOWN_REGION) - Number(b.key === UNKNOWN_REGION) || b.people - a.people,
        )
      : there;
  });
}
