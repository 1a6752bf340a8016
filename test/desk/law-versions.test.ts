import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { reform } from "@dayaq/rules/reform";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { followLawVersions } from "../../server/src/flow/index.ts";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let version: string;

/** A draft of the ministry waits beside the law in use: 350 instead of 300 for a disability of 81 to 100 %. */
beforeAll(async () => {
  house = await House.open(database);
  const { pool, determinations } = house.country.dayaq;
  const law = reform(
    lawOf(azerbaijan),
    {
      title: { en: "Disability allowance 350" },
      changes: [{ parameter: "ALW-DIS.adult.81-100", from: "2025-07-01", to: "350.00" }],
    },
    azerbaijan.languages,
  );
  const loaded = await inTransaction(pool, async (tx) =>
    determinations.versions.load(tx, { law, title: "Disability allowance 350" }, "operator/0", {
      known: await nextKnown(tx),
      today: await businessDay(tx),
    }),
  );
  version = `/en/office/law-versions/${loaded.ok ? loaded.value : 0}`;
}, 60_000);
afterAll(() => house.close());

const follow = async (): Promise<void> => {
  while ((await followLawVersions(house.country.dayaq.pool, house.country.dayaq)) > 0);
};

test("a supervisor lets it run over everybody, looks at whom it would touch, proposes a share; another agrees, and both take it back", async () => {
  const [one, two] = [await house.staff("supervisor"), await house.staff("supervisor", "supervisor-2")];
  expect((await house.get("/en/office/law-versions", one)).body).toContain("Disability allowance 350");
  expect((await house.get(version, one)).body).not.toContain("Switch it on");
  expect((await house.post(version, { act: "shadow" }, one)).statusCode).toBe(303);
  await follow();
  const report = (await house.get(version, one)).body;
  const line = /href="([^"]*\/changes\/ALW-DIS\/raised)"/.exec(report)?.[1] ?? "";
  expect(report).toContain("Nothing was decided");

  // Who is listed was read, and sees who looked.
  const listed = await house.get(line, one);
  expect(listed.body).toContain("350,00");
  const { rows } = await database.owner.query(
    "select count(*) from platform.audit_read where operation = 'law-version.see-people' and basis = 'oversight'",
  );
  expect(rows[0].count).toBeGreaterThan(0);
  expect((await house.get(`${version}/changes/ALW-DIS/nonsense`, one)).statusCode).toBe(404);

  const wrong = await house.post(version, { act: "switch-on", share: "200", reason: "as drafted" }, one);
  expect([wrong.statusCode, wrong.body.includes("Write a share")]).toEqual([422, true]);
  expect((await house.post(version, { act: "switch-on", share: "100", reason: " " }, one)).body).toContain(
    "Write the reason",
  );
  expect((await house.post(version, { act: "switch-on", share: "100", reason: "as drafted" }, one)).statusCode).toBe(
    303,
  );
  expect((await house.post(version, { act: "agree" }, one)).body).toContain("another person agrees");
  expect((await house.post(version, { act: "agree" }, two)).statusCode).toBe(303);
  expect((await house.get(version, two)).body).toContain("In force for everybody");

  await house.post(version, { act: "back-out", reason: "read wrongly" }, two);
  await house.post(version, { act: "agree" }, one);
  await follow();
  const after = (await house.get(version, one)).body;
  expect(after).toContain("Taken back: everything stands as before");
  expect(after).toContain("read wrongly");
  expect(await house.country.impossible()).toEqual({});
});

test("an officer finds no way to it", async () => {
  const officer = await house.staff("officer");
  for (const address of ["/en/office/law-versions", version])
    expect((await house.get(address, officer)).statusCode).toBe(403);
});
