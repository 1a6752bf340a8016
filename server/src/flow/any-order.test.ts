import type { IncomingEvent } from "@dayaq/contracts";
import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countInbox } from "../modules/agencies/index.ts";
import { inTransaction } from "../platform/index.ts";
import { annulment, answers, birth, residence, send, testPorts } from "./testing.ts";
import { drainInbox } from "./worker.ts";

/** Two families: people arrive by one record and are named bare by another; records are corrected and annulled. */
const story: readonly IncomingEvent[] = [
  residence("home-1", "AAA0001", { introduces: true, statedAt: "2026-01-05T08:00:00Z" }),
  residence("home-1", "AAA0001", { introduces: true, version: 2, permanent: false, statedAt: "2026-02-05T08:00:00Z" }),
  residence("home-2", "AAA0002", { introduces: true, statedAt: "2026-01-06T08:00:00Z" }),
  residence("home-3", "AAA0001", { statedAt: "2026-02-07T08:00:00Z" }),
  annulment("home-3", 2, "residence-changed"),
  birth("birth-1", "AAA0001", { given: "Murad", fin: "CCC0001" }),
  birth("birth-1", "AAA0002", { given: "Murad", fin: "CCC0001", version: 2 }),
  birth("birth-2", "AAA0002", { given: "Leyla" }),
  birth("birth-3", "AAA0001", { given: "Samir" }),
  annulment("birth-3", 2, "birth"),
  residence("home-4", "CCC0001", { statedAt: "2026-02-08T08:00:00Z" }),
];

const inOrder = fc.shuffledSubarray([...story], { minLength: story.length });

describe("any order, any number of workers", () => {
  const sequential = testDatabase();
  const first = testDatabase();
  const second = testDatabase();
  const third = testDatabase();

  test("end as one worker ends that takes them in the order of the story", async () => {
    for (const event of story) {
      await send(sequential.pool, [event]); // one after the other is the point
      await drainInbox(sequential.pool, testPorts());
    }
    const expected = await answers(sequential.pool);
    expect(expected).toHaveLength(4);
    const orders = fc.sample(inOrder, { numRuns: 3, seed: 7 });
    for (const [index, db] of [first, second, third].entries()) {
      await send(db.pool, orders[index] ?? []);
      const workers = Array.from({ length: index + 2 }, () => drainInbox(db.pool, testPorts(), index + 1));
      await Promise.all(workers);
      await drainInbox(db.pool, testPorts()); // what another worker released after this one had looked
      expect(await answers(db.pool)).toEqual(expected);
      const counted = await inTransaction(db.pool, countInbox);
      expect(counted.filter(({ status }) => status !== "applied")).toEqual([]);
    }
  });
});
