import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventsOf } from "../../server/src/modules/life-events/index.ts";
import { identifiersOf } from "../../server/src/modules/registry/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import { disability, residence, TwoRecords } from "./two-records.ts";

const database = testDatabase({ today: "2025-08-04" });

let country: WholeCountry;
let records: TwoRecords;
/** Number of the next woman: each test has its own. */
let next = 0;
beforeAll(async () => {
  country = await WholeCountry.open(database);
  records = new TwoRecords(country);
});
afterAll(() => country.dayaq.close());

async function women(count: number): Promise<{ fin: string; party: number }[]> {
  const fins = Array.from({ length: count }, () => `5ZX${String((next += 1)).padStart(3, "0")}A`);
  await country.hear(fins.map((fin) => residence(fin)));
  return Promise.all(fins.map(async (fin) => ({ fin, party: await records.at(fin) })));
}

const due = () =>
  country.rows("select programme, sum(amount) as sum from payments.due group by 1 having sum(amount) <> 0 order by 1");
const openOffers = () =>
  country.rows<{ party_id: number }>(
    "select party_id, programme from entitlements.offer where state = 'open' order by 1",
  );

test("what a carer asked for stays hers when the records of the one cared for, and then her own, are joined and parted", async () => {
  const [first, second, carer, twin] = await women(4);
  if (!first || !second || !carer || !twin) throw new Error("four women");
  const hers = new Set([carer.party, twin.party]);
  await country.hear([disability(second.fin, 90)]);
  expect(await records.confirm("STP-CARE", { by: second.party, claimant: carer.party })).toBe("confirmed");
  const rights = async () => (await records.rights()).filter((it) => hers.has(Number(it.split(" ")[2])));
  expect(await rights()).toEqual([`STP-CARE ${second.party} ${carer.party}`]);
  const [before, offers] = [await due(), await openOffers()];

  const ofTheCaredFor = await records.join(first.party, second.party);
  expect(await rights()).toEqual([`STP-CARE ${first.party} ${carer.party}`]);
  expect([await due(), await openOffers()]).toEqual([before, offers]);
  const ofTheCarer = await records.join(twin.party, carer.party);
  expect(await rights()).toEqual([`STP-CARE ${first.party} ${twin.party}`]);
  expect([await due(), await openOffers()]).toEqual([before, offers]);
  expect(await country.impossible()).toEqual({});

  await records.part(ofTheCaredFor);
  expect(await rights()).toEqual([`STP-CARE ${second.party} ${twin.party}`]);
  await records.part(ofTheCarer);
  expect(await rights()).toEqual([`STP-CARE ${second.party} ${carer.party}`]);
  expect([await due(), await openOffers()]).toEqual([before, offers]);
  expect(await country.impossible()).toEqual({});
});

test("an offer that is open when records are joined is made to the one person, and parted to the other again", async () => {
  const [kept, merged, carer] = await women(3);
  if (!kept || !merged || !carer) throw new Error("three women");
  await country.hear([disability(merged.fin, 90)]);
  const hers = new Set([kept.party, merged.party]);
  const care = async () => (await openOffers()).map(({ party_id }) => party_id).filter((it) => hers.has(it));
  expect(await care()).toEqual([merged.party]);
  const merge = await records.join(kept.party, merged.party);
  expect(await care()).toEqual([kept.party]);
  await records.part(merge);
  expect(await care()).toEqual([merged.party]);
  await records.join(kept.party, merged.party);
  expect(await records.confirm("STP-CARE", { by: kept.party, claimant: carer.party })).toBe("confirmed");
  expect(await country.impossible()).toEqual({});
});

test("who was joined is known by the numbers of both records, whichever is asked", async () => {
  const [kept, merged] = await women(2);
  if (!kept || !merged) throw new Error("two women");
  await records.join(kept.party, merged.party);
  const numbers = await inTransaction(country.dayaq.pool, (tx) => identifiersOf(tx, [kept.party, merged.party]));
  for (const { party } of [kept, merged])
    expect(numbers.get(party)?.map(({ value }) => value)).toEqual([kept.fin, merged.fin]);
});

test("an event told by the number of a merged record ends as the right of the one person, and stays with the record", async () => {
  const [kept, merged] = await women(2);
  if (!kept || !merged) throw new Error("two women");
  const merge = await records.join(kept.party, merged.party);
  await country.hear([disability(merged.fin, 65)]);
  const told = (party: number) =>
    inTransaction(country.dayaq.pool, async (tx) =>
      (await eventsOf(tx, [party]))
        .filter(({ type }) => type === "disability")
        .map(({ outcome, outcomes }) => [outcome, outcomes.find(({ programme }) => programme === "ALW-DIS")?.about]),
    );
  expect(await told(kept.party)).toEqual([["granted", kept.party]]);
  await records.part(merge);
  expect([await told(kept.party), await told(merged.party)]).toEqual([[], [["granted", merged.party]]]);
  await records.join(kept.party, merged.party);
  expect(await told(kept.party)).toEqual([["granted", kept.party]]);
});

test("everybody is freed who was merged into somebody whose own merge is undone", async () => {
  const [d, a, b, c] = await women(4);
  if (!d || !a || !b || !c) throw new Error("four women");
  await country.hear([disability(d.fin, 65)]);
  await records.join(a.party, d.party);
  const undone = await records.join(b.party, a.party);
  await records.join(c.party, b.party);
  const allowance = async () =>
    (await records.rights()).filter((it) => it.startsWith("ALW-DIS") && / (\d+) \1$/.test(it));
  expect(await allowance()).toContain(`ALW-DIS ${c.party} ${c.party}`);
  await records.part(undone);
  expect([await records.at(d.fin), await records.at(b.fin)]).toEqual([a.party, c.party]);
  expect(await allowance()).toContain(`ALW-DIS ${a.party} ${a.party}`);
  expect(await allowance()).not.toContain(`ALW-DIS ${c.party} ${c.party}`);
  expect(await country.impossible()).toEqual({});
});

test("a loss that was proposed is heard also where the records are joined meanwhile: nothing ends by the joining", async () => {
  const [kept, merged] = await women(2);
  if (!kept || !merged) throw new Error("two women");
  await country.hear([disability(merged.fin, 65)]);
  const drawn = async () => (await records.rights()).filter((it) => it.startsWith("ALW-DIS"));
  const own = async () => (await drawn()).filter((it) => [kept, merged].some(({ party }) => it.endsWith(` ${party}`)));
  await country.hear([{ ...disability(merged.fin, 20), version: 2, statedAt: "2025-08-02T10:00:00+04:00" }]);
  const proposals = () =>
    country.rows(
      "select party_id, kind from entitlements.proposal where state = 'open' and programme = 'ALW-DIS' and party_id = any($1)",
      [[kept.party, merged.party]],
    );
  const [before, sum] = [await own(), await due()];
  expect([before, await proposals()]).toEqual([
    [`ALW-DIS ${merged.party} ${merged.party}`],
    [{ party_id: merged.party, kind: "ended" }],
  ]);
  await records.join(kept.party, merged.party);
  expect([await own(), await proposals(), await due()]).toEqual([
    [`ALW-DIS ${kept.party} ${kept.party}`],
    [{ party_id: kept.party, kind: "ended" }],
    sum,
  ]);
  expect(await country.impossible()).toEqual({});
});
