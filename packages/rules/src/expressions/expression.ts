import type { Node } from "../tree/node.ts";

/**
 * A typed hand on a node of the tree. The law is written with these; nothing of them runs on people.
 * There is no `if`, `&&` or `<` on a fact: those would be answered when the pack loads, not when a person is looked at.
 */
export abstract class Expression {
  readonly node: Node;

  constructor(node: Node) {
    this.node = node;
  }

  /** The same kind of expression over another node. */
  abstract like(node: Node): this;
}
