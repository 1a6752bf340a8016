import type { Texts } from "@dayaq/kernel";
import type { Node } from "../tree/node.ts";

/**
 * A piece of the law's trees that has a word of its own: “the parents”. What differs from place to place is left open in the tree:
 * somebody, a day, another date or a sum. The text names these in braces: `{somebody}` (with whose it is), `{day}`, `{date}`,
 * `{sum}`. It explains rules to readers and decides nothing.
 */
export interface Notion {
  readonly says: Texts;
  /** That it is not so, of a piece that says yes or no. */
  readonly saysNot?: Texts;
  readonly tree: Node;
}

export type Open = "somebody" | "day" | "date" | "sum";

const OPEN: ReadonlySet<string> = new Set<Open>(["somebody", "day", "date", "sum"]);

/** What stands open in the tree of a notion. */
export const openIn = (what: Open): Node => ({ op: "bound", name: what });

export const isOpen = (name: string): name is Open => OPEN.has(name);

export type Filled = Readonly<Partial<Record<Open, Node>>>;

/** What the open places of a notion are filled with where a tree is one of its kind; undefined where it is none. */
export function filledBy({ tree }: Notion, node: Node): Filled | undefined {
  const filled: Partial<Record<Open, Node>> = {};
  return isLike(tree, node, new Map(), filled) ? filled : undefined;
}

function isLike(
  tree: unknown,
  it: unknown,
  bound: ReadonlyMap<string, string>,
  filled: Partial<Record<Open, Node>>,
): boolean {
  if (!isObject(tree) || !isObject(it)) return tree === it;
  if (Array.isArray(tree) || Array.isArray(it)) {
    if (!Array.isArray(tree) || !Array.isArray(it) || tree.length !== it.length) return false;
    return tree.every((part, nth) => isLike(part, it[nth], bound, filled));
  }
  if (tree["op"] === "bound" && typeof tree["name"] === "string") {
    const { name } = tree;
    if (!isOpen(name)) return it["op"] === "bound" && it["name"] === (bound.get(name) ?? name);
    const known = filled[name];
    if (known !== undefined) return JSON.stringify(known) === JSON.stringify(it);
    filled[name] = it as unknown as Node; // what stands in the place of a node is one
    return true;
  }
  if (tree["op"] !== it["op"]) return false;
  const fields = Object.keys(tree);
  if (fields.length !== Object.keys(it).length) return false;
  // A tree gives everybody whom it looks at one by one a name of its own.
  const [as, called] = [tree["as"], it["as"]];
  const inside = typeof as === "string" && typeof called === "string" ? new Map([...bound, [as, called]]) : bound;
  return fields.every((field) => field === "as" || isLike(tree[field], it[field], inside, filled));
}

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === "object" && it !== null;
