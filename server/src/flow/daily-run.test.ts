import { testDatabase } from "@dayaq/testing";
import { day } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { inTransaction, moveBusinessDay } from "../platform/index.ts";
import { type DailyPorts, runDay } from "./daily-run.ts";

const database = testDatabase({ today: "2026-03-02" });

test("a day's work is done once a day, after the months, and again when it was cut off or the day had moved on", async () => {
  const done: string[] = [];
  let answer: () => Promise<Record<string, number> | undefined> = () => Promise.reject(new Error("killed"));
  const ports: DailyPorts<never> = {
    catchUp: () => Promise.resolve(0),
    due: () => Promise.resolve([]),
    lookAgain: () => Promise.resolve(),
    openMonths: () => {
      done.push("months");
      return Promise.resolve(3);
    },
    works: [
      {
        name: "orders",
        do: () => {
          done.push("orders");
          return answer();
        },
      },
    ],
  };
  const run = () => runDay(database.pool, ports);
  await expect(run()).rejects.toThrow("killed");
  answer = () => Promise.resolve(undefined);
  expect((await run()).works).toEqual({});
  answer = () => Promise.resolve({ dues: 7 });
  expect(await run()).toEqual({
    today: day("2026-03-02"),
    people: 0,
    rights: 0,
    dues: 3,
    works: { orders: { dues: 7 } },
  });
  expect((await run()).works).toEqual({});
  expect(done.filter((it) => it === "orders")).toHaveLength(3);
  await inTransaction(database.pool, (tx) => moveBusinessDay(tx, day("2026-03-03")));
  expect((await run()).works).toEqual({ orders: { dues: 7 } });
  expect(done.indexOf("months")).toBe(0);
});
