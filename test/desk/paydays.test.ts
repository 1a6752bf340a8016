import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let supervisor: string;
let officer: string;
beforeAll(async () => {
  house = await House.open(database);
  supervisor = await house.staff("supervisor");
  officer = await house.staff("officer");
}, 60_000);
afterAll(() => house.close());

const AUGUST = "/en/office/batches/days/allowances/2025-08-20";

const get = async (url: string, token = supervisor) => {
  const { statusCode, body } = await house.get(url, token);
  return { statusCode, body: body.replaceAll(/[\u00A0\u202F]/gu, " ") };
};
const post = (url: string, form: Readonly<Record<string, string>>, token = supervisor) => house.post(url, form, token);
/** Orders and sums in drafts of a day. */
const drafted = () =>
  house.country.rows(
    `select b.bank, count(*)::int as orders, sum(o.amount)::bigint as sum from payments.batch b
     join payments.payment_order o on o.batch_id = b.id and o.status = 'drafted' where b.pay_on = '2025-08-20'
     group by b.bank order by b.bank`,
  );

test("a supervisor makes the files of a group and a day, once, after saying so", async () => {
  const { body } = await get("/en/office/batches");
  expect(body).toContain("Make payment files");
  expect(body).toContain("/en/office/batches/days/allowances/2025-07-21"); // today is a payday
  // As if the daily run had not made the orders of July: then all of it is to be paid in August.
  await database.owner.query("update payments.due set status = 'payable', order_id = null where order_id is not null");
  await database.owner.query("update payments.payment_order set status = 'dropped' where status = 'drafted'");

  expect((await get(AUGUST)).body).toContain("No file has been made for that day.");
  expect((await post(AUGUST, {})).statusCode).toBe(422); // not said
  expect(await drafted()).toEqual([]);
  expect((await post(AUGUST, { sure: "yes" })).headers.location).toBe(AUGUST);
  const made = await drafted();
  expect(made.length).toBeGreaterThan(0);
  expect((await get(AUGUST)).body).toContain("waits for release");

  const again = await post(AUGUST, { sure: "yes" });
  expect(again.statusCode).toBe(422);
  expect(again.body).toContain("Nothing of this group is to be paid by that day");
  expect(await drafted()).toEqual(made);
});

test("nobody else makes files, and none for a day that is over, a closed day, or a group that is none", async () => {
  for (const it of [await get(AUGUST, officer), await post(AUGUST, { sure: "yes" }, officer)])
    expect(it.statusCode).toBe(403);
  expect((await post("/en/office/batches/days/allowances/2025-07-20", { sure: "yes" })).statusCode).toBe(404); // yesterday
  const closed = await post("/en/office/batches/days/allowances/2025-07-26", { sure: "yes" }); // a Saturday
  expect(closed.statusCode).toBe(422);
  expect(closed.body).toContain("Banks do not work on that day");
  for (const url of ["nothing/2025-08-20", "allowances/soon", "allowances/2025-02-30"])
    expect((await get(`/en/office/batches/days/${url}`)).statusCode, url).toBe(404);
});
