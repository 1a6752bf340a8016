import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inTransaction } from "./unit-of-work.ts";

const db = testDatabase();

const back = (type: string, values: readonly unknown[]): Promise<unknown> =>
  inTransaction(db.pool, async (tx) => {
    const { rows } = await tx.query<{ it: unknown }>(`select to_jsonb($1::${type}[]) as it`, [values]);
    return rows[0]?.it;
  });

test("texts of an array arrive as they were sent, whatever stands in them", async () => {
  const texts = fc.array(
    fc.oneof(
      fc.string({ unit: "grapheme" }).filter((it) => !it.includes("\0")),
      fc.constantFrom("", "NULL", "null", "{}", "a,b", '"', "\\", " ", "ə ₼", "{1,2}", '"}'),
      fc.constant(null),
    ),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      expect(await back("text", values)).toEqual(values);
    }),
    { numRuns: 200 },
  );
});

test("numbers of an array arrive as they were sent", async () => {
  const numbers = fc.array(fc.oneof(fc.maxSafeInteger(), fc.constant(null)));
  await fc.assert(
    fc.asyncProperty(numbers, async (values) => {
      expect(await back("bigint", values)).toEqual(values);
    }),
    { numRuns: 100 },
  );
  expect(await back("float8", [0.1, -2.5e-7, 3])).toEqual([0.1, -2.5e-7, 3]);
});
