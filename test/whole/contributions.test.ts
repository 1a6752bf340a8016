import type { StatedRecord } from "@dayaq/country";
import { day, isoDay } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { send } from "../../server/src/modules/contributions/testing.ts";
import { runDay } from "../../server/src/flow/index.ts";
import { replayAnswers } from "../../server/src/observer/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2025-07-03" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const said = { version: 1, statedAt: "2025-06-01T09:00:00+04:00" };
const person = (fin: string) => ({ identifiers: [{ scheme: "FIN", value: fin }] });

/** A man of 65 who lives here, with so much capital as the Fund stated for the first of June. */
const insured = (fin: string, capital: string): StatedRecord[] => [
  {
    ...said,
    agency: "interior",
    register: "population-register",
    recordNo: `R-${fin}`,
    type: "residence-changed",
    body: {
      person: { ...person(fin), names: { given: "Rauf", family: "Quliyev" }, bornOn: "1960-03-01", sex: "male" },
      from: "1960-03-01",
      permanent: true,
    },
  },
  {
    ...said,
    agency: "social-fund",
    register: "personal-accounts",
    recordNo: `B-${fin}`,
    type: "insurance-balance-stated",
    body: { person: person(fin), from: "2025-06-01", capital, months: 200 },
  },
];

const pensions = async (fin: string) =>
  country.rows<{ kind: string; from: string; sum: number }>(
    `select d.kind, to_char(d.changed_from, 'YYYY-MM-DD') as from, (d.timeline->0->'award'->>'amount')::int as sum
       from entitlements.decision d join registry.identifier i on i.party_id = d.party_id
      where i.value = $1 and d.programme = 'PEN-AGE' order by d.id`,
    [fin],
  );

const night = () => runDay(country.dayaq.pool, country.dayaq.daily);

test("the wages of a month make a pension the same night, as its replacement, and replay gives each answer again", async () => {
  await country.hear([...insured("PEN0001", "46000.00"), ...insured("PEN0002", "40000.00")]);
  await night();
  expect(await pensions("PEN0001")).toEqual([]);
  const line = (fin: string, contribution: string) => ({ person: `FIN:${fin}`, contribution });
  await send(country.dayaq.pool, "2025-06", 1, [line("PEN0001", "220.00"), line("PEN0002", "220.00")]);
  expect(await night()).toMatchObject({ people: 2 });
  expect(await pensions("PEN0001")).toMatchObject([{ kind: "granted", from: "2025-07-01", sum: 320_97 }]);
  await send(country.dayaq.pool, "2025-06", 2, [line("PEN0001", "508.00"), line("PEN0002", "220.00")]);
  expect(await night()).toMatchObject({ people: 1 });
  expect(await pensions("PEN0001")).toMatchObject([
    { kind: "granted" },
    { kind: "raised", from: "2025-07-01", sum: 322_97 },
  ]);
  expect(await pensions("PEN0002")).toEqual([]);
  expect(
    await inTransaction(country.dayaq.pool, (tx) => replayAnswers(tx, country.dayaq.determinations, 100)),
  ).toMatchObject({ breaches: 0 });
  expect(await country.impossible()).toEqual({});
});

test("the account says what the law counts: lines of months, wages stated one by one, and months between without any", async () => {
  await country.hear([
    ...insured("PEN0003", "10000.00"),
    {
      ...said,
      agency: "tax",
      register: "wage-lines",
      recordNo: "W-PEN0003",
      type: "wage-stated",
      body: {
        person: person("PEN0003"),
        from: "2025-03-01",
        until: "2025-04-01",
        employer: "B-2",
        amount: "500.00",
        contribution: "110.00",
      },
    },
  ]);
  const line = { person: "FIN:PEN0003", wage: "900.00", contribution: "200.00" };
  await send(country.dayaq.pool, "2025-05", 1, [
    line,
    { ...line, employer: "B-2", wage: "1.00", contribution: "0.20" },
  ]);
  const { contributions, determinations } = country.dayaq;
  await inTransaction(country.dayaq.pool, async (tx) => {
    const { rows } = await tx.query<{ party: number }>(
      "select party_id as party from registry.identifier where value = 'PEN0003'",
    );
    const party = rows[0]?.party ?? 0;
    const { law } = await determinations.currentLaw(tx);
    const today = day("2025-07-03");
    const account = await contributions?.account(tx, law, party, today);
    const shown = account?.months.map(({ month, lines }) => [
      isoDay(month).slice(0, 7),
      ...lines.map(({ employer, contribution }) => `${employer} ${contribution}`).toSorted((a, b) => (a < b ? -1 : 1)),
    ]);
    // June was reported for others only.
    expect(shown?.filter(([month]) => month !== "2025-06")).toEqual([
      ["2025-05", "1400057421 20000", "B-2 20"],
      ["2025-04"],
      ["2025-03", "B-2 11000"],
    ]);
    const [examined] = await determinations.examine(tx, [party], today, ["PEN-AGE"]);
    // Stated for the first of June, so that what was paid in before is in it already.
    expect(examined?.explanation.given).toMatchObject({ capital: 10_000_00, insuredMonths: 200 });
  });
});

test("a sickness benefit follows the wages of a month: whose sheet is held is looked at, and nobody else for it", async () => {
  await country.hear([
    ...insured("PEN0004", "9000.00"),
    ...insured("PEN0005", "9000.00"),
    {
      ...said,
      agency: "social-fund",
      register: "account-sheets",
      recordNo: "S-PEN0004",
      type: "sickness-sheet",
      body: {
        person: person("PEN0004"),
        from: "2025-06-16",
        until: "2025-07-01",
        since: "2025-06-01",
        workedDays: 200,
        missedDays: 20,
      },
    },
  ]);
  const sums = async () =>
    country.rows<{ fin: string; sum: number }>(
      `select i.value as fin, (d.once->0->'award'->>'amount')::int as sum from determinations.determination d
         join registry.identifier i on i.party_id = d.party_id
        where d.programme = 'INS-SICK' and i.scheme = 'FIN' order by i.value`,
    );
  await night(); // whoever an earlier story left to be looked at
  const before = await sums();
  const line = (fin: string) => ({ person: `FIN:${fin}`, wage: "2000.00" });
  await send(country.dayaq.pool, "2025-04", 1, [line("PEN0004"), line("PEN0005")]);
  const { pool, daily } = country.dayaq;
  const killed = inTransaction(pool, (tx) => daily.catchUp(tx, () => Promise.reject(new Error("killed")), 200));
  await expect(killed).rejects.toThrow("killed");
  expect(await night()).toMatchObject({ people: 2 });
  expect(before).toEqual([]);
  // 2,000 by 200 days, for 20 days, whole from twelve years on.
  expect(await sums()).toEqual([{ fin: "PEN0004", sum: 200_00 }]);
});
