import { at, BEGINNING, firstOfMonth, type LocalDate, plusMonths } from "@dayaq/kernel";
import { matches } from "../evaluate/facts.ts";
import { monthsWith, totalOf } from "../evaluate/months.ts";
import { unsaid } from "../evaluate/silence.ts";
import type { FactKind } from "../fact-kind.ts";
import type { Node } from "../tree/node.ts";
import { type Fact, isUnknown, type PersonId, type Unknown } from "../values.ts";
import type { DayScope, ValueOn } from "./day-scope.ts";

type LatestOn = (day: DayScope, person: PersonId, on: LocalDate) => Fact | Unknown | undefined;

/** Whether a fact of that kind holds of a person on a day; of nobody none does. */
export function holdsOn(of: ValueOn, node: Extract<Node, { op: "has" }>, kind: FactKind): ValueOn {
  const latestOn = latest(node, kind);
  return (day, on, bound) => {
    const person = of(day, on, bound);
    if (person === null || isUnknown(person)) return person ?? false;
    const found = latestOn(day, person as PersonId, on); // a person by the types of the tree
    return isUnknown(found) ? found : found !== undefined;
  };
}

/** A field of the fact that began last among those that hold on a day; nothing where none does. */
export function fieldOn(of: ValueOn, node: Extract<Node, { op: "fact" }>, kind: FactKind): ValueOn {
  const latestOn = latest(node, kind);
  const { field } = node;
  return (day, on, bound) => {
    const person = of(day, on, bound);
    if (person === null || isUnknown(person)) return person;
    const found = latestOn(day, person as PersonId, on); // a person by the types of the tree
    return isUnknown(found) ? found : (found?.value[field] ?? null);
  };
}

/** The facts that hold and match settle it; where none matches, those that hold do. */
function latest({ where, silence }: Extract<Node, { op: "fact" | "has" }>, kind: FactKind): LatestOn {
  const { kind: name, timeless } = kind;
  return ({ evaluation, trail }, person, on) => {
    const start = trail.end;
    let isSaid = false;
    let found: Fact | undefined;
    for (const fact of evaluation.world.facts(person, name)) {
      if (timeless !== true && !holds(fact, on)) continue;
      isSaid = true;
      if (matches(fact, where)) {
        if (found === undefined) trail.goBackTo(start);
        if (found === undefined || isLater(fact, found)) found = fact;
        trail.meet(fact);
      } else if (found === undefined) trail.meet(fact);
    }
    return isSaid || silence === "no" ? found : unsaid(evaluation, person, kind);
  };
}

export const holds = ({ from, until }: Fact, on: LocalDate): boolean => from <= on && on < until;

/** Those of one day by id, so that the answer never depends on the order of arrival. */
const isLater = (fact: Fact, other: Fact): boolean =>
  fact.from > other.from || (fact.from === other.from && fact.id > other.id);

/** What the full months before a day add up to. The facts of those months settle it. */
export function countedOn(of: ValueOn, node: Extract<Node, { op: "total" | "months-with" }>, kind: FactKind): ValueOn {
  return (day, on, bound) => {
    const who = of(day, on, bound);
    if (who === null || isUnknown(who)) return who;
    const person = who as PersonId; // a person by the types of the tree
    const { evaluation, trail } = day;
    const until = firstOfMonth(on);
    const from = node.months === undefined ? BEGINNING : plusMonths(until, -node.months, "last-of-month");
    for (const fact of evaluation.world.facts(person, node.kind))
      if (matches(fact, node.where) && fact.from < until && fact.until > from) trail.meet(fact);
    return at(
      node.op === "total" ? totalOf(evaluation, person, kind, node) : monthsWith(evaluation, person, kind, node),
      on,
    );
  };
}
