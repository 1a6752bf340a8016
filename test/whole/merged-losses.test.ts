import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { businessDay, inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import { disability, residence, TwoRecords } from "./two-records.ts";

const database = testDatabase({ today: "2025-08-04" });

let country: WholeCountry;
let records: TwoRecords;
let next = 0;
beforeAll(async () => {
  country = await WholeCountry.open(database);
  records = new TwoRecords(country);
});
afterAll(() => country.dayaq.close());

/** Two records of one woman; her disability was decided under the second. */
async function pair() {
  const fins = [1, 2].map(() => `5ZX${String((next += 1)).padStart(3, "0")}A`);
  const [kept = "", merged = ""] = fins;
  await country.hear([...fins.map((fin) => residence(fin)), disability(merged, 65)]);
  return { merged, ids: { kept: await records.at(kept), merged: await records.at(merged) } };
}

/** The commission finds less than it had found. */
const find = (fin: string, percent: number, version = 2) =>
  country.hear([{ ...disability(fin, percent), version, statedAt: `2025-08-0${version}T10:00:00+04:00` }]);

const proposals = (of: { kept: number; merged: number }) =>
  country.rows<{ said: string }>(
    `select concat_ws(' ', case party_id when $1 then 'kept' else 'merged' end, kind, state) as said
       from entitlements.proposal where party_id in ($1, $2) and programme = 'ALW-DIS' order by id`,
    [of.kept, of.merged],
  );
const open = async (of: { kept: number; merged: number }) =>
  (await proposals(of)).map(({ said }) => said).filter((it) => it.endsWith("open"));

const drawnBy = async (of: { kept: number; merged: number }) =>
  (
    await country.rows<{ party: number }>(
      "select party_id as party from entitlements.segment where programme = 'ALW-DIS' and party_id in ($1, $2) and valid_until > '2025-12-01'",
      [of.kept, of.merged],
    )
  ).map(({ party }) => (party === of.kept ? "kept" : "merged"));

const reject = (of: { kept: number; merged: number }) =>
  inTransaction(country.dayaq.pool, async (tx) => {
    const { entitlements, carryOut } = country.dayaq;
    const { rows } = await tx.query<{ id: number }>(
      "select id from entitlements.proposal where party_id in ($1, $2) and state = 'open'",
      [of.kept, of.merged],
    );
    const today = await businessDay(tx);
    const what = { proposalId: rows[0]?.id ?? 0, by: "officer", reason: "The commission was wrong." };
    const outcome = await entitlements.rejectProposal(tx, what, { today });
    if (!outcome.ok) throw new Error(outcome.code);
    await carryOut(tx, outcome.value, { today });
  });

test("a loss that was turned down stays so when the records are joined, and when they are parted, until its facts change", async () => {
  const { merged, ids } = await pair();
  await find(merged, 40);
  expect(await open(ids)).toEqual(["merged lowered open"]);
  await reject(ids);
  const merge = await records.join(ids.kept, ids.merged);
  expect([await open(ids), await drawnBy(ids)]).toEqual([[], ["kept"]]);
  await find(merged, 35, 3);
  expect(await open(ids)).toEqual(["kept lowered open"]);
  await reject(ids);
  await records.part(merge);
  expect([await open(ids), await drawnBy(ids)]).toEqual([[], ["merged"]]);
  await find(merged, 33, 4);
  expect(await open(ids)).toEqual(["merged lowered open"]);
  expect(await country.impossible()).toEqual({});
});

test("so does one that rests on what nobody says any more", async () => {
  const { merged, ids } = await pair();
  await find(merged, 20); // no disability at all
  expect(await open(ids)).toEqual(["merged ended open"]);
  await reject(ids);
  const merge = await records.join(ids.kept, ids.merged);
  expect([await open(ids), await drawnBy(ids)]).toEqual([[], ["kept"]]);
  await records.part(merge);
  expect([await open(ids), await drawnBy(ids)]).toEqual([[], ["merged"]]);
  expect(await country.impossible()).toEqual({});
});

test("a loss that is heard under the joined record is heard under the record that it is of once they are parted", async () => {
  const { merged, ids } = await pair();
  const merge = await records.join(ids.kept, ids.merged);
  await find(merged, 20);
  expect([await open(ids), await drawnBy(ids)]).toEqual([["kept ended open"], ["kept"]]);
  await records.part(merge);
  expect([await open(ids), await drawnBy(ids)]).toEqual([["merged ended open"], ["merged"]]);
  expect(await country.impossible()).toEqual({});
});

test("a right that both records had goes back to both", async () => {
  const { merged, ids } = await pair();
  const kept = merged.replace(/\d{3}/, (nth) => String(Number(nth) - 1).padStart(3, "0"));
  await country.hear([disability(kept, 85)]);
  expect(await drawnBy(ids)).toHaveLength(2);
  const merge = await records.join(ids.kept, ids.merged);
  expect(await drawnBy(ids)).toEqual(["kept"]);
  await records.part(merge);
  expect((await drawnBy(ids)).toSorted()).toEqual(["kept", "merged"]);
  expect(await open(ids)).toEqual([]);
  expect(await country.impossible()).toEqual({});
});
