import { at, type LocalDate } from "@dayaq/kernel";
import { compare } from "../evaluate/arithmetic.ts";
import type { Bound } from "../evaluate/bound.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import { not, settled } from "../evaluate/logic.ts";
import { amountNotKnown, valueInForce } from "../parameter.ts";
import { isGroup } from "../tree/is-group.ts";
import type { Node } from "../tree/node.ts";
import { namesIn } from "../tree/shared.ts";
import { isDay, isUnknown, type PersonId, type Truth, Unknown, type Value } from "../values.ts";
import { fieldOn, holdsOn } from "./facts-on-day.ts";
import type { DayScope, Standing } from "./day-scope.ts";
import { membersOn, ofPeople } from "./people-on-day.ts";
import { quantityOn } from "./quantities-on-day.ts";
import { type Met, type Settled, Trail } from "./trail.ts";

interface Known {
  readonly on: LocalDate;
  readonly answer: Value | readonly Standing[];
  readonly met: readonly Met[];
}

/** A value with the facts and parameters that settled it. */
export interface Why extends Settled {
  readonly value: Value;
}

/** Whether a person draws another right on a day. */
export type DrawsOn = (programme: string, person: PersonId, on: LocalDate) => Truth;

/**
 * One programme looked at for one person on single days: each node's value, and on the way what settled it. It looks at no more than
 * the answer of the day needs, and says of each day what the timelines say; what only the whole calendar tells is asked of them.
 */
export class DayEvaluation implements DayScope {
  readonly evaluation: Evaluation;
  readonly trail = new Trail();
  readonly #draws: DrawsOn;
  /** Of each node the day that was asked of last: hardly any is asked of two by turns. */
  readonly #known = new Map<Node, Known>();

  constructor(
    evaluation: Evaluation,
    draws: DrawsOn = (programme, person, on) => at(evaluation.draws(programme, person), on),
  ) {
    this.evaluation = evaluation;
    this.#draws = draws;
  }

  why(node: Node, on: LocalDate, bound: Bound = this.evaluation.nobody): Why {
    const start = this.trail.end;
    const value = this.value(node, on, bound);
    const { evidence, sure } = this.trail.takenSince(start);
    return { value, evidence, sure };
  }

  /** What settled a value, or who belongs to a group. */
  settledBy(node: Node, on: LocalDate, bound: Bound): Settled {
    if (!isGroup(node, this.evaluation.programme.given)) return this.why(node, on, bound);
    const start = this.trail.end;
    this.members(node, on, bound);
    return this.trail.takenSince(start);
  }

  /** What settled a value adds itself to the trail. */
  value(node: Node, on: LocalDate, bound: Bound = this.evaluation.nobody): Value {
    switch (node.op) {
      case "about":
        return this.evaluation.about;
      case "bound":
        return this.evaluation.whoIs(bound.person(node.name));
      case "has":
        return holdsOn(this, this.value(node.of, on, bound), node, on);
      case "fact":
        return fieldOn(this, this.value(node.of, on, bound), node, on);
      case "and":
        return this.#joined(node.of, false, on, bound);
      case "or":
        return this.#joined(node.of, true, on, bound);
      case "not":
        return not(this.value(node.of, on, bound));
      case "reached": {
        const day = this.value(node.day, on, bound);
        return isDay(day) ? day <= on : (day ?? false);
      }
      case "given":
        return this.#once(node, on, this.evaluation.nobody, givenOn);
      case "any":
      case "all":
      case "count":
      case "sum":
      case "first":
        return this.#once(node, on, bound, ofPeople);
      case "first-of":
        return this.#firstOf(node.of, on, bound);
      case "value":
        return node.value;
      case "compare": {
        const left = this.value(node.left, on, bound);
        return compare(node.by, left, this.value(node.right, on, bound));
      }
      case "when":
        return this.#firstCase(node, on, bound);
      case "parameter":
        return this.#parameter(node.key, on);
      case "choice":
        return this.evaluation.choice(node.name).inForce;
      case "one-of": {
        const it = this.value(node.of, on, bound);
        return isUnknown(it) ? it : it !== null && node.codes.includes(it);
      }
      case "exists": {
        const it = this.value(node.of, on, bound);
        return isUnknown(it) ? it : it !== null;
      }
      case "draws":
        return this.#drawn(node.programme, this.value(node.of, on, bound), on);
      case "as-at": {
        const day = this.value(node.day, on, bound);
        return isDay(day) ? this.value(node.of, day, bound) : day;
      }
      case "once-reached":
        this.value(node.of, on, bound);
        return at(this.evaluation.value(node, bound), on);
      case "first-day": {
        const day = at(this.evaluation.value(node, bound), on);
        this.value(node.of, isDay(day) ? day : on, bound);
        return day;
      }
      default:
        return quantityOn(this, node, on, bound);
    }
  }

