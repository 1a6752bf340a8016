import type { Node } from "../tree/node.ts";
import { Expression } from "./expression.ts";

/** Yes, no or not known yet. */
export class Bool extends Expression {
  override like(node: Node): this {
    return new Bool(node) as this;
  }

  and(...others: readonly Bool[]): Bool {
    return new Bool({ op: "and", of: [this, ...others].map((it) => it.node) });
  }

  or(...others: readonly Bool[]): Bool {
    return new Bool({ op: "or", of: [this, ...others].map((it) => it.node) });
  }

  not(): Bool {
    return new Bool({ op: "not", of: this.node });
  }
}

/** All of them hold. */
export const allOf = (first: Bool, ...others: readonly Bool[]): Bool => first.and(...others);

/** At least one of them holds. */
export const anyOf = (first: Bool, ...others: readonly Bool[]): Bool => first.or(...others);

/** Stays true from the first day on which it was: a limit that moves must not flicker. */
export const onceReached = (expression: Bool): Bool => new Bool({ op: "once-reached", of: expression.node });
