import { at, BrokenInvariant } from "@dayaq/kernel";
import { compare, divide, max, min, minus, plus, quotient, times } from "../evaluate/arithmetic.ts";
import { claimantTimeline, claimedOnTimeline } from "../evaluate/claims.ts";
import { not } from "../evaluate/logic.ts";
import type { FactKind } from "../fact-kind.ts";
import { type LawIndex, named } from "../law.ts";
import type { Programme } from "../programme.ts";
import type { Node } from "../tree/node.ts";
import { namesIn } from "../tree/shared.ts";
import { isDay, isUnknown, type PersonId, type Value } from "../values.ts";
import type { MembersOn, Standing, ValueOn } from "./day-scope.ts";
import { countedOn, fieldOn, holdsOn } from "./facts-on-day.ts";
import { firstCaseOn, firstOfOn, joinedOn } from "./logic-on-day.ts";
import { everOn, filteredOn, firstOn, membersAsAt, ofPeople, relatedOn, unionOn } from "./people-on-day.ts";
import { beginningOfMonth, daysAfter, monthsAfter, parameterOn, together, yearsAfter } from "./quantities-on-day.ts";

/**
 * The trees of one right as functions of a day. A tree is read once for a law, and asked about millions of people: what it names is
 * found by then, and each function calls the next.
 */
export class TreesOnDay {
  readonly #law: LawIndex;
  readonly #programme: Programme;
  readonly #values = new Map<Node, ValueOn>();
  readonly #groups = new Map<Node, MembersOn>();
  #places = 0;

  constructor(law: LawIndex, programme: Programme) {
    this.#law = law;
    this.#programme = programme;
  }

  value(node: Node): ValueOn {
    let made = this.#values.get(node);
    if (made === undefined) this.#values.set(node, (made = this.#value(node)));
    return made;
  }

  /** A group of people, as `value` makes a value. */
  members(node: Node): MembersOn {
    let made = this.#groups.get(node);
    if (made === undefined) this.#groups.set(node, (made = this.#members(node)));
    return made;
  }