  /** A group of people, as `value` says a value. */
  members(node: Node, on: LocalDate, bound: Bound): readonly Standing[] {
    return node.op === "filter" || node.op === "union"
      ? this.#once(node, on, bound, membersOn)
      : membersOn(this, node, on, bound);
  }

  /** Who belongs to a group on a day, or may. Whoever belonged on another day stands in it too, and does not belong. */
  whoBelongs(people: Node, on: LocalDate): readonly Standing[] {
    const start = this.trail.end;
    const members = this.members(people, on, this.evaluation.nobody);
    this.trail.goBackTo(start);
    return members;
  }

  /** Of what rests on nobody bound, what it came to and what settled it is remembered: a law asks for the same people in many places. */
  #once<N extends Node, Answer extends Value | readonly Standing[]>(
    node: N,
    on: LocalDate,
    bound: Bound,
    work: (day: DayScope, node: N, on: LocalDate, bound: Bound) => Answer,
  ): Answer {
    if (bound !== this.evaluation.nobody && namesIn(node).size > 0) return work(this, node, on, bound);
    const known = this.#known.get(node);
    if (known?.on === on) {
      this.trail.meetAgain(known.met);
      return known.answer as Answer; // what this node came to
    }
    const start = this.trail.end;
    const answer = work(this, node, on, this.evaluation.nobody);
    this.#known.set(node, { on, answer, met: this.trail.metSince(start) });
    return answer;
  }

  #drawn(programme: string, person: Value, on: LocalDate): Value {
    if (person === null) return false;
    return isUnknown(person) ? person : this.#draws(programme, person as PersonId, on); // a person by the types of the tree
  }

  #firstOf(of: readonly Node[], on: LocalDate, bound: Bound): Value {
    for (const it of of) {
      const person = this.value(it, on, bound);
      if (person !== null) return person;
    }
    return null;
  }

  /** One true settles an `or`, one false an `and`: then nothing else was needed. */
  #joined(of: readonly Node[], settles: boolean, on: LocalDate, bound: Bound): Value {
    const start = this.trail.end;
    let doubts: Unknown[] | undefined;
    let fails = false;
    for (const part of of) {
      const before = this.trail.end;
      const value = this.value(part, on, bound);
      if (value === settles) {
        this.trail.strike(start, before);
        return value;
      }
      if (isUnknown(value)) (doubts ??= []).push(value);
      else if (value === null) fails = true;
    }
    if (fails && !settles) return false;
    return doubts === undefined ? !settles : Unknown.of(doubts);
  }

  /** What was asked up to the first case that may hold, and its result. In doubt of it, the other results only have to agree. */
  #firstCase(node: Extract<Node, { op: "when" }>, on: LocalDate, bound: Bound): Value {
    const doubts: Unknown[] = [];
    const possible: Value[] = [];
    let told: number | undefined;
    for (const { when, then } of node.cases) {
      const condition = this.value(when, on, bound);
      if (condition === false || condition === null) continue;
      possible.push(this.value(then, on, bound));
      told ??= this.trail.end;
      if (!isUnknown(condition)) break;
      doubts.push(condition);
    }
    if (possible.length === doubts.length) possible.push(this.value(node.otherwise, on, bound));
    if (told !== undefined) this.trail.goBackTo(told);
    return settled(possible, doubts);
  }

  #parameter(key: string, on: LocalDate): Value {
    const inForce = valueInForce(this.evaluation.parameter(key), on);
    if (inForce === undefined) return amountNotKnown;
    const { value, from, basis, certainty } = inForce;
    this.trail.meet({ key, value, from, basis, certainty });
    return value ?? amountNotKnown;
  }
}

const givenOn = (day: DayScope, node: Extract<Node, { op: "given" }>, on: LocalDate, bound: Bound): Value =>
  day.value(day.evaluation.given(node.name), on, bound);
