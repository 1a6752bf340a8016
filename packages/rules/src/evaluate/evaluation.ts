import {
  at,
  BrokenInvariant,
  combine,
  constant,
  firstOfMonth,
  flatten,
  type LocalDate,
  mapValues,
  plusDays,
  plusMonths,
  segments,
  steps,
  type Timeline,
  unreachable,
} from "@dayaq/kernel";
import type { FactKind } from "../fact-kind.ts";
import { type Choice, type LawIndex, named } from "../law.ts";
import { type Parameter, parameterTimeline } from "../parameter.ts";
import type { Programme } from "../programme.ts";
import type { Node } from "../tree/node.ts";
import {
  type Fact,
  isDay,
  isUnknown,
  type PersonId,
  sameValue,
  type Truth,
  type Unknown,
  type Value,
  type World,
} from "../values.ts";
import { compare, divide, max, min, minus, plus, quotient, times } from "./arithmetic.ts";
import { claimantTimeline, claimedOnTimeline } from "./claims.ts";
import { fieldOf, holdsOf } from "./facts.ts";
import { and, firstCase, firstDay, not, onceReached, or } from "./logic.ts";
import { monthsWith, totalOf } from "./months.ts";
import { asItWas, asked, count, during, filtered, first, related, somebody, sum, union } from "./people.ts";
import { afterMonths, yearsSince } from "./years.ts";
import { Bound } from "./bound.ts";
import type { Member } from "./member.ts";
import type { Scope } from "./scope.ts";

/** Not worth remembering: they cost no more than the look-up. */
const LEAVES: ReadonlySet<Node["op"]> = new Set(["value", "day", "about", "bound", "given", "parameter", "choice"]);

/** One programme looked at for one person: every node of its tree as a timeline. The reference that every other execution must agree with. */
export class Evaluation implements Scope {
  readonly law: LawIndex;
  readonly world: World;
  readonly programme: Programme;
  readonly about: PersonId;
  /** Nobody is bound at the root of a tree. */
  readonly nobody = new Bound();
  readonly #draws: Scope["draws"];
  #unnamed: Map<PersonId, Unknown> | undefined;
  #factsRead: Set<string> | undefined;

  constructor(law: LawIndex, world: World, programme: Programme, about: PersonId, draws: Scope["draws"]) {
    this.law = law;
    this.world = world;
    this.programme = programme;
    this.about = about;
    this.#draws = draws;
  }

