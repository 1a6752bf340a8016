import type { LocalDate } from "@dayaq/kernel";
import type { Cost } from "./asked.ts";
import type { Comparison } from "./compare.ts";
import type { Group } from "./groups.ts";
import type { HomeKind } from "./kinds.ts";
import type { Moved, Side } from "./moved.ts";
import type { Poor, Poverty } from "./poverty.ts";

/** Fewer than this are not told of: who knows one of them would read their income off the table. */
export const FEWEST = 5;
/** A tail of one tenth. */
const PARTS = 10;
/** So many kinds of home are shown. */
const KINDS = 10;

/** A number, or `few`: there are some, but too few to be told. */
export type Told = number | "few";

export type ToldCost = { readonly [Name in keyof Cost]: Told };

export interface ToldProgramme {
  readonly code: string;
  readonly before: ToldCost;
  readonly after: ToldCost;
}

export interface ToldGroup extends Pick<Group, "by" | "key" | "people"> {
  readonly winners: Told;
  readonly losers: Told;
  readonly gained: Told;
  readonly lost: Told;
}

export interface ToldKind extends Omit<HomeKind, "winners" | "losers"> {
  readonly winners: Told;
  readonly losers: Told;
}

export type ToldMoved = { readonly [Name in keyof Moved]: Side | "few" };

/** A comparison that may be shown to anybody. */
export interface Published extends Omit<
  Comparison,
  "programmes" | "months" | "persons" | "households" | "groups" | "kinds" | "unclear" | "poverty"
> {
  readonly programmes: readonly ToldProgramme[];
  readonly months: readonly { readonly month: LocalDate; readonly before: Told; readonly after: Told }[];
  readonly persons: ToldMoved;
  readonly households: ToldMoved;
  readonly unclear: Told;
  readonly groups: readonly ToldGroup[];
  /** The most affected kinds, of those with enough homes. */
  readonly kinds: readonly ToldKind[];
  readonly poverty?: ToldPoverty;
  readonly fewest: number;
}

export interface ToldPoverty extends Omit<Poverty, "before" | "after"> {
  readonly before: ToldPoor;
  readonly after: ToldPoor;
}

export type ToldPoor = { readonly [Name in keyof Poor]: Told };

/** Leaves out the numbers of few people, and what they could be worked out from by taking the others from the whole. */
export function published(comparison: Comparison, fewest = FEWEST): Published {
  const isFew = (count: number) => count > 0 && count < fewest;
  const told = (count: number): Told => (isFew(count) ? "few" : count);
  const { programmes, persons, households, unclear, groups, kinds, months, poverty, ...rest } = comparison;
  /** Few people, or few homes: either would be known by the other. */
  const areFew = (side: keyof Moved) => isFew(persons[side].count) || isFew(households[side].count);
  const moved = (them: Moved): ToldMoved => ({
    winners: areFew("winners") ? "few" : withoutTails(them.winners, fewest),
    losers: areFew("losers") ? "few" : withoutTails(them.losers, fewest),
  });
  /** What is paid after less what is paid before is what the few gain or lose. */
  const hidesAfter = areFew("winners") || areFew("losers");
  const hides = (of: readonly number[]) => hidden(of, fewest);
  const old = hides(programmes.map(({ before }) => before.people));
  const now = hides(programmes.map(({ after }) => after.people));
  const changed = hides(programmes.map((it) => it.changed));
  const kindsHidden = hides(kinds.map(({ homes }) => homes));
  const isTold = (side: "before" | "after") => !isFew(programmes.reduce((sum, it) => sum + it[side].people, 0));
  return {
    ...rest,
    programmes: programmes.map(({ code, before, after }, place) => ({
      code,
      before: toldCost(before, old[place] === true, told),
      after: toldCost(after, hidesAfter || now[place] === true || changed[place] === true, told),
    })),
    months: months.map(({ month, before, after }) => ({
      month,
      before: isTold("before") ? before : "few",
      after: isTold("after") && !hidesAfter ? after : "few",
    })),
    persons: moved(persons),
    households: moved(households),
    unclear: told(unclear),
    groups: [...Map.groupBy(groups, ({ by }) => by).values()].flatMap((them) => toldGroups(them, fewest, areFew)),
    kinds: kinds
      .filter((_, place) => kindsHidden[place] === false)
      .slice(0, KINDS)
      .map((it) => ({ ...it, winners: told(it.winners), losers: told(it.losers) })),
    ...(poverty === undefined
      ? {}
      : {
          poverty: {
            ...poverty,
            before: toldPoor(poverty.before, isFew(poverty.before.homes)),
            after: toldPoor(
              poverty.after,
              hidesAfter || isFew(poverty.after.homes) || isFew(Math.abs(poverty.after.homes - poverty.before.homes)),
            ),
          },
        }),
    fewest,
  };
}

const toldPoor = ({ homes, people, gap }: Poor, isHidden: boolean): ToldPoor =>
  isHidden ? { homes: "few", people: "few", gap: "few" } : { homes, people, gap: Math.round(gap) };

/** Which of the parts of a whole are not told: those of few, and the next smallest while the rest of the whole would still be few. */
function hidden(counts: readonly number[], fewest: number): boolean[] {
  const hides = counts.map((it) => it > 0 && it < fewest);
  const rest = () => counts.reduce((sum, it, place) => sum + (hides[place] === true ? it : 0), 0);
  while (rest() > 0 && rest() < fewest) {
    const shown = counts.flatMap((it, place) => (it > 0 && hides[place] === false ? [place] : []));
    const smallest = shown.toSorted((a, b) => (counts[a] as number) - (counts[b] as number))[0]; // places of them
    if (smallest === undefined) break;
    hides[smallest] = true;
  }
  return hides;
}

/** Groups into which everybody falls. */
function toldGroups(groups: readonly Group[], fewest: number, areFew: (side: keyof Moved) => boolean): ToldGroup[] {
  const [few, fewLose] = (["winners", "losers"] as const).map((side) => {
    const counts = groups.map((it) => it[side]);
    return areFew(side) ? counts.map((it) => it > 0) : hidden(counts, fewest);
  });
  return groups.map(({ by, key, people, winners, losers, gained, lost }, place) => ({
    by,
    key,
    people,
    ...(few?.[place] === true ? { winners: "few", gained: "few" } : { winners, gained: Math.round(gained) }),
    ...(fewLose?.[place] === true ? { losers: "few", lost: "few" } : { losers, lost: Math.round(lost) }),
  }));
}

function toldCost(cost: Cost, isHidden: boolean, told: (count: number) => Told): ToldCost {
  const { people, sum, unasked, unaskedSum, unknown } = cost;
  return {
    people: isHidden ? "few" : people,
    sum: isHidden ? "few" : Math.round(sum),
    unasked: told(unasked),
    unaskedSum: told(unasked) === "few" ? "few" : Math.round(unaskedSum),
    unknown: told(unknown),
  };
}

/** The tenths at both ends are told where even they are not few. */
function withoutTails(side: Side, fewest: number): Side {
  if (side.spread === undefined || side.count >= fewest * PARTS) return side;
  const { half } = side.spread;
  return { ...side, spread: { half } };
}
