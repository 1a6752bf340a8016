import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "../whole/country.ts";
import { ProviderKey, signWith } from "./provider-key.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
const provider = new ProviderKey();
let country: WholeCountry;

beforeAll(async () => {
  vi.stubEnv("DAYAQ_MODE", "production");
  country = await WholeCountry.open(database);
  await country.hear(town().records);
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await country.dayaq.close();
});

const count = async (sql: string): Promise<number> =>
  (await country.rows<{ n: number }>(`select count(*)::int as n ${sql}`))[0]?.n ?? -1;

test("in production unsigned law pays nothing by itself: what the town has waits for a person, until a lawyer has signed", async () => {
  const waiting = "from entitlements.proposal where state = 'open' and doubt = 'unsigned'";
  expect(await count("from entitlements.decision")).toBe(0);
  expect(await count("from payments.due")).toBe(0);
  expect(await count(waiting)).toBeGreaterThan(5);
  expect(await count("from cases.task where reason = 'unsigned'")).toBe(await count(waiting));
  expect(await country.impossible()).toEqual({});

  await inTransaction(database.pool, (tx) => signWith(tx, provider, "BIRTH"));
  const birth = town().records.find(({ type }) => type === "birth");
  if (birth === undefined) throw new Error("the town has a birth");
  const { child, ...parents } = birth.body as { readonly child: object };
  const newborn = { ...child, identifiers: [], names: { given: "Aylin" }, bornOn: "2025-07-02" };
  const again = { ...birth, recordNo: "after-signing", body: { ...parents, child: newborn } };
  expect(await country.hear([again])).toMatchObject({ applied: 1 });
  const granted = await country.rows<{ programme: string; by: string }>(
    "select distinct programme, decided_by as by from entitlements.decision",
  );
  expect(granted).toEqual([{ programme: "BIRTH", by: "machine" }]);
  expect(await count(`${waiting} and programme <> 'BIRTH'`)).toBeGreaterThan(5);
});
