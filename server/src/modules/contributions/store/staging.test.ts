import { randomUUID } from "node:crypto";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction, type Tx } from "../../../platform/index.ts";
import { open } from "../testing.ts";
import { refuseRepeated } from "./staging.ts";

const database = testDatabase();

/** Lines of which every tenth says again what the line before it said. */
const stageLines = (tx: Pick<Tx, "query">, upload: string, lines: number) =>
  tx.query(
    `insert into contributions.staged (upload_id, line, person, party_id, employer, amount, contribution)
     select $1, line, 'FIN:' || line, line - (line % 10 = 0)::int, '14000', 1, 1 from generate_series(1, $2) line`,
    [upload, lines],
  );

/** A plan that reads all lines anew for each of them needs minutes for so many, and the test runs out of its time; else it is a moment. */
const LINES = 20_000;

test("lines that repeat others are told apart at once, also where statistics know only the month before", async () => {
  const upload = await open(database.pool, "2026-07", 1, "a month");
  await stageLines(database.owner, randomUUID(), 500);
  await database.owner.query("analyze contributions.staged");
  await inTransaction(database.pool, async (tx) => {
    await stageLines(tx, upload.id, LINES);
    expect(await refuseRepeated(tx, upload)).toBe(LINES / 10);
    const { rows } = await tx.query("select count(*)::int as left from contributions.staged where upload_id = $1", [
      upload.id,
    ]);
    expect(rows).toEqual([{ left: LINES - LINES / 10 }]);
  });
});
