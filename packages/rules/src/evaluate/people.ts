import {
  at,
  BEGINNING,
  combine,
  constant,
  isEndOfTime,
  type LocalDate,
  type Period,
  segments,
  steps,
  type Timeline,
  within,
} from "@dayaq/kernel";
import type { Direction, Node } from "../tree/node.ts";
import { type Fact, isUnknown, type PersonId, sameValue, type Truth, type Unknown, type Value } from "../values.ts";
import { plus } from "./arithmetic.ts";
import { and, doubtAmong, or } from "./logic.ts";
import type { Bound } from "./bound.ts";
import type { Member } from "./member.ts";
import type { Scope } from "./scope.ts";
import { unsaid } from "./silence.ts";

/** Those who are that to a person, or to whom the person is that, in the order in which they became so. */
export function related(
  scope: Scope,
  { of, relation, direction }: Extract<Node, { op: "related" }>,
  bound: Bound,
): readonly Member[] {
  const groups: Member[] = [];
  for (const stretch of segments(scope.value(of, bound))) {
    if (stretch.value === null) continue;
    if (isUnknown(stretch.value)) {
      groups.push(during(somebody(scope, stretch.value), stretch));
      continue;
    }
    const person = stretch.value as PersonId; // a person by the types of the tree
    const facts = direction === "to" ? scope.world.facts(person, relation) : scope.world.relatedTo(person, relation);
    facts.forEach((fact) => scope.read(fact));
    const doubt = unnamed(scope, person, relation, direction);
    const doubted = doubt === undefined ? NOBODY : [somebody(scope, doubt)];
    if (facts.length + doubted.length === 0) continue; // nearly always: few people stand in most relations
    const whole = stretch.from === BEGINNING;
    groups.push(...[...membersBy(facts, direction), ...doubted].map((it) => (whole ? it : during(it, stretch))));
  }
  return groups.length < 2 ? groups : union([groups]);
}

/** Whether others than are named may stand in a relation: nothing was said of it yet. */
export function unnamed(
  scope: Pick<Scope, "law" | "world">,
  person: PersonId,
  relation: string,
  direction: Direction,
): Unknown | undefined {
  if (scope.world.silence === undefined) return undefined; // nearly always: registers of relations are complete
  const kind = scope.law.factKinds.get(relation);
  return kind && unsaid(scope, person, kind, direction);
}

/** One who may belong to a group while it is not known who does: what is asked of the group is then as unknown as they are. */
export const somebody = (scope: Scope, doubt: Unknown): Member => ({
  person: unnamedPerson(scope, doubt),
  belongs: constant<Truth>(doubt),
});

export function unnamedPerson(scope: Pick<Scope, "somebody">, doubt: Unknown): PersonId {
  const needs = doubt.needs.map(({ kind, person, direction = "" }) => `${kind} ${direction} ${String(person)}`);
  const person = `? ${doubt.reason} ${needs.join(", ")}`; // of one doubt, one who may be
  scope.somebody(person, doubt);
  return person;
}

export const during = ({ person, belongs }: Member, stretch: Period): Member => ({
  person,
  belongs: within(belongs, stretch, false, sameValue),
});

function membersBy(facts: readonly Fact[], direction: Direction): Member[] {
  return inOrderOfStart(facts, direction).map((fact) => ({
    person: otherEnd(fact, direction),
    belongs: steps<Truth>(fact.from === BEGINNING, [[fact.from, true], ...ending(fact.until)], sameValue),
  }));
}

/** By the day on which somebody came to stand there; those of one day by their ids. */
export function inOrderOfStart(facts: readonly Fact[], direction: Direction): readonly Fact[] {
  if (facts.length < 2) return facts;
  const order = (a: Fact, b: Fact) => a.from - b.from || comparePersons(otherEnd(a, direction), otherEnd(b, direction));
  const isInOrder = facts.every((it, index) => index === 0 || order(facts[index - 1] as Fact, it) <= 0); // inside
  return isInOrder ? facts : facts.toSorted(order);
}

const ending = (until: LocalDate): [LocalDate, Truth][] => (isEndOfTime(until) ? [] : [[until, false]]);

/** The second person of a relation is always named: the registry and the record reader see to it. */
export const otherEnd = (fact: Fact, direction: Direction): PersonId =>
  direction === "to" ? (fact.other as PersonId) : fact.person;

export const comparePersons = (a: PersonId, b: PersonId): number => (a < b ? -1 : a > b ? 1 : 0);

const NOBODY: readonly Member[] = [];

/** Persons of several groups, each once, where they first stood. */
export function union(groups: readonly (readonly Member[])[]): readonly Member[] {
  const [only, second] = groups.filter((group) => group.length > 0);
  if (second === undefined && (only === undefined || only.length === 1)) return only ?? NOBODY;
  const byPerson = new Map<PersonId, Timeline<Truth>[]>();
  for (const { person, belongs } of groups.flat()) {
    const lines = byPerson.get(person);
    if (lines) lines.push(belongs);
    else byPerson.set(person, [belongs]);
  }
  return [...byPerson].map(([person, lines]) => ({ person, belongs: eitherOf(lines) }));
}

/** Nearly everybody stands in one group once: then there is nothing to combine. */
const eitherOf = (lines: readonly Timeline<Truth>[]): Timeline<Truth> =>
  lines.length === 1 ? (lines[0] as Timeline<Truth>) : combine(lines, or, sameValue); // one line, by its length

/** Each member with what the condition says of them. */
export function asked(
  scope: Scope,
  { people, as, where }: { readonly people: Node; readonly as: string; readonly where: Node },
  bound: Bound,
): readonly (Member & { readonly answer: Timeline<Value> })[] {
  return scope.members(people, bound).map((member) => ({
    ...member,
    answer: scope.value(where, bound.with(as, member.person)),
  }));
}

export const filtered = (members: ReturnType<typeof asked>): readonly Member[] =>
  members.map(({ person, belongs, answer }) => ({ person, belongs: combine([belongs, answer], and, sameValue) }));

/** The first who belongs; in doubt while an earlier one is in doubt. */
export function first(members: readonly Member[]): Timeline<Value> {
  return combine(
    members.map(({ belongs }) => belongs),
    (values) => {
      const index = values.findIndex((it) => it !== false);
      if (index < 0) return null;
      const value = values[index] as Truth; // found, so inside
      return isUnknown(value) ? value : (members[index] as Member).person;
    },
    sameValue,
  );
}

export const count = (members: readonly Member[]): Timeline<Value> =>
  combine(
    members.map(({ belongs }) => belongs),
    howMany,
    sameValue,
  );

/** How many belong on a day; in doubt while anybody is. */
export const howMany = (belonging: readonly Truth[]): Value =>
  doubtAmong(belonging) ?? belonging.filter((it) => it === true).length;

/** What each has, added up over those who belong; who has nothing adds nothing. */
export function sum(members: ReturnType<typeof asked>): Timeline<Value> {
  const parts = members.map(({ belongs, answer }) =>
    combine<Value, Value>([belongs, answer], ([belongs = null, answer = null]) => addend(belongs, answer), sameValue),
  );
  return combine(parts, plus, sameValue);
}

/** What somebody adds to a sum on a day. */
export const addend = (belongs: Value, answer: Value): Value =>
  isUnknown(belongs) ? belongs : belongs === true ? (answer ?? 0) : 0;

/** The group as it was on one day, on every day. */
export const asItWas = (members: readonly Member[], on: LocalDate): readonly Member[] =>
  members.map(({ person, belongs }) => ({ person, belongs: constant(at(belongs, on)) }));
