import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { businessDay, dayIn, moveBusinessDay, startBusinessDay } from "./business-day.ts";
import type { Tx } from "./database.ts";
import { claimCountry } from "./installation.ts";
import { nextKnown } from "./known.ts";
import { inSavepoint, inTransaction } from "./unit-of-work.ts";

const database = testDatabase({ today: "2026-03-02" });

beforeAll(async () => {
  await database.owner.query("create table platform.note (id int primary key, text text not null)");
  await database.owner.query("grant select, insert, update on platform.note to dayaq_app");
});

const unit = <Value>(work: (tx: Tx) => Promise<Value>) => inTransaction(database.pool, work);
const note = (tx: Tx, id: number, text = "") => tx.query("insert into platform.note values ($1, $2)", [id, text]);
const ids = async () =>
  (await database.pool.query<{ id: number }>("select id from platform.note order by id")).rows.map(({ id }) => id);

describe("a unit of work", () => {
  it("is done whole or not at all", async () => {
    await expect(unit((tx) => note(tx, 1).then(() => Promise.reject(new Error("no"))))).rejects.toThrow("no");
    expect(await ids()).not.toContain(1);
  });

  it("is a bug when it swallows the error of a statement and goes on", async () => {
    const swallowing = unit(async (tx) => {
      await note(tx, 2);
      await tx.query("select 1 / 0").catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(/was swallowed/);
    expect(await ids()).not.toContain(2);
  });

  it("undoes only the part that failed, within a savepoint", async () => {
    await unit(async (tx) => {
      await note(tx, 3);
      await inSavepoint(tx, () => note(tx, 3)).catch(() => undefined);
      await note(tx, 4);
    });
    expect(await ids()).toEqual(expect.arrayContaining([3, 4]));
  });

  it("is run again after a deadlock, so that both of two that block each other are done", async () => {
    await unit((tx) => note(tx, 10).then(() => note(tx, 11)));
    const attempts = { first: 0, second: 0 };
    const together = Promise.withResolvers<void>();
    const cross = (name: "first" | "second", one: number, other: number) =>
      unit(async (tx) => {
        attempts[name]++;
        const touch = (id: number) => tx.query("update platform.note set text = text || 'x' where id = $1", [id]);
        await touch(one);
        if (attempts.first + attempts.second === 2) together.resolve();
        else if (attempts.first + attempts.second < 2) await together.promise;
        await touch(other);
      });
    await Promise.all([cross("first", 10, 11), cross("second", 11, 10)]);
    expect(attempts.first + attempts.second).toBeGreaterThan(2);
    const { rows } = await database.pool.query("select text from platform.note where id in (10, 11)");
    expect(rows).toEqual([{ text: "xx" }, { text: "xx" }]);
  });
});

describe("known-from", () => {
  it("grows", async () => {
    expect(await unit(nextKnown)).toBeLessThan(await unit(nextKnown));
  });
});

describe("the business day", () => {
  it("is what was set, moves forward, and never back", async () => {
    expect(await unit((tx) => moveBusinessDay(tx, day("2026-03-20")))).toBe("moved");
    expect(await unit((tx) => moveBusinessDay(tx, day("2026-03-19")))).toBe("not-forward");
    await unit((tx) => startBusinessDay(tx, day("2020-01-01")));
    expect(await unit(businessDay)).toBe(day("2026-03-20"));
  });

  it("of an instant is the calendar day in the country's zone", () => {
    const lateEvening = new Date("2026-03-19T21:30:00Z");
    expect(dayIn("Asia/Baku", lateEvening)).toBe(day("2026-03-20"));
    expect(dayIn("UTC", lateEvening)).toBe(day("2026-03-19"));
  });
});

describe("an installation", () => {
  it("holds one country and refuses another in one sentence", async () => {
    await unit((tx) => claimCountry(tx, "az"));
    await expect(unit((tx) => claimCountry(tx, "az"))).resolves.toBeUndefined();
    await expect(unit((tx) => claimCountry(tx, "xx"))).rejects.toThrow(
      /holds the data of the country az and not of xx/,
    );
  });
});
