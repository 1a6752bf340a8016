import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { reform } from "@dayaq/rules/reform";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { followLawVersions } from "../../server/src/flow/index.ts";
import type { Stage } from "../../server/src/modules/determinations/index.ts";
import { businessDay, inTransaction, nextKnown, type Tx } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import { disability, residence } from "./two-records.ts";

const database = testDatabase({ today: "2025-08-04" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const act = <Value>(
  work: (tx: Tx, learned: { known: number; today: Awaited<ReturnType<typeof businessDay>> }) => Value,
) =>
  inTransaction(country.dayaq.pool, async (tx) =>
    work(tx, { known: await nextKnown(tx), today: await businessDay(tx) }),
  );

async function twoPeople(id: number, what: Stage | "back-out"): Promise<void> {
  const { versions } = country.dayaq.determinations;
  await act((tx, learned) => versions.propose(tx, id, what, { by: "account/1", reason: "as drafted" }, learned));
  const agreed = await act((tx, learned) => versions.agree(tx, id, { by: "account/2", reason: "" }, learned));
  if (!agreed.ok) throw new Error(agreed.code);
}

const follow = async (): Promise<void> => {
  while ((await followLawVersions(country.dayaq.pool, country.dayaq)) > 0);
};

/** What happens to people under two laws at once, all heard in one batch. */
test("every event of everybody ends, under the law of whom it is about, and the whole country stays sound", async () => {
  const { versions } = country.dayaq.determinations;
  const law = reform(
    lawOf(azerbaijan),
    {
      title: { en: "Disability allowance 350" },
      changes: [{ parameter: "ALW-DIS.adult.81-100", from: "2025-07-01", to: "350.00" }],
    },
    azerbaijan.languages,
  );
  const loaded = await act((tx, learned) => versions.load(tx, { law, title: "draft" }, "operator/0", learned));
  const id = loaded.ok ? loaded.value : 0;
  await act((tx, learned) => versions.runShadow(tx, id, "operator/0", learned));
  await follow();
  await twoPeople(id, { share: 5_000, districts: [] });

  const people = Array.from({ length: 16 }, (_, nth) => `5ZX9K${String.fromCharCode(65 + nth)}A`);
  await country.hear(people.flatMap((fin) => [residence(fin), disability(fin, 85)]));
  const { rows } = await database.pool.query(
    `select o.law_hash = v.hash as version, determinations.slot_of(v.id, o.about) < v.share as staged, o.outcome, count(*)::int as count
     from life_events.outcome o, determinations.law_version v where o.programme = 'ALW-DIS' and o.outcome <> 'not-granted' group by 1, 2, 3`,
  );
  expect(rows.every(({ version, staged }) => version === staged)).toBe(true);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(16);
  // The draft's amount is nobody's decree, so it is proposed; the law in use grants.
  expect(new Set(rows.map(({ version, outcome }) => `${version} ${outcome}`))).toEqual(
    new Set(["true with-officer", "false granted"]),
  );
  expect(await country.impossible()).toEqual({});

  await twoPeople(id, "back-out");
  await follow();
  await country.wakeOn("2025-08-05");
  const { rows: granted } = await database.pool.query(
    "select count(*)::int as count from entitlements.decision where programme = 'ALW-DIS' and kind = 'granted'",
  );
  expect(granted[0].count).toBe(16);
  expect(await country.impossible()).toEqual({});
});
