import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lineOf, payAll, statement, type TestOrder } from "../../server/src/modules/payments/testing/bank.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
const PAYDAY = "2025-07-21";
let house: House;
beforeAll(async () => {
  house = await House.open(database);
}, 60_000);
afterAll(() => house.close());

test("where is my money: one sentence a step, from the agency's message to the money that came back", async () => {
  const { pool, payments } = house.country.dayaq;
  await payAll(pool, payments, PAYDAY, day(PAYDAY));
  const [order] = await house.country.rows<TestOrder & { due: number }>(
    `select o.id, o.party_id, o.amount, o.bank, d.id as due from payments.payment_order o
       join payments.due d on d.order_id = o.id where o.status = 'booked' order by o.id limit 1`,
  );
  if (order === undefined) throw new Error("somebody of the town was paid");
  const answer = statement("back-1", [lineOf(order, "2025-07-22", "AC04")]);
  await inTransaction(pool, (tx) =>
    payments.takeBankAnswer(tx, { bank: order.bank, answer, body: "" }, { today: day("2025-07-22") }),
  );
  const url = `/en/office/people/${await house.uuidOf(order.party_id)}/money/${order.due}`;
  const { body } = await house.get(url, await house.staff("officer"));
  const steps = [...(/<ol[^>]*>([\s\S]*?)<\/ol>/.exec(body)?.[1] ?? "").matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(
    ([, step = ""]) =>
      step
        .replaceAll(/<[^>]+>/g, " ")
        .replaceAll(/[^\S\u00A0]+/g, " ")
        .trim(),
  );
  expect(steps.map((step) => step.replaceAll("\u00A0", " ").replace(/ \((?:done|stopped|waiting)\).*/, ""))).toEqual([
    expect.stringMatching(/^.+ told us of it by a signed message\.$/),
    "The right was decided.",
    expect.stringMatching(/^\d+ ₼ became due for June 2025\.$/),
    "first released the payment file.",
    "second released the payment file.",
    expect.stringMatching(/^The file with this order went to .+\.$/),
    "The bank accepted the order.",
    "The bank booked it to the account.",
    "The bank sent it back (AC04).",
    "It waits: the bank sent it back and a new account is needed.",
  ]);
});
