import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mergePeople, partPeople } from "../../server/src/flow/index.ts";
import { membersOf, proposeMerge, proposeUnmerge, resolve } from "../../server/src/modules/registry/index.ts";
import { inTransaction, readsOf, recordReads, sealReads, verifyAudit } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2025-08-04" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
  await country.hear(
    ["5ZX9K2A", "7ABCDE1"].map((value) => ({
      agency: "interior",
      register: "population-register",
      recordNo: value,
      version: 1,
      statedAt: "2025-08-01T10:00:00+04:00",
      type: "residence-changed",
      body: {
        person: {
          identifiers: [{ scheme: "FIN", value }],
          names: { given: "Nərgiz", family: "Abbasova" },
          bornOn: "1985-03-12",
          sex: "female",
        },
        from: "1985-03-12",
        permanent: true,
      },
    })),
  );
});
afterAll(() => country.dayaq.close());

test("who looked at either record is told to the one person, and to each again when they are parted; the chain holds", async () => {
  const { pool, flow } = country.dayaq;
  const staff = (by: string) => ({ by, at: new Date("2025-08-04T09:00:00Z") });
  const partyOf = (fin: string) =>
    inTransaction(pool, async (tx) => (await resolve(tx, [{ scheme: "FIN", value: fin }])).get(`FIN:${fin}`) ?? 0);
  const read = (reader: string, party: number) =>
    inTransaction(pool, async (tx) => {
      const how = { readerRole: "officer", operation: "person.see", basis: "a visit" };
      await recordReads(tx, [{ reader, partyIds: [party], ...how }]);
      await sealReads(tx);
    });
  /** Who looked, as the person is told. */
  const readers = (party: number) =>
    inTransaction(pool, async (tx) =>
      (await readsOf(tx, [...(await membersOf(tx, [party])).keys()], 10)).map(({ reader }) => reader),
    );

  const [kept, merged] = [await partyOf("5ZX9K2A"), await partyOf("7ABCDE1")];
  await read("at the first", kept);
  await read("at the second", merged);
  expect([await readers(kept), await readers(merged)]).toEqual([["at the first"], ["at the second"]]);

  const id = await inTransaction(pool, async (tx) => {
    const proposed = await proposeMerge(tx, { kept, merged, reason: "one woman" }, staff("a"));
    return proposed.ok ? proposed.value : 0;
  });
  expect(await mergePeople(pool, flow, id, staff("b"))).toMatchObject({ ok: true });
  await read("at the one", await partyOf("7ABCDE1"));
  expect(await readers(kept)).toEqual(["at the one", "at the second", "at the first"]);

  await inTransaction(pool, (tx) => proposeUnmerge(tx, id, "two after all", staff("b")));
  expect(await partPeople(pool, flow, id, staff("c"))).toMatchObject({ ok: true });
  expect([await readers(kept), await readers(merged)]).toEqual([["at the one", "at the first"], ["at the second"]]);
  expect(await inTransaction(pool, verifyAudit, { isolation: "repeatable read" })).not.toHaveProperty("flaw");
});
