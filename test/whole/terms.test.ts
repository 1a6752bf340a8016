import type { StatedRecord } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2025-06-02" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const said = { version: 1, statedAt: "2025-06-01T10:00:00+04:00" };
const FIN = "5TERM01";
const records: readonly StatedRecord[] = [
  {
    ...said,
    agency: "interior",
    register: "population-register",
    recordNo: "r-1",
    type: "residence-changed",
    body: {
      person: {
        identifiers: [{ scheme: "FIN", value: FIN }],
        names: { given: "Vüqar", family: "Quliyev" },
        sex: "male",
        bornOn: "1980-03-04",
      },
      from: "1980-03-04",
      permanent: true,
    },
  },
  {
    ...said,
    agency: "medical-social-expertise",
    register: "disability-register",
    recordNo: "d-1",
    type: "disability",
    body: {
      person: { identifiers: [{ scheme: "FIN", value: FIN }] },
      from: "2025-05-15",
      until: "2025-12-01",
      percent: 65,
      cause: "general",
      blind: false,
    },
  },
];

/** Notices of the coming end, by the day on which they were given; tasks of a reassessment. */
const told = () =>
  country.rows<{ on: string; sms: string }>(
    "select told_on::text as on, sms_text as sms from notices.notice where kind = 'term-expiring' order by id",
  );
const tasks = () =>
  country.rows<{ state: string }>("select state from cases.task where kind = 'reassess-term' order by id");

test("a term is told 90, 60 and 30 days before, one reassessment is opened, and it ends with its day", async () => {
  await country.hear(records);
  expect(await tasks()).toEqual([]);
  for (const on of ["2025-09-01", "2025-09-02", "2025-09-03", "2025-10-02", "2025-10-20", "2025-11-01", "2025-11-30"])
    await country.wakeOn(on);
  expect((await told()).map(({ on }) => on)).toEqual(["2025-09-02", "2025-10-02", "2025-11-01"]);
  for (const { sms } of await told()) expect(sms).toContain("30 noyabr tarixinədək");
  expect(await tasks()).toEqual([{ state: "open" }]);
  expect(await country.impossible()).toEqual({});

  // Nobody has assessed him again: nothing is due after the term, and no person has had to end it.
  await country.wakeOn("2026-01-05");
  const months = await country.rows<{ origin: string; sum: number }>(
    "select to_char(origin, 'YYYY-MM') as origin, sum(amount)::bigint as sum from payments.due group by 1 having sum(amount) <> 0 order by 1 desc limit 1",
  );
  expect(months).toEqual([{ origin: "2025-11", sum: 250_00 }]);
  expect(await country.impossible()).toEqual({});
});