  /** Ids of the facts that timelines were made of. */
  get factsRead(): Set<string> {
    return (this.#factsRead ??= new Set());
  }

  somebody(person: PersonId, doubt: Unknown): void {
    this.#unnamed ??= new Map();
    this.#unnamed.set(person, doubt);
  }

  read(fact: Fact): void {
    this.factsRead.add(fact.id);
  }

  /** Notes that the answer rests on what another right rests on. */
  rest(facts: Iterable<string>): void {
    for (const id of facts) this.factsRead.add(id);
  }

  draws(programme: string, person: PersonId): Timeline<Truth> {
    return this.#draws(programme, person);
  }

  /** A person of a group; where it is not known who stands in it, that. */
  whoIs(person: PersonId): PersonId | Unknown {
    return this.#unnamed?.get(person) ?? person;
  }

  given(name: string): Node {
    return named(this.programme.given[name], "given expression");
  }

  factKind(kind: string): FactKind {
    return named(this.law.factKinds.get(kind), "fact kind");
  }

  parameter(key: string): Parameter {
    return named(this.law.parameters.get(key), "parameter");
  }

  choice(name: string): Choice {
    return named(this.law.choices.get(name), "choice");
  }

  /** The value of a node, worked out once for the people bound around it: conditions, amounts and explanations ask for the same ones. */
  value(node: Node, bound: Bound = this.nobody): Timeline<Value> {
    if (LEAVES.has(node.op)) return this.#value(node, bound);
    const around = bound.around(node);
    const known = around.values.get(node);
    if (known !== undefined) return known;
    const value = this.#value(node, around);
    around.values.set(node, value);
    return value;
  }

  members(node: Node, bound: Bound = this.nobody): readonly Member[] {
    const around = bound.around(node);
    const known = around.groups.get(node);
    if (known !== undefined) return known;
    const members = this.#membersOf(node, around);
    around.groups.set(node, members);
    return members;
  }

  #value(node: Node, bound: Bound): Timeline<Value> {
    switch (node.op) {
      case "value":
        return constant(node.value);
      case "day":
        return constant(node.on);
      case "about":
        return constant(this.about);
      case "bound":
        return constant(this.whoIs(bound.person(node.name)));
      case "given":
        return this.value(this.given(node.name));
      case "claimant":
        return claimantTimeline(this);
      case "claimed-on":
        return claimedOnTimeline(this);
      case "first-of-month":
        return this.#onDay(node.day, bound, firstOfMonth);
      case "fact":
        return this.#ofPerson(node.of, bound, null, (person) => fieldOf(this, person, this.factKind(node.kind), node));
      case "has":
        return this.#ofPerson(node.of, bound, false, (person) => holdsOf(this, person, this.factKind(node.kind), node));
      case "draws":
        return this.#ofPerson(node.of, bound, false, (person) => this.draws(node.programme, person));
      case "exists":
        return mapValues(this.value(node.of, bound), (it) => (isUnknown(it) ? it : it !== null), sameValue);
      case "first":
        return first(this.members(node.people, bound));
      case "first-of":
        return this.#all(node.of, bound, (values) => values.find((it) => it !== null) ?? null);
      case "any":
        return combine(
          filtered(asked(this, node, bound)).map((it) => it.belongs),
          or,
          sameValue,
        );
      case "all":
        return combine(
          asked(this, node, bound).map((it) =>
            combine(
              [it.belongs, it.answer],
              ([belongs = null, answer = null]) => or([not(belongs), answer]),
              sameValue,
            ),
          ),
          and,
          sameValue,
        );
      case "count":
        return count(filtered(asked(this, node, bound)));
      case "sum":
        return sum(asked(this, node, bound));
      case "total":
        return this.#ofPerson(node.of, bound, null, (person) => totalOf(this, person, this.factKind(node.kind), node));
      case "months-with":
        return this.#ofPerson(node.of, bound, null, (person) =>
          monthsWith(this, person, this.factKind(node.kind), node),
        );
      case "and":
        return this.#joined(node.of, bound, and, false);
      case "or":
        return this.#joined(node.of, bound, or, true);
      case "not":
        return mapValues(this.value(node.of, bound), not, sameValue);
      case "plus":
        return this.#all(node.of, bound, plus);
      case "min":
        return this.#all(node.of, bound, min);
      case "max":
        return this.#all(node.of, bound, max);
      case "minus":
        return this.#all([node.left, node.right], bound, minus);
      case "times":
        return this.#all([node.left, node.right], bound, times);
      case "divide":
        return mapValues(this.value(node.left, bound), (it) => divide(it, node.by), sameValue);
      case "quotient":
        return this.#all([node.left, node.right], bound, ([left = null, right = null]) =>
          quotient(left, right, node.rounding),
        );
      case "compare":
        return this.#all([node.left, node.right], bound, ([left = null, right = null]) =>
          compare(node.by, left, right),
        );
      case "one-of":
        return mapValues(
          this.value(node.of, bound),
          (it) => (isUnknown(it) ? it : node.codes.includes(it) && it !== null),
          sameValue,
        );
      case "when":
        return this.#all([...node.cases.flatMap((it) => [it.when, it.then]), node.otherwise], bound, firstCase);
      case "parameter":
        return parameterTimeline(this.parameter(node.key));
      case "choice":
        return constant(this.choice(node.name).inForce);
      case "plus-months":
        return this.#onDay(node.day, bound, (day) => plusMonths(day, node.months, this.law.law.shortMonths));
      case "plus-months-of":
        return this.#all([node.day, node.months], bound, ([day = null, months = null]) =>
          afterMonths(day, months, this.law.law.shortMonths),
        );
      case "plus-days":
        return this.#onDay(node.day, bound, (day) => plusDays(day, node.days));
      case "reached":
        return flatten(
          this.value(node.day, bound),
          (day) => (isDay(day) ? steps<Value>(false, [[day, true]]) : constant(day ?? false)),
          sameValue,
        );
      case "years-since":
        return flatten(
          this.value(node.day, bound),
          (day) => (isDay(day) ? yearsSince(day, this.law.law.shortMonths) : constant(day)),
          sameValue,
        );
      case "as-at":
        return flatten(
          this.value(node.day, bound),
          (day) => constant(isDay(day) ? at(this.value(node.of, bound), day) : day),
          sameValue,
        );
      case "once-reached":
        return onceReached(this.value(node.of, bound));
      case "first-day":
        return constant(firstDay(this.value(node.of, bound)));
      case "related":
      case "filter":
      case "union":
      case "ever":
        throw new BrokenInvariant(`${node.op} is a group of people, not a value`);
      default:
        return unreachable(node);
    }
  }

  #membersOf(node: Node, bound: Bound): readonly Member[] {
    switch (node.op) {
      case "related":
        return related(this, node, bound);
      case "filter":
        return filtered(asked(this, node, bound));
      case "union":
        return union(node.of.map((it) => this.members(it, bound)));
      case "ever":
        return this.members(node.people, bound).map(({ person, belongs }) => ({
          person,
          belongs: constant(or(belongs.values)),
        }));
      case "given":
        return this.members(this.given(node.name));
      case "as-at":
        return this.#membersAsAt(node, bound);
      default:
        throw new BrokenInvariant(`${node.op} is not a group of people`);
    }
  }

  /** The group as it was on the day that is named, which may be another one on another day. */
  #membersAsAt(node: Extract<Node, { op: "as-at" }>, bound: Bound): readonly Member[] {
    const groups = [...segments(this.value(node.day, bound))].flatMap(({ value: day, ...stretch }) =>
      day === null ? [] : [this.#membersOn(day, node.of, bound).map((it) => during(it, stretch))],
    );
    return union(groups);
  }

  #membersOn(day: Value, of: Node, bound: Bound): readonly Member[] {
    if (isDay(day)) return asItWas(this.members(of, bound), day);
    return isUnknown(day) ? [somebody(this, day)] : [];
  }

  #all(of: readonly Node[], bound: Bound, join: (values: readonly Value[]) => Value): Timeline<Value> {
    return combine(
      of.map((it) => this.value(it, bound)),
      join,
      sameValue,
    );
  }

  /** Joins what holds; once one part settles every day there is, the others are not looked at. */
  #joined(
    of: readonly Node[],
    bound: Bound,
    join: (values: readonly Value[]) => Truth,
    settles: boolean,
  ): Timeline<Value> {
    const lines: Timeline<Value>[] = [];
    for (const part of of) {
      const line = this.value(part, bound);
      if (line.values.length === 1 && line.values[0] === settles) return line;
      lines.push(line);
    }
    return combine(lines, join, sameValue);
  }

  /** Asks of whoever the person is on each day; of nobody, `nobody`. */
  #ofPerson(of: Node, bound: Bound, nobody: Value, ask: (person: PersonId) => Timeline<Value>): Timeline<Value> {
    return flatten(
      this.value(of, bound),
      (person) =>
        person === null
          ? constant<Value>(nobody)
          : isUnknown(person)
            ? constant<Value>(person)
            : ask(person as PersonId), // a person by the types of the tree
      sameValue,
    );
  }

  #onDay(day: Node, bound: Bound, change: (day: LocalDate) => LocalDate): Timeline<Value> {
    return mapValues(this.value(day, bound), (it) => (isDay(it) ? change(it) : it), sameValue);
  }
}
