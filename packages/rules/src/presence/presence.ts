import type { Direction } from "../tree/node.ts";

/** From a person to those who are that to them, or to whom they are that. */
export interface Towards {
  readonly relation: string;
  readonly direction: Direction;
}

/** Relations that lead from whom a right is about to somebody else; none: to themselves. */
export type Way = readonly Towards[];

/** Facts of a kind about somebody ("to"), or that name them as the other person ("from"). */
export interface Held {
  readonly by: Way;
  readonly kind: string;
  readonly direction: Direction;
}

/** So many facts, all of these together, of which each counts as often as a way leads to it. */
export interface Presence {
  readonly least: number;
  readonly of: readonly Held[];
}

/** What nobody has. */
export const NEVER: readonly Presence[] = [{ least: Infinity, of: [] }];

/** More are not kept: each has to be asked. */
const MOST = 6;

/** All have to be there. What another one implies is left out. */
export function all(lists: readonly (readonly Presence[])[]): readonly Presence[] {
  const kept: Presence[] = [];
  for (const it of lists.flat().toSorted(byCost)) if (!kept.some((other) => implies(other, it))) kept.push(it);
  return kept.slice(0, MOST);
}

/** One of several is enough: whoever has so few facts that each is missing, misses all. */
export const either = (lists: readonly (readonly Presence[])[]): readonly Presence[] =>
  lists.reduce((some, others) => all([some.flatMap((one) => others.map((other) => together(one, other)))]), NEVER);

function together(one: Presence, other: Presence): Presence {
  const added = other.of.filter((it) => !one.of.some((mine) => isSame(mine, it)));
  return { least: Math.min(one.least, other.least), of: [...one.of, ...added] };
}

const implies = (one: Presence, other: Presence): boolean =>
  one.least >= other.least && one.of.every((it) => other.of.some((theirs) => isSame(it, theirs)));

const isSame = (one: Held, other: Held): boolean =>
  one.kind === other.kind &&
  one.direction === other.direction &&
  one.by.length === other.by.length &&
  one.by.every((it, at) => it.relation === other.by[at]?.relation && it.direction === other.by[at].direction);

/** Looking at relatives is dearer than looking at one's own; so is looking for one of many. */
const byCost = (one: Presence, other: Presence): number => costOf(one) - costOf(other) || other.least - one.least;
const RELATIVES = 8;
const costOf = ({ of }: Presence): number => of.reduce((sum, { by }) => sum + RELATIVES ** by.length, 0);
