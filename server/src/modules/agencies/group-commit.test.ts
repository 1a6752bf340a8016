import { expect, test } from "vitest";
import { GroupCommit } from "./group-commit.ts";

test("what comes at the same time shares a commit, and each is answered for itself", async () => {
  const groups: number[] = [];
  const group = new GroupCommit<number, number>(
    (items) => {
      groups.push(items.length);
      return Promise.resolve(items.map((item) => item * 2));
    },
    () => 1,
    60,
  );
  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => group.submit(index)));
  expect(answers).toEqual(Array.from({ length: 100 }, (_, index) => index * 2));
  expect(groups).toHaveLength(2);
  expect(Math.max(...groups)).toBe(60);
});

test("one bad item is refused alone", async () => {
  const group = new GroupCommit<number, number>(
    (items) => (items.includes(3) ? Promise.reject(new Error("three")) : Promise.resolve([...items])),
    () => 1,
    100,
  );
  const answers = await Promise.allSettled(Array.from({ length: 5 }, (_, index) => group.submit(index)));
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected", "fulfilled"]);
});
