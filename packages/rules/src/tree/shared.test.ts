import { expect, test } from "vitest";
import type { Node } from "./node.ts";
import { namesIn, SharedTrees } from "./shared.ts";

const ABOUT: Node = { op: "about" };
const bound = (name: string): Node => ({ op: "bound", name });
const born = (of: Node): Node => ({ op: "fact", of, kind: "birth", field: "on" });
const parents = (): Node => ({ op: "related", of: { op: "about" }, relation: "parent", direction: "to" });

const shared = (holds: Node): Node => {
  const made = new SharedTrees().programme({ conditions: [{ holds }] } as never); // as much of a programme as has a tree
  return made.conditions[0]?.holds as Node;
};

test("what is equal in the trees of a law is one object, and says the same as before", () => {
  const holds: Node = {
    op: "and",
    of: [
      { op: "exists", of: born({ op: "about" }) },
      { op: "not", of: { op: "exists", of: born(ABOUT) } },
    ],
  };
  const made = shared(holds);
  expect(made).toEqual(holds);
  expect(made.op === "and" && made.of[1]?.op === "not" && made.of[1].of === made.of[0]).toBe(true);
});

test("what differs in a code alone stays apart", () => {
  const has = (sex: string): Node => ({ op: "has", of: ABOUT, kind: "birth", where: { sex: [sex] } });
  const made = shared({ op: "or", of: [has("female"), has("male"), has("female")] });
  expect(made.op === "or" && [made.of[0] === made.of[1], made.of[0] === made.of[2]]).toEqual([false, true]);
});

test("a node rests on those bound around it whom it asks, and on nobody bound inside it", () => {
  const isParentOfAnother: Node = {
    op: "any",
    people: parents(),
    as: "person-2",
    where: { op: "compare", by: "=", left: bound("person-2"), right: bound("person-1") },
  };
  expect([...namesIn(isParentOfAnother)]).toEqual(["person-1"]);
  expect([...namesIn({ op: "count", people: parents(), as: "person-1", where: isParentOfAnother })]).toEqual([]);
  // The people themselves stand outside of the name that they are bound under.
  expect([
    ...namesIn({
      op: "first",
      people: {
        op: "filter",
        people: { op: "related", of: bound("person-1"), relation: "parent", direction: "to" },
        as: "person-1",
        where: born(bound("person-1")),
      },
    }),
  ]).toEqual(["person-1"]);
});
