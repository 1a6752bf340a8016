import type { Programme } from "../programme.ts";
import { type Node, partsOf } from "./node.ts";

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The trees of a law with each expression in them once: a law says “under 18” in twenty places, and each place writes a node of its
 * own. What is equal becomes one object, so that whatever is worked out of it is found again.
 */
export class SharedTrees {
  readonly #byContent = new Map<string, Node>();
  readonly #numbers = new Map<Node, number>();

  /** The same programme; what is not a tree in it stays as it is. */
  programme(programme: Programme): Programme {
    return this.#inside(programme) as Programme; // the same shape, by construction
  }

  #node(node: Node): Node {
    const parts = Object.entries(node).map(([field, value]) => [field, this.#inside(value)] as const);
    const content = JSON.stringify(parts, (_, value: unknown) =>
      isNode(value) ? { node: this.#numbers.get(value) } : value,
    );
    let shared = this.#byContent.get(content);
    if (shared === undefined) {
      shared = Object.fromEntries(parts) as unknown as Node; // the same fields, by construction
      this.#byContent.set(content, shared);
      this.#numbers.set(shared, this.#numbers.size);
    }
    return shared;
  }

  #inside(value: unknown): unknown {
    if (isNode(value)) return this.#node(value);
    if (Array.isArray(value)) return value.map((it) => this.#inside(it));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, this.#inside(it)]));
  }
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "op" in value;

const names = new WeakMap<Node, ReadonlySet<string>>();

/** Names of the people bound around a node on whom its value rests: for most nodes nobody. What is given rests on nobody. */
export function namesIn(node: Node): ReadonlySet<string> {
  let found = names.get(node);
  if (found === undefined) names.set(node, (found = namesFound(node)));
  return found;
}

function namesFound(node: Node): ReadonlySet<string> {
  if (node.op === "bound") return new Set([node.name]);
  const below = partsOf(node).flatMap((part) => {
    const inside = namesIn(part);
    return "as" in node && part === node.where ? [...inside].filter((name) => name !== node.as) : [...inside];
  });
  return below.length === 0 ? NOBODY : new Set(below);
}
