import type { Comparison, Node, Rounding } from "../tree/node.ts";
import { Bool } from "./bool.ts";
import { Expression } from "./expression.ts";

/** A whole number: a percentage, a count, a sum of money in the smallest unit. */
export class Quantity extends Expression {
  override like(node: Node): this {
    return new Quantity(node) as this;
  }

  atLeast(other: Quantity | number): Bool {
    return this.#compare(">=", other);
  }

  atMost(other: Quantity | number): Bool {
    return this.#compare("<=", other);
  }

  above(other: Quantity | number): Bool {
    return this.#compare(">", other);
  }

  below(other: Quantity | number): Bool {
    return this.#compare("<", other);
  }

  equals(other: Quantity | number): Bool {
    return this.#compare("=", other);
  }

  /** Both ends belong to it. */
  between(least: number, most: number): Bool {
    return this.atLeast(least).and(this.atMost(most));
  }

  plus(...others: readonly (Quantity | number)[]): Quantity {
    return new Quantity({ op: "plus", of: [this, ...others].map(nodeOf) });
  }

  minus(other: Quantity | number): Quantity {
    return new Quantity({ op: "minus", left: this.node, right: nodeOf(other) });
  }

  times(other: Quantity | number): Quantity {
    return new Quantity({ op: "times", left: this.node, right: nodeOf(other) });
  }

  /** The quotient, rounded half up once. */
  dividedBy(by: number): Quantity {
    return new Quantity({ op: "divide", left: this.node, by });
  }

  /** The quotient by another quantity, rounded once as the act says; nothing where the divisor is 0. */
  per(other: Quantity, rounding: Rounding): Quantity {
    return new Quantity({ op: "quotient", left: this.node, right: other.node, rounding });
  }

  #compare(by: Comparison, other: Quantity | number): Bool {
    return new Bool({ op: "compare", by, left: this.node, right: nodeOf(other) });
  }
}

/** An amount or limit of the law, in force on the day that is looked at. */
export const decreed = (key: string): Quantity => new Quantity({ op: "parameter", key });

export const quantity = (value: number): Quantity => new Quantity({ op: "value", value });
export const greatest = (...of: readonly Quantity[]): Quantity => new Quantity({ op: "max", of: of.map(nodeOf) });
export const least = (...of: readonly Quantity[]): Quantity => new Quantity({ op: "min", of: of.map(nodeOf) });

const nodeOf = (it: Quantity | number): Node => (typeof it === "number" ? { op: "value", value: it } : it.node);
