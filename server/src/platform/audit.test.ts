import { testDatabase } from "@dayaq/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { recordReads, sealReads, verifyAudit } from "./audit.ts";
import { inTransaction } from "./unit-of-work.ts";

const database = testDatabase();

const read = (...partyIds: number[]): Promise<void> =>
  inTransaction(database.pool, (tx) =>
    recordReads(tx, [
      { reader: "officer-7", readerRole: "officer", partyIds, operation: "showRights", basis: "Act 12, article 3" },
    ]),
  );
const seal = () => inTransaction(database.pool, sealReads);
const verify = () => inTransaction(database.pool, verifyAudit, { isolation: "repeatable read" });
const tamper = (sql: string) => database.owner.query(sql);

describe("the audit of reads", () => {
  beforeEach(async () => {
    await tamper("truncate platform.audit_read, platform.audit_batch restart identity");
    await read(1, 2, 2);
    await seal();
    await read(3);
    await seal();
  });

  it("keeps one row a person, and a chain that verifies", async () => {
    await read(4);
    expect(await verify()).toEqual({
      batches: 2,
      reads: 3,
      unsealed: 1,
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("has nothing to seal twice", async () => {
    expect(await seal()).toBeUndefined();
  });

  it("seals a row whose transaction was still open when later rows were sealed", async () => {
    const client = await database.pool.connect();
    await client.query("begin");
    await client.query(
      `insert into platform.audit_read (reader, reader_role, party_id, operation, basis) values ('o', 'officer', 9, 'x', 'y')`,
    );
    await read(5);
    expect((await seal())?.readCount).toBe(1);
    await client.query("commit");
    client.release();
    expect((await seal())?.readCount).toBe(1);
    expect(await verify()).toMatchObject({ batches: 4, reads: 5, unsealed: 0 });
  });

  it.each([
    [
      "a changed row",
      "update platform.audit_read set reader = 'somebody-else' where party_id = 1",
      /row of batch 1 was changed/,
    ],
    ["a missing row", "delete from platform.audit_read where party_id = 2", /sealed with 2 rows and has 1/],
    ["a missing batch", "delete from platform.audit_batch where number = 1", /batch 1 is missing/],
    ["a changed batch", "update platform.audit_batch set reads_hash = '00' where number = 2", /batch 2 was changed/],
  ])("shows %s", async (_, sql, flaw) => {
    await tamper(sql);
    expect((await verify()).flaw).toMatch(flaw);
  });

  it.each([
    "update platform.audit_read set reader = 'x'",
    "delete from platform.audit_read",
    "delete from platform.audit_batch",
  ])("the running system may not: %s", async (sql) => {
    await expect(database.pool.query(sql)).rejects.toThrow(/permission denied/);
  });
});
