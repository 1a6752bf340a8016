import { firstOfMonth, type LocalDate, OPEN, partsOf, type Period, plusMonths } from "@dayaq/kernel";
import { matches } from "../evaluate/facts.ts";
import type { Node } from "../tree/node.ts";
import type { Fact, PersonId } from "../values.ts";
import type { Edit } from "./change.ts";
import { moreRelated, relationOf } from "./related.ts";
import { firstOfEach, type Place, type Supposing } from "./supposing.ts";

/** The node of `count` is that of `any` and `all` too. */
type Counts = Extract<Node, { op: "any" | "all" | "count" }>;
type Of<Op extends Node["op"]> = Extract<Node, { op: Op }>;

/** A number that comes from outside the law, and how to have it otherwise. */
export interface Leaf {
  readonly node: Of<"fact"> | Of<"total"> | Of<"months-with"> | Counts;
  readonly place: Place;
  /** The facts that would be otherwise, by as much as is asked; undefined where that cannot be. */
  changed(by: number): readonly Edit[] | undefined;
  /** No more than by this much. */
  readonly most: number;
  /** It is multiplied on the way up, so that what comes of it is in no unit that people know. */
  readonly isMultiplied?: boolean;
}

/** The numbers from outside below an expression whose change moves it in the direction of `sign`. */
export function leavesOf(node: Node, sign: 1 | -1, place: Place, asking: Supposing): readonly Leaf[] {
  const of = (it: Node, turned: 1 | -1 = sign) => leavesOf(it, turned, place, asking);
  const contrary = sign === 1 ? -1 : 1;
  switch (node.op) {
    case "given":
      return leavesOf(asking.given(node.name), sign, { ...place, bound: [] }, asking);
    case "as-at": {
      const then = asking.asAt(node.day, place);
      return then ? leavesOf(node.of, sign, then, asking) : [];
    }
    case "plus":
    case "min":
    case "max":
      return node.of.flatMap((it) => of(it));
    case "minus":
    case "quotient":
      return [...of(node.left), ...of(node.right, contrary)].filter((it) => node.op === "minus" || isNoCount(it));
    case "times":
      return [...of(node.left), ...of(node.right)].filter(isNoCount).map((it) => ({ ...it, isMultiplied: true }));
    case "divide":
      return of(node.left);
    case "when": {
      const applies = node.cases.find(({ when }) => asking.value(when, place) === true);
      return of(applies?.then ?? node.otherwise);
    }
    case "sum":
      return asking.members(node, place).flatMap(({ inside }) => leavesOf(node.where, sign, inside, asking));
    case "fact":
      return fieldLeaf(node, sign, place, asking);
    case "total":
      return sign === 1 ? moreInTotal(node, place, asking) : lessInTotal(node, place, asking);
    case "months-with":
      return sign === 1 ? moreMonths(node, place, asking) : [];
    case "count":
      return sign === 1 ? morePeople(node, place, asking) : [];
    default:
      return [];
  }
}

/** No number of a fact is supposed to be larger: ten millions, were it money. What laws multiply it by stays within whole numbers. */
const MOST = 1e9;

function fieldLeaf(node: Of<"fact">, sign: 1 | -1, place: Place, asking: Supposing): readonly Leaf[] {
  const kind = asking.kind(node.kind);
  const field = kind?.fields[node.field];
  const person = asking.person(node.of, place);
  if (!kind || kind.timeless || person === undefined || (field?.type !== "integer" && field?.type !== "money"))
    return [];
  const covering = asking.covering(person, node.kind, place.on);
  const there = covering.findLast((it) => matches(it, node.where)) ?? (kind.several ? undefined : covering.at(-1));
  const now = Number(there?.value[node.field] ?? 0);
  const { min = 0, max = MOST } = field.type === "integer" ? field : {};
  const changed = (by: number): readonly Edit[] => {
    const value = { ...firstOfEach(node.where), [node.field]: now + sign * by };
    if (there) return [{ set: value, of: there }];
    return [{ add: { id: "supposed", kind: node.kind, person, from: place.on, until: OPEN, value } }];
  };
  return [{ node, place, changed, most: sign === 1 ? max - now : now - min }];
}

/** By how many a sum is divided or multiplied is not what people would change for it. */
const isNoCount = ({ node }: Leaf): boolean => !("people" in node);

