import { BrokenInvariant, type LocalDate } from "@dayaq/kernel";
import { plus } from "../evaluate/arithmetic.ts";
import type { Bound } from "../evaluate/bound.ts";
import { and, not, or } from "../evaluate/logic.ts";
import { addend, howMany, inOrderOfStart, otherEnd, unnamed, unnamedPerson } from "../evaluate/people.ts";
import type { Node } from "../tree/node.ts";
import { isDay, isUnknown, type PersonId, type Truth, type Value } from "../values.ts";
import type { DayScope, Standing } from "./day-scope.ts";
import { holds } from "./facts-on-day.ts";

interface Asked extends Standing {
  readonly answer: Value;
}

type Asking = Extract<Node, { op: "any" | "all" | "count" | "sum" | "filter" }>;

const NOBODY: readonly Standing[] = [];
const NOBODY_ASKED: readonly Asked[] = [];

/** A group on a day, in the order in which its people first stood in it. What settled who belongs adds itself to the trail. */
export function membersOn(day: DayScope, node: Node, on: LocalDate, bound: Bound): readonly Standing[] {
  switch (node.op) {
    case "related":
      return relatedOn(day, node, on, bound);
    case "filter": {
      const asked = askedOn(day, node, on, bound);
      return asked.length === 0
        ? NOBODY
        : asked.map(({ person, belongs, answer }) => ({ person, belongs: both(belongs, answer) }));
    }
    case "union":
      return union(node.of.map((it) => day.members(it, on, bound)));
    case "given":
      return day.members(day.evaluation.given(node.name), on, day.evaluation.nobody);
    case "as-at": {
      const then = day.value(node.day, on, bound);
      if (isDay(then)) return day.members(node.of, then, bound);
      return isUnknown(then) ? [{ person: unnamedPerson(day.evaluation, then), belongs: then }] : NOBODY;
    }
    case "ever":
      return everOn(day, node, bound);
    default:
      throw new BrokenInvariant(`${node.op} is not a group of people`);
  }
}

/** Those who are that to a person, or to whom the person is that. The relations of that day settle it. */
function relatedOn(
  day: DayScope,
  node: Extract<Node, { op: "related" }>,
  on: LocalDate,
  bound: Bound,
): readonly Standing[] {
  const { evaluation, trail } = day;
  const who = day.value(node.of, on, bound);
  if (who === null) return NOBODY;
  if (isUnknown(who)) return [{ person: unnamedPerson(evaluation, who), belongs: who }];
  const person = who as PersonId; // a person by the types of the tree
  const { relation, direction } = node;
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
}

/** Who belonged on any day belongs on every one. The first day on which anybody did settles it. */
function everOn(day: DayScope, node: Extract<Node, { op: "ever" }>, bound: Bound): readonly Standing[] {
  const members = day.evaluation.members(node.people, bound);
  const days = members.flatMap(({ belongs }) => belongs.from.filter((_, index) => belongs.values[index] === true));
  const first = days.toSorted((a, b) => a - b)[0];
  if (first !== undefined) day.members(node.people, first, bound);
  return members.map(({ person, belongs }) => ({ person, belongs: or(belongs.values) }));
}

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
function askedOn(day: DayScope, node: Asking, on: LocalDate, bound: Bound): readonly Asked[] {
  const group = day.members(node.people, on, bound);
  if (group.length === 0) return NOBODY_ASKED;
  const { trail } = day;
  const start = trail.end;
  const isOneEnough = node.op === "any" || node.op === "all";
  let isSettled = false;
  let isEnough = false;
  return group.map(({ person, belongs }): Asked => {
    if (belongs === false || isEnough) return { person, belongs, answer: null };
    const before = trail.end;
    const answer = day.value(node.where, on, bound.with(node.as, person));
    if (!settles(node, answer)) {
      if (isSettled) trail.goBackTo(before);
    } else {
      if (!isSettled) trail.strike(start, before);
      else if (isOneEnough) trail.goBackTo(before);
      isSettled = true;
      isEnough = isOneEnough && belongs === true;
    }
    return { person, belongs, answer };
  });
}

const settles = ({ op }: Asking, answer: Value): boolean =>
  op === "sum" ? answer !== null : answer === (op !== "all");

/** What is asked of a group as a whole. */
export function ofPeople(
  day: DayScope,
  node: Extract<Node, { op: "any" | "all" | "count" | "sum" | "first" }>,
  on: LocalDate,
  bound: Bound,
): Value {
  if (node.op === "first") return firstOf(day.members(node.people, on, bound));
  const asked = askedOn(day, node, on, bound);
  switch (node.op) {
    case "any":
      return asked.length === 0 ? false : or(asked.map(({ belongs, answer }) => both(belongs, answer)));
    case "all":
      return and(asked.map(({ belongs, answer }) => or([not(belongs), answer])));
    case "count":
      return asked.length === 0 ? 0 : howMany(asked.map(({ belongs, answer }) => both(belongs, answer)));
    case "sum":
      return plus(asked.map(({ belongs, answer }) => addend(belongs, answer)));
  }
}

/** The first who belongs; in doubt while an earlier one is in doubt. */
function firstOf(members: readonly Standing[]): Value {
  const first = members.find(({ belongs }) => belongs !== false);
  if (first === undefined) return null;
  return isUnknown(first.belongs) ? first.belongs : first.person;
}
