import type { StatedRecord } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mergePeople, partPeople } from "../../server/src/flow/index.ts";
import { proposeMerge, proposeUnmerge, resolve } from "../../server/src/modules/registry/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2025-08-04" });

const said = { version: 1, statedAt: "2025-08-01T10:00:00+04:00" };
const person = (value: string) => ({
  identifiers: [{ scheme: "FIN", value }],
  names: { given: "Nərgiz", family: "Abbasova" },
  bornOn: "1985-03-12",
  sex: "female",
});
const residence = (recordNo: string, fin: string): StatedRecord => ({
  ...said,
  agency: "interior",
  register: "population-register",
  recordNo,
  type: "residence-changed",
  body: { person: person(fin), from: "1985-03-12", permanent: true },
});

/** One woman under two numbers: her disability was decided under the second. */
const records: readonly StatedRecord[] = [
  residence("P-1", "5ZX9K2A"),
  residence("P-2", "7ABCDE1"),
  {
    ...said,
    agency: "medical-social-expertise",
    register: "disability-register",
    recordNo: "D-1",
    type: "disability",
    body: {
      person: { identifiers: [{ scheme: "FIN", value: "7ABCDE1" }] },
      from: "2025-07-01",
      percent: 65,
      cause: "general",
      blind: false,
    },
  },
];

let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
  await country.hear(records);
});
afterAll(() => country.dayaq.close());

const at = async (fin: string) =>
  inTransaction(
    country.dayaq.pool,
    async (tx) => (await resolve(tx, [{ scheme: "FIN", value: fin }])).get(`FIN:${fin}`) ?? 0,
  );

/** Who draws what from which day, and what is due to whom. */
const drawn = () =>
  country.rows(
    "select party_id, programme, beneficiary_id, valid_from::text, valid_until::text, amount from entitlements.segment order by 1, 2, 4",
  );
const due = () =>
  country.rows(
    "select party_id, month::text, sum(amount) as due from payments.due group by 1, 2 having sum(amount) <> 0 order by 1, 2",
  );

test("rights and money follow a merge to the one kept, and go back exactly when it is undone", async () => {
  const { pool, flow } = country.dayaq;
  const staff = (by: string) => ({ by, at: new Date("2025-08-04T09:00:00Z") });
  const [kept, merged] = [await at("5ZX9K2A"), await at("7ABCDE1")];
  const before = { drawn: await drawn(), due: await due() };
  expect(before.drawn).toMatchObject([{ party_id: merged, programme: "ALW-DIS", beneficiary_id: merged }]);
  expect(before.due).not.toEqual([]);

  const proposed = await inTransaction(pool, (tx) =>
    proposeMerge(tx, { kept, merged, reason: "one woman, two numbers" }, staff("officer-a")),
  );
  const id = proposed.ok ? proposed.value : 0;
  expect(await mergePeople(pool, flow, id, staff("officer-a"))).toMatchObject({ code: "merge.same-person-approves" });
  expect(await mergePeople(pool, flow, id, staff("officer-b"))).toMatchObject({ ok: true });
  const moved = (await drawn()) as { party_id: number; programme: string }[];
  expect(moved).toMatchObject([{ party_id: kept, programme: "ALW-DIS", beneficiary_id: kept }]);
  const sum = (rows: unknown[]) => (rows as { due: number }[]).reduce((all, row) => all + row.due, 0);
  expect(sum(await due())).toBe(sum(before.due));
  expect(await country.impossible()).toEqual({});

  await inTransaction(pool, (tx) => proposeUnmerge(tx, id, "two women after all", staff("officer-b")));
  expect(await partPeople(pool, flow, id, staff("officer-c"))).toMatchObject({ ok: true });
  expect({ drawn: await drawn(), due: await due() }).toEqual(before);
  expect(await country.impossible()).toEqual({});
});