  #value(node: Node): ValueOn {
    const { shortMonths } = this.#law.law;
    switch (node.op) {
      case "value":
        return constantly(node.value);
      case "day":
        return constantly(node.on);
      case "choice":
        return constantly(named(this.#law.choices.get(node.name), "choice").inForce);
      case "parameter":
        return parameterOn(named(this.#law.parameters.get(node.key), "parameter"));
      case "about":
        return (day) => day.evaluation.about;
      case "bound": {
        const { name } = node;
        return (day, _, bound) => day.evaluation.whoIs(bound.person(name));
      }
      case "given":
        return this.#given(named(this.#programme.given[node.name], "given expression"));
      case "has":
        return holdsOn(this.value(node.of), node, this.#kindOf(node));
      case "fact":
        return fieldOn(this.value(node.of), node, this.#kindOf(node));
      case "total":
      case "months-with":
        return countedOn(this.value(node.of), node, this.#kindOf(node));
      case "and":
        return joinedOn(this.#all(node.of), false);
      case "or":
        return joinedOn(this.#all(node.of), true);
      case "not":
        return changed(this.value(node.of), not);
      case "exists":
        return changed(this.value(node.of), (it) => (isUnknown(it) ? it : it !== null));
      case "one-of":
        return changed(this.value(node.of), (it) => (isUnknown(it) ? it : it !== null && node.codes.includes(it)));
      case "when": {
        const cases = node.cases.map(({ when, then }) => ({ when: this.value(when), then: this.value(then) }));
        return firstCaseOn(cases, this.value(node.otherwise));
      }
      case "first-of":
        return firstOfOn(this.#all(node.of));
      case "any":
      case "all":
      case "count":
      case "sum":
        return this.#remembered(node, ofPeople(this.members(node.people), this.value(node.where), node));
      case "first":
        return this.#remembered(node, firstOn(this.members(node.people)));
      case "compare": {
        const { by } = node;
        const [left, right] = [this.value(node.left), this.value(node.right)];
        return (day, on, bound) => compare(by, left(day, on, bound), right(day, on, bound));
      }
      case "reached": {
        const since = this.value(node.day);
        return (day, on, bound) => {
          const it = since(day, on, bound);
          return isDay(it) ? it <= on : (it ?? false);
        };
      }
      case "plus-months":
        return monthsAfter(this.value(node.day), constantly(node.months), shortMonths);
      case "plus-months-of":
        return monthsAfter(this.value(node.day), this.value(node.months), shortMonths);
      case "plus-days":
        return daysAfter(this.value(node.day), node.days);
      case "first-of-month":
        return beginningOfMonth(this.value(node.day));
      case "years-since":
        return yearsAfter(this.value(node.day), shortMonths);
      case "plus":
        return together(this.#all(node.of), plus);
      case "min":
        return together(this.#all(node.of), min);
      case "max":
        return together(this.#all(node.of), max);
      case "minus":
        return together(this.#all([node.left, node.right]), minus);
      case "times":
        return together(this.#all([node.left, node.right]), times);
      case "divide":
        return changed(this.value(node.left), (it) => divide(it, node.by));
      case "quotient":
        return together(this.#all([node.left, node.right]), ([left = null, right = null]) =>
          quotient(left, right, node.rounding),
        );
      case "draws": {
        const { programme } = node;
        const of = this.value(node.of);
        return (day, on, bound) => {
          const person = of(day, on, bound);
          if (person === null) return false;
          return isUnknown(person) ? person : day.draws(programme, person as PersonId, on); // a person by the types of the tree
        };
      }
      case "as-at": {
        const [then, of] = [this.value(node.day), this.value(node.of)];
        return (day, on, bound) => {
          const it = then(day, on, bound);
          return isDay(it) ? of(day, it, bound) : it;
        };
      }
      case "claimant":
        return ({ evaluation }, on) => at(claimantTimeline(evaluation), on);
      case "claimed-on":
        return ({ evaluation }, on) => at(claimedOnTimeline(evaluation), on);
      case "once-reached": {
        const of = this.value(node.of);
        return (day, on, bound) => {
          of(day, on, bound);
          return at(day.evaluation.value(node, bound), on);
        };
      }
      case "first-day": {
        const of = this.value(node.of);
        return (day, on, bound) => {
          const first = at(day.evaluation.value(node, bound), on);
          of(day, isDay(first) ? first : on, bound);
          return first;
        };
      }
      case "related":
      case "filter":
      case "union":
      case "ever":
        throw new BrokenInvariant(`${node.op} is a group of people, not a value`);
    }
  }

  #members(node: Node): MembersOn {
    switch (node.op) {
      case "related":
        return relatedOn(this.value(node.of), node);
      case "filter":
        return this.#remembered(node, filteredOn(this.members(node.people), this.value(node.where), node));
      case "union":
        return this.#remembered(node, unionOn(node.of.map((it) => this.members(it))));
      case "given":
        return this.members(named(this.#programme.given[node.name], "given expression"));
      case "as-at":
        return membersAsAt(this.value(node.day), this.members(node.of));
      case "ever":
        return everOn(this.members(node.people), node);
      default:
        throw new BrokenInvariant(`${node.op} is not a group of people`);
    }
  }

  #kindOf({ kind }: { readonly kind: string }): FactKind {
    return named(this.#law.factKinds.get(kind), "fact kind");
  }

  #all(nodes: readonly Node[]): readonly ValueOn[] {
    return nodes.map((it) => this.value(it));
  }

  /** What is asked of people is remembered anyway, and what one fact says is found as soon as it is remembered. */
  #given(node: Node): ValueOn {
    return REMEMBERED_OR_FOUND.has(node.op) ? this.value(node) : this.#remembered(node, this.value(node));
  }

  /** Of what rests on nobody bound, what it came to and what settled it is remembered: a law asks for the same people in many places. */
  #remembered<Answer extends Value | readonly Standing[]>(
    node: Node,
    asked: (...on: Parameters<ValueOn>) => Answer,
  ): (...on: Parameters<ValueOn>) => Answer {
    if (namesIn(node).size > 0) return asked;
    const place = this.#places++;
    return (day, on) => {
      const { known, trail } = day;
      const before = known[place];
      if (before?.on === on) {
        trail.meetAgain(before.met);
        return before.answer as Answer; // what this very expression came to
      }
      const start = trail.end;
      const answer = asked(day, on, day.evaluation.nobody);
      known[place] = { on, answer, met: trail.metSince(start) };
      return answer;
    };
  }
}

const REMEMBERED_OR_FOUND: ReadonlySet<Node["op"]> = new Set(["any", "all", "count", "sum", "first", "fact", "has"]);

const constantly =
  (value: Value): ValueOn =>
  () =>
    value;

const changed =
  (of: ValueOn, change: (value: Value) => Value): ValueOn =>
  (day, on, bound) =>
    change(of(day, on, bound));

/** Of a right of a law, neither of which ever changes. */
const treesOfRights = new WeakMap<Programme, TreesOnDay>();

export function treesOnDay(law: LawIndex, programme: Programme): TreesOnDay {
  let trees = treesOfRights.get(programme);
  if (trees === undefined) treesOfRights.set(programme, (trees = new TreesOnDay(law, programme)));
  return trees;
}
