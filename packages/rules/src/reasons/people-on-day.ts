import type { LocalDate } from "@dayaq/kernel";
import { plus } from "../evaluate/arithmetic.ts";
import type { Bound } from "../evaluate/bound.ts";
import { and, not, or } from "../evaluate/logic.ts";
import { addend, howMany, inOrderOfStart, otherEnd, unnamed, unnamedPerson } from "../evaluate/people.ts";
import type { Node } from "../tree/node.ts";
import { isDay, isUnknown, type PersonId, type Truth, type Value } from "../values.ts";
import type { DayScope, MembersOn, Standing, ValueOn } from "./day-scope.ts";
import { holds } from "./facts-on-day.ts";

interface Asked extends Standing {
  readonly answer: Value;
}

type Asking = Extract<Node, { op: "any" | "all" | "count" | "sum" | "filter" }>;

const NOBODY: readonly Standing[] = [];
const NOBODY_ASKED: readonly Asked[] = [];

/** Those who are that to a person, or to whom the person is that. The relations of that day settle it. */
export function relatedOn(of: ValueOn, { relation, direction }: Extract<Node, { op: "related" }>): MembersOn {
  return (day, on, bound) => {
    const who = of(day, on, bound);
    if (who === null) return NOBODY;
    const { evaluation, trail } = day;
    if (isUnknown(who)) return [{ person: unnamedPerson(evaluation, who), belongs: who }];
    const person = who as PersonId; // a person by the types of the tree
    const facts =
      direction === "to" ? evaluation.world.facts(person, relation) : evaluation.world.relatedTo(person, relation);
    for (const fact of facts) if (holds(fact, on)) trail.meet(fact);
    const doubt = unnamed(evaluation, person, relation, direction);
    if (facts.length === 0 && doubt === undefined) return NOBODY; // nearly always: few people stand in most relations
    const standing: Standing[] = inOrderOfStart(facts, direction).map((fact) => ({
      person: otherEnd(fact, direction),
      belongs: holds(fact, on),
    }));
    if (doubt !== undefined) standing.push({ person: unnamedPerson(evaluation, doubt), belongs: doubt });
    return standing.length < 2 ? standing : eachOnce(standing);
  };
}

/** Those of a group of whom it holds. */
export function filteredOn(people: MembersOn, where: ValueOn, node: Asking): MembersOn {
  const askedOn = asking(people, where, node);
  return (day, on, bound) => {
    const asked = askedOn(day, on, bound);
    return asked.length === 0
      ? NOBODY
      : asked.map(({ person, belongs, answer }) => ({ person, belongs: both(belongs, answer) }));
  };
}

export const unionOn =
  (groups: readonly MembersOn[]): MembersOn =>
  (day, on, bound) =>
    union(groups.map((it) => it(day, on, bound)));

/** A group as it was on another day; in doubt of the day, somebody may belong. */
export const membersAsAt =
  (then: ValueOn, of: MembersOn): MembersOn =>
  (day, on, bound) => {
    const it = then(day, on, bound);
    if (isDay(it)) return of(day, it, bound);
    return isUnknown(it) ? [{ person: unnamedPerson(day.evaluation, it), belongs: it }] : NOBODY;
  };

/** Who belonged on any day belongs on every one. The first day on which anybody did settles it. */
export const everOn =
  (people: MembersOn, node: Extract<Node, { op: "ever" }>): MembersOn =>
  (day, _, bound) => {
    const members = day.evaluation.members(node.people, bound);
    const days = members.flatMap(({ belongs }) => belongs.from.filter((_, index) => belongs.values[index] === true));
    const first = days.toSorted((a, b) => a - b)[0];
    if (first !== undefined) people(day, first, bound);
    return members.map(({ person, belongs }) => ({ person, belongs: or(belongs.values) }));
  };

/** Persons of several groups, each once, where they first stood. In each group everybody stands once. */
function union(groups: readonly (readonly Standing[])[]): readonly Standing[] {
  const some = groups.filter((group) => group.length > 0);
  return some.length < 2 ? (some[0] ?? NOBODY) : eachOnce(some.flat());
}

/** Groups of relatives are small, and nearly always nobody stands in them twice: a list is searched sooner than a map is made. */
function eachOnce(all: readonly Standing[]): readonly Standing[] {
  if (all.every(({ person }, place) => all.findIndex((it) => it.person === person) === place)) return all;
  const found: Standing[] = [];
  for (const it of all) {
    const place = found.findIndex(({ person }) => person === it.person);
    const before = found[place];
    if (before === undefined) found.push(it);
    else found[place] = { person: it.person, belongs: or([before.belongs, it.belongs]) };
  }
  return found;
}

const both = (belongs: Truth, answer: Value): Truth =>
  belongs === true && typeof answer === "boolean" ? answer : and([belongs, answer]);

/**
 * Asks those who belong or may, and of everybody else nothing. Where one is enough, the first who settles it is all that was
 * needed; otherwise everybody who does; and where nobody does, all who were asked.
 */
function asking(
  people: MembersOn,
  where: ValueOn,
  { op, as }: Asking,
): (day: DayScope, on: LocalDate, bound: Bound) => readonly Asked[] {
  const isOneEnough = op === "any" || op === "all";
  const settles = (answer: Value) => (op === "sum" ? answer !== null : answer === (op !== "all"));
  return (day, on, bound) => {
    const group = people(day, on, bound);
    if (group.length === 0) return NOBODY_ASKED;
    const { trail } = day;
    const start = trail.end;
    let isSettled = false;
    let isEnough = false;
    return group.map(({ person, belongs }): Asked => {
      if (belongs === false || isEnough) return { person, belongs, answer: null };
      const before = trail.end;
      const answer = where(day, on, bound.with(as, person));
      if (!settles(answer)) {
        if (isSettled) trail.goBackTo(before);
      } else {
        if (!isSettled) trail.strike(start, before);
        else if (isOneEnough) trail.goBackTo(before);
        isSettled = true;
        isEnough = isOneEnough && belongs === true;
      }
      return { person, belongs, answer };
    });
  };
}

/** What is asked of a group as a whole. */
export function ofPeople(
  people: MembersOn,
  where: ValueOn,
  node: Extract<Node, { op: "any" | "all" | "count" | "sum" }>,
): ValueOn {
  const askedOn = asking(people, where, node);
  const joined = JOINED[node.op];
  return (day, on, bound) => joined(askedOn(day, on, bound));
}

const JOINED: Readonly<Record<"any" | "all" | "count" | "sum", (asked: readonly Asked[]) => Value>> = {
  any: (asked) => (asked.length === 0 ? false : or(asked.map(({ belongs, answer }) => both(belongs, answer)))),
  all: (asked) => and(asked.map(({ belongs, answer }) => or([not(belongs), answer]))),
  count: (asked) => (asked.length === 0 ? 0 : howMany(asked.map(({ belongs, answer }) => both(belongs, answer)))),
  sum: (asked) => plus(asked.map(({ belongs, answer }) => addend(belongs, answer))),
};

/** The first who belongs; in doubt while an earlier one is in doubt. */
export const firstOn =
  (people: MembersOn): ValueOn =>
  (day, on, bound) => {
    const first = people(day, on, bound).find(({ belongs }) => belongs !== false);
    if (first === undefined) return null;
    return isUnknown(first.belongs) ? first.belongs : first.person;
  };
