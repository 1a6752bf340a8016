import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOutbox, type Outbox, type OutboxQueue } from "./outbox.ts";
import { inTransaction } from "./unit-of-work.ts";

const database = testDatabase();
let outbox: Outbox;

const queueOf = (name: string): OutboxQueue<{ n: number }> => ({ name, triesMax: 1, retrySeconds: 1 });
type Q = OutboxQueue<{ n: number }>;
const whole = queueOf("whole");
const poisoned = queueOf("poisoned");

beforeAll(async () => {
  outbox = await openOutbox(database.pool, [whole, poisoned]);
});
afterAll(() => outbox.close());

const enqueue = (queue: Q, ...items: { n: number }[]) =>
  inTransaction(database.pool, (tx) =>
    outbox.enqueue(
      tx,
      queue,
      items.map((item) => ({ item })),
    ),
  );

async function takeAll(queue: Q, poison?: number): Promise<number[]> {
  const seen: number[] = [];
  await outbox.takeBatch(queue, 10, async (_, items) => {
    const numbers = items.map(({ n }) => n);
    if (poison !== undefined && numbers.includes(poison)) throw new Error("cannot be sent");
    seen.push(...numbers);
  });
  return seen.toSorted((a, b) => a - b);
}

describe("the outbox", () => {
  it("sends what was committed, once, and nothing of what was rolled back", async () => {
    await enqueue(whole, { n: 1 }, { n: 2 });
    const undone = inTransaction(database.pool, async (tx) => {
      await outbox.enqueue(tx, whole, [{ item: { n: 3 } }]);
      throw new Error("second thoughts");
    });
    await expect(undone).rejects.toThrow("second thoughts");
    expect(await takeAll(whole)).toEqual([1, 2]);
    expect(await takeAll(whole)).toEqual([]);
  });

  it("holds the bad item back alone, and puts it with the dead letters when its tries are used up", async () => {
    await enqueue(poisoned, { n: 1 }, { n: 2 }, { n: 3 });
    expect(await takeAll(poisoned, 2)).toEqual([1, 3]);
    const dead = await inTransaction(database.pool, (tx) => outbox.deadLetters(tx, poisoned));
    expect(dead.map(({ item }) => item)).toEqual([{ n: 2 }]);
    // Once what was in the way is mended, an operator lets it be tried anew: it goes out, once.
    expect(await inTransaction(database.pool, (tx) => outbox.tryAgain(tx, poisoned))).toBe(1);
    expect(await inTransaction(database.pool, (tx) => outbox.tryAgain(tx, poisoned))).toBe(0);
    expect(await takeAll(poisoned)).toEqual([2]);
  });
});
