import { at, type LocalDate } from "@dayaq/kernel";
import type { Bound } from "../evaluate/bound.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import { isGroup } from "../tree/is-group.ts";
import type { Node } from "../tree/node.ts";
import type { Value } from "../values.ts";
import type { DayScope, DrawsOn, Known, Standing } from "./day-scope.ts";
import { type Settled, Trail } from "./trail.ts";
import { type TreesOnDay, treesOnDay } from "./trees-on-day.ts";

/** A value with the facts and parameters that settled it. */
export interface Why extends Settled {
  readonly value: Value;
}

/**
 * One programme looked at for one person on single days: each node's value, and on the way what settled it. It looks at no more than
 * the answer of the day needs, and says of each day what the timelines say; what only the whole calendar tells is asked of them.
 */
export class DayEvaluation implements DayScope {
  readonly evaluation: Evaluation;
  readonly trail = new Trail();
  readonly draws: DrawsOn;
  readonly known: (Known | undefined)[] = [];
  readonly #trees: TreesOnDay;

  constructor(
    evaluation: Evaluation,
    draws: DrawsOn = (programme, person, on) => at(evaluation.draws(programme, person), on),
  ) {
    this.evaluation = evaluation;
    this.draws = draws;
    this.#trees = treesOnDay(evaluation.law, evaluation.programme);
  }

  why(node: Node, on: LocalDate, bound: Bound = this.evaluation.nobody): Why {
    const start = this.trail.end;
    const value = this.#trees.value(node)(this, on, bound);
    const { evidence, sure } = this.trail.takenSince(start);
    return { value, evidence, sure };
  }

  /** What settled a value, or who belongs to a group. */
  settledBy(node: Node, on: LocalDate, bound: Bound): Settled {
    if (!isGroup(node, this.evaluation.programme.given)) return this.why(node, on, bound);
    const start = this.trail.end;
    this.#trees.members(node)(this, on, bound);
    return this.trail.takenSince(start);
  }

  /** Who belongs to a group on a day, or may. Whoever belonged on another day stands in it too, and does not belong. */
  whoBelongs(people: Node, on: LocalDate): readonly Standing[] {
    const start = this.trail.end;
    const members = this.#trees.members(people)(this, on, this.evaluation.nobody);
    this.trail.goBackTo(start);
    return members;
  }
}
