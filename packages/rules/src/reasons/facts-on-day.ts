import { at, BEGINNING, firstOfMonth, type LocalDate, plusMonths } from "@dayaq/kernel";
import { matches } from "../evaluate/facts.ts";
import { monthsWith, totalOf } from "../evaluate/months.ts";
import { unsaid } from "../evaluate/silence.ts";
import type { Node } from "../tree/node.ts";
import { type Fact, isUnknown, type PersonId, type Unknown, type Value } from "../values.ts";
import type { DayScope } from "./day-scope.ts";

type Said = Extract<Node, { op: "fact" | "has" }>;

/** Whether a fact of that kind holds of a person on a day; of nobody none does. */
export function holdsOn(day: DayScope, person: Value, node: Said, on: LocalDate): Value {
  if (person === null || isUnknown(person)) return person ?? false;
  const latest = latestOn(day, person as PersonId, node, on); // a person by the types of the tree
  return isUnknown(latest) ? latest : latest !== undefined;
}

/** A field of the fact that began last among those that hold on a day; nothing where none does. */
export function fieldOn(day: DayScope, person: Value, node: Extract<Node, { op: "fact" }>, on: LocalDate): Value {
  if (person === null || isUnknown(person)) return person;
  const latest = latestOn(day, person as PersonId, node, on); // a person by the types of the tree
  return isUnknown(latest) ? latest : (latest?.value[node.field] ?? null);
}

/** The facts that hold and match settle it; where none matches, those that hold do. */
function latestOn(
  { evaluation, trail }: DayScope,
  person: PersonId,
  { kind: name, where, silence }: Said,
  on: LocalDate,
): Fact | Unknown | undefined {
  const kind = evaluation.factKind(name);
  const start = trail.end;
  let isSaid = false;
  let latest: Fact | undefined;
  for (const fact of evaluation.world.facts(person, name)) {
    if (kind.timeless !== true && !holds(fact, on)) continue;
    isSaid = true;
    if (matches(fact, where)) {
      if (latest === undefined) trail.goBackTo(start);
      if (latest === undefined || isLater(fact, latest)) latest = fact;
      trail.meet(fact);
    } else if (latest === undefined) trail.meet(fact);
  }
  return isSaid || silence === "no" ? latest : unsaid(evaluation, person, kind);
}

export const holds = ({ from, until }: Fact, on: LocalDate): boolean => from <= on && on < until;

/** Those of one day by id, so that the answer never depends on the order of arrival. */
const isLater = (fact: Fact, other: Fact): boolean =>
  fact.from > other.from || (fact.from === other.from && fact.id > other.id);

/** What the full months before a day add up to. The facts of those months settle it. */
export function countedOn(
  { evaluation, trail }: DayScope,
  who: Value,
  node: Extract<Node, { op: "total" | "months-with" }>,
  on: LocalDate,
): Value {
  if (who === null || isUnknown(who)) return who;
  const person = who as PersonId; // a person by the types of the tree
  const until = firstOfMonth(on);
  const from = node.months === undefined ? BEGINNING : plusMonths(until, -node.months, "last-of-month");
  for (const fact of evaluation.world.facts(person, node.kind))
    if (matches(fact, node.where) && fact.from < until && fact.until > from) trail.meet(fact);
  const kind = evaluation.factKind(node.kind);
  return at(
    node.op === "total" ? totalOf(evaluation, person, kind, node) : monthsWith(evaluation, person, kind, node),
    on,
  );
}
