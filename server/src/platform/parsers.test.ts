import { BEGINNING, day, OPEN } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { describe, expect, it } from "vitest";
import { sqlDay } from "./database.ts";

const database = testDatabase();

const read = async (expression: string, values: unknown[] = []): Promise<unknown> =>
  (await database.pool.query<{ value: unknown }>(`select ${expression} as value`, values)).rows[0]?.value;

describe("what PostgreSQL answers", () => {
  it("a date is a day number, also before 1970 and on a leap day", async () => {
    expect(await read("date '2024-02-29'")).toBe(day("2024-02-29"));
    expect(await read("date '1899-12-31'")).toBe(day("1899-12-31"));
  });

  it("the two infinities are the two ends of time", async () => {
    expect(await read("date 'infinity'")).toBe(OPEN);
    expect(await read("date '-infinity'")).toBe(BEGINNING);
  });

  it("a day sent comes back as it was", async () => {
    for (const on of [day("2024-03-31"), OPEN, BEGINNING]) expect(await read("$1::date", [sqlDay(on)])).toBe(on);
  });

  it("arrays of days and integers keep their gaps", async () => {
    expect(await read("array[date '2024-01-01', null, 'infinity']")).toEqual([day("2024-01-01"), null, OPEN]);
    expect(await read("array[1::int8, null, -3]")).toEqual([1, null, -3]);
    expect(await read("array[]::int8[]")).toEqual([]);
  });

  it("an int8 is a number, and one that a number cannot hold is an error", async () => {
    expect(await read("9007199254740991::int8")).toBe(Number.MAX_SAFE_INTEGER);
    await expect(read("9007199254740993::int8")).rejects.toThrow(/safe integer/);
  });

  it("an instant is a Date", async () => {
    expect(await read("timestamptz '2024-03-31 23:30:00+04'")).toEqual(new Date(Date.UTC(2024, 2, 31, 19, 30)));
  });
});
