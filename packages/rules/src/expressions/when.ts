import type { Node } from "../tree/node.ts";
import type { Bool } from "./bool.ts";
import type { Expression } from "./expression.ts";

interface Case {
  readonly when: Node;
  readonly then: Node;
}

/** `when(a).then(x).when(b).then(y).otherwise(z)`: the first case that holds. An unknown case leaves the answer unknown, unless all agree. */
export const when = (condition: Bool) => ({
  then: <E extends Expression>(value: E): Chain<E> => new Chain([{ when: condition.node, then: value.node }], value),
});

class Chain<E extends Expression> {
  readonly #cases: readonly Case[];
  readonly #sample: E;

  constructor(cases: readonly Case[], sample: E) {
    this.#cases = cases;
    this.#sample = sample;
  }

  when(condition: Bool) {
    return {
      then: (value: E): Chain<E> =>
        new Chain([...this.#cases, { when: condition.node, then: value.node }], this.#sample),
    };
  }

  otherwise(value: E): E {
    return this.#sample.like({ op: "when", cases: this.#cases, otherwise: value.node });
  }
}
