import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day, minor } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
const MOTHER = "5S4KJ0X";
let house: House;

/** A grant was paid for a birth that never was; its mother brings back a part of it. */
beforeAll(async () => {
  house = await House.open(database);
  await house.pay();
  await house.withdrawBirth(MOTHER);
  const proposal = await house.one<number>("select id as one from entitlements.proposal where doubt is null");
  const mother = await house.citizen(await house.partyOf(MOTHER));
  await house.post(`/en/proposals/${proposal}/contest`, { text: "She is here." }, mother);
  const officer = await house.staff("officer");
  await house.post(`/en/office/proposals/${proposal}`, { outcome: "approved", reason: "No such birth." }, officer);
  const { pool, payments } = house.country.dayaq;
  const today = day("2025-07-21");
  const line = {
    reference: "CAME-IN-1",
    direction: "credit",
    amount: minor(200_00),
    bookedOn: today,
    endToEndId: null,
    returnReason: null,
  } as const;
  const answer = {
    kind: "camt.053",
    messageId: "S-2",
    account: "AZ90NABZ00000000000000000101",
    lines: [line],
  } as const;
  const bank = await house.one<string>("select bank as one from payments.payment_order limit 1");
  await inTransaction(pool, (tx) => payments.takeBankAnswer(tx, { bank, answer, body: "" }, { today }));
}, 60_000);
afterAll(() => house.close());

const owed = () =>
  house.one<number>("select amount - repaid - waived - withdrawn as one from payments.recovery order by id limit 1");

test("money that came in is placed on what is to be repaid by two supervisors, and less is owed", async () => {
  const [one, two] = [await house.staff("supervisor"), await house.staff("supervisor", "supervisor-2")];
  const before = await owed();
  const address = await house.one<string>(
    "select '/en/office/suspense/' || id as one from payments.bank_entry where reference = 'CAME-IN-1'",
  );
  const page = (await house.get(address, one)).body;
  const of = /value="(recovery\/\d+)"/.exec(page)?.[1] ?? "";
  expect(page).toContain("outstanding");
  const reason = "She named it at the counter of the bank";
  expect((await house.post(address, { act: "propose", reason }, one)).statusCode).toBe(422); // of what?
  expect((await house.post(address, { act: "propose", of, reason }, one)).statusCode).toBe(303);
  expect(await owed()).toBe(before); // nothing moves until a second person agrees
  expect((await house.post(address, { act: "agree" }, one)).statusCode).toBe(422);
  expect((await house.get(address, two)).body).toContain(reason);
  expect((await house.post(address, { act: "agree" }, two)).statusCode).toBe(303);
  expect(await owed()).toBe(before - 200_00);
  expect((await house.get(address, two)).statusCode).toBe(404); // placed
  expect(await house.one("select act || ' ' || amount as one from payments.recovery_act where act = 'repay'")).toBe(
    "repay 20000",
  );
  expect(await house.country.impossible()).toEqual({});
});
