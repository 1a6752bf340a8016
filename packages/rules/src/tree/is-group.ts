import type { Node } from "./node.ts";

const GROUPS: ReadonlySet<Node["op"]> = new Set(["related", "filter", "union", "ever"]);

/** Whether an expression stands for people, so that it has members and no value of its own. `given`: what the programme names. */
export function isGroup(node: Node, given: Readonly<Record<string, Node>>): boolean {
  if (node.op === "as-at") return isGroup(node.of, given);
  if (node.op !== "given") return GROUPS.has(node.op);
  const named = given[node.name];
  return named !== undefined && isGroup(named, given);
}
