import { type Spread, spreadOf } from "./spread.ts";

/** Those whose sum changes one way. */
export interface Side {
  readonly count: number;
  /** What all of them gain or lose a month. */
  readonly sum: number;
  /** Of the change of each; absent where there is nobody. */
  readonly spread?: Spread;
}

export interface Moved {
  readonly winners: Side;
  readonly losers: Side;
}

/** Sums of persons, or of homes, under both laws. */
export interface Sums {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** What one gains, or loses where it is below nothing, in whole smallest units. */
export const changeOf = ({ before, after }: Sums, of: number): number =>
  Math.round((after[of] as number) - (before[of] as number)); // one of them

/** `weightOf`: how many each stands for; 0 for whoever is not counted. */
export function movedOf(sums: Sums, weightOf: (of: number) => number): Moved {
  const moved: number[] = [];
  for (let of = 0; of < sums.before.length; of++) if (changeOf(sums, of) !== 0 && weightOf(of) > 0) moved.push(of);
  const side = (sign: 1 | -1): Side => {
    const them = moved.filter((it) => Math.sign(changeOf(sums, it)) === sign);
    const changes = Float64Array.from(them, (it) => Math.abs(changeOf(sums, it)));
    const weights = Float64Array.from(them, weightOf);
    const spread = spreadOf(changes, weights);
    return {
      count: weights.reduce((sum, it) => sum + it, 0),
      sum: Math.round(weights.reduce((sum, it, place) => sum + it * (changes[place] as number), 0)), // one each
      ...(spread === undefined ? {} : { spread }),
    };
  };
  return { winners: side(1), losers: side(-1) };
}