/** More would have been had in the last full month. */
function moreInTotal(node: Of<"total">, place: Place, asking: Supposing): readonly Leaf[] {
  const person = asking.person(node.of, place);
  if (person === undefined) return [];
  const changed = (by: number): readonly Edit[] => [
    { add: during(node, person, lastMonth(place.on), { [node.field]: by }) },
  ];
  return [{ node, place, changed, most: MOST }];
}

/** Less would have been had, in the latest facts first. */
function lessInTotal(node: Of<"total">, place: Place, asking: Supposing): readonly Leaf[] {
  const person = asking.person(node.of, place);
  if (person === undefined) return [];
  const months = Array.from({ length: node.months ?? countedAtMost(place.on) }, (_, index) =>
    monthBefore(place.on, index + 1),
  );
  const counted = asking.evaluation.world
    .facts(person, node.kind)
    .filter((it) => matches(it, node.where))
    .map((of) => ({ of, times: months.filter((on) => of.from <= on && on < of.until).length }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.of.from - a.of.from);
  const sumOf = ({ of }: (typeof counted)[number]) => Number(of.value[node.field] ?? 0);
  const changed = (by: number): readonly Edit[] => {
    let left = by;
    return counted.flatMap((it) => {
      const less = Math.min(sumOf(it), Math.ceil(left / it.times));
      left = Math.max(0, left - less * it.times);
      return less === 0 ? [] : [{ set: { [node.field]: sumOf(it) - less }, of: it.of }];
    });
  };
  return [{ node, place, changed, most: counted.reduce((sum, it) => sum + sumOf(it) * it.times, 0) }];
}

/** More of the full months before the day would have such a fact: the latest of those that have none. */
function moreMonths(node: Of<"months-with">, place: Place, asking: Supposing): readonly Leaf[] {
  const person = asking.person(node.of, place);
  if (person === undefined) return [];
  const facts = asking.evaluation.world.facts(person, node.kind).filter((it) => matches(it, node.where));
  const months = Array.from({ length: node.months ?? countedAtMost(place.on) }, (_, index) =>
    monthBefore(place.on, index + 1),
  );
  const free = months.filter((on) => !facts.some((it) => it.from <= on && on < it.until));
  const changed = (by: number) => stretches(free.slice(0, by)).map((it) => ({ add: during(node, person, it, {}) }));
  return [{ node, place, changed, most: free.length }];
}

/** More people, like one who is counted already. */
function morePeople(node: Counts, place: Place, asking: Supposing): readonly Leaf[] {
  const related = relationOf(node.people, asking);
  if (related === undefined) return [];
  const alike = asking.members(node, place).find(({ inside }) => asking.value(node.where, inside) === true);
  const changed = (by: number) => moreRelated(related, by, place, asking, alike?.person)?.edits;
  return [{ node, place, changed, most: MOST_PEOPLE }];
}

/** Nobody is told that ten more children would do. */
const MOST_PEOPLE = 3;

/** Since when months may count at all; see `evaluate/months.ts`. */
const EARLIEST = 1900;
const countedAtMost = (on: LocalDate): number => Math.max(0, (partsOf(on).year - EARLIEST) * 12);

/** First day of the month that lies so many before the one of the day. */
const monthBefore = (on: LocalDate, months: number): LocalDate =>
  plusMonths(firstOfMonth(on), -months, "last-of-month");

const monthAfter = (on: LocalDate): LocalDate => plusMonths(on, 1, "last-of-month");
const lastMonth = (on: LocalDate): Period => ({ from: monthBefore(on, 1), until: firstOfMonth(on) });

/** First days of months, the latest first, as the stretches that they make. */
function stretches(months: readonly LocalDate[]): readonly Period[] {
  const made: Period[] = [];
  for (const from of months) {
    const later = made.at(-1);
    if (later?.from === monthAfter(from)) made[made.length - 1] = { from, until: later.until };
    else made.push({ from, until: monthAfter(from) });
  }
  return made;
}

const during = (
  { kind, where }: Of<"total" | "months-with">,
  person: PersonId,
  { from, until }: Period,
  value: Readonly<Record<string, number>>,
): Fact => ({ id: `supposed-${from}`, kind, person, from, until, value: { ...firstOfEach(where), ...value } });
