import type { LocalDate } from "@dayaq/kernel";
import type { Bound } from "../evaluate/bound.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import type { Node } from "../tree/node.ts";
import type { PersonId, Truth, Value } from "../values.ts";
import type { Trail } from "./trail.ts";

/** Whether somebody belongs to a group on a day. */
export interface Standing {
  readonly person: PersonId;
  readonly belongs: Truth;
}

/** What an operator may use when it is asked of a day: the rest of the tree, and the trail to which it adds what it met. */
export interface DayScope {
  readonly evaluation: Evaluation;
  readonly trail: Trail;
  value(node: Node, on: LocalDate, bound: Bound): Value;
  members(node: Node, on: LocalDate, bound: Bound): readonly Standing[];
}
