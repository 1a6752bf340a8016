import { type EntryDetail, readPaymentFile, writeStatement, writeStatusReport } from "@dayaq/contracts";
import { testDatabase } from "@dayaq/testing";
import { day, minor } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { type BankWire, paymentsModule, sendToBanks } from "./index.ts";
import { differences, releaseAll } from "./testing/bank.ts";
import { decidedOnce, testCountry, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-02-02" });
const context = { today: day("2026-02-20") };
const createdAt = "2026-02-20T09:00:00Z";
let last = 0;

/** One file as the bank read it from the wire, and ways to answer it in XML. */
async function fileOnTheWire(count = 2) {
  const world = testWorld();
  const people = Array.from({ length: count }, () => ++last);
  for (const person of people) world.person(person);
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const grants = people.map((person) => decidedOnce("birth-grant", person, "2026-02-01", 600_00, person));
  await inTransaction(pool, (tx) => payments.post(tx, grants, { today: day("2026-02-02") }));
  await releaseAll(pool, payments, context.today);
  const posted: { path: string; key: string; body: string }[] = [];
  const wire: BankWire = {
    post: async (path, { key, body }) => void posted.push({ path, key, body }),
    personFor: async () => ({ identifiers: [] }),
  };
  await inTransaction(pool, (tx) => sendToBanks(wire)(tx, world.sent));
  const read = readPaymentFile(posted[0]?.body ?? "", testCountry.currency);
  if (!read.ok) throw new Error(read.code);
  const file = read.value;
  const receive = (xml: string, bank = "NABZ") =>
    inTransaction(pool, (tx) => payments.receiveBankAnswer(tx, { bank, xml }, context));
  const report = (status: "ACCP" | "RJCT", code?: string) =>
    writeStatusReport({
      messageId: `R-${++last}`,
      createdAt,
      originalMessageId: file.messageId,
      status,
      reasons: code === undefined ? [] : [{ code }],
      instructions: [],
    });
  const statuses = async () =>
    (await pool.query("select status, wait_reason from payments.due where party_id = any ($1) order by id", [people]))
      .rows;
  return { world, people, payments, pool, posted, file, receive, report, statuses };
}

test("what the bank gets on the wire is the stored file, named by its message id", async () => {
  const { posted, file, payments, pool } = await fileOnTheWire();
  expect(posted.map(({ path, key }) => [path, key])).toEqual([["/files", file.messageId]]);
  const [batch] = await inTransaction(pool, (tx) => payments.listBatches(tx, { payOn: context.today }));
  expect(batch?.status).toBe("sent");
  expect((await inTransaction(pool, (tx) => payments.fileOf(tx, batch?.id ?? 0)))?.body).toBe(posted[0]?.body);
});

test("a file that went out twice is refused as a duplicate, and that gives no money back", async () => {
  const { receive, report, statuses } = await fileOnTheWire();
  expect(await receive(report("ACCP"))).toMatchObject({ ok: true, value: { accepted: 2 } });
  expect(await receive(report("RJCT", "DU01"))).toMatchObject({ ok: true, value: { rejected: 0 } });
  expect(await statuses()).toEqual([1, 2].map(() => ({ status: "ordered", wait_reason: null })));
});

test("a whole file is refused: everybody is owed again, and the same account may be tried", async () => {
  const { receive, report, statuses, world, payments, pool, people } = await fileOnTheWire();
  expect(await receive(report("RJCT", "AM18"))).toMatchObject({ ok: true, value: { rejected: 2 } });
  expect(await statuses()).toEqual([1, 2].map(() => ({ status: "waiting", wait_reason: "returned" })));
  expect(world.tasks).toHaveLength(2);
  await releaseAll(pool, payments, day("2026-02-23"));
  expect(await statuses()).toEqual([1, 2].map(() => ({ status: "ordered", wait_reason: null })));
  expect(await differences(pool, payments, "2026-02-23", people)).toEqual([]);
});

test("a statement books a batch as one movement and brings one payment back; the officer may try the account again", async () => {
  const { receive, report, statuses, file, payments, pool, people } = await fileOnTheWire();
  await receive(report("ACCP"));
  const [instruction] = file.instructions;
  if (!instruction) throw new Error("a file has an instruction");
  const details = instruction.orders.map(({ endToEndId, amount }): EntryDetail => ({
    endToEndId,
    amount,
    direction: "debit",
  }));
  const [gone] = details;
  if (!gone) throw new Error("the instruction has orders");
  const booked = { reversal: false, booked: true, bookedOn: "2026-02-20" };
  const opening = minor(5000_00);
  const statement = (messageId: string) =>
    writeStatement(
      {
        messageId,
        createdAt,
        id: "ST-1",
        account: instruction.debtorAccount,
        opening: { amount: opening, on: "2026-02-20" },
        closing: { amount: minor(opening - 600_00), on: "2026-02-20" },
        entries: [
          { ...booked, amount: minor(1200_00), direction: "debit", bankReference: `W-${last}`, details },
          {
            ...booked,
            amount: gone.amount,
            direction: "credit",
            bankReference: `X-${last}`,
            details: [{ ...gone, direction: "credit", returned: { code: "AC04" } }],
          },
        ],
      },
      testCountry.currency,
    );
  expect(await receive(statement("M-1"))).toMatchObject({ ok: true, value: { booked: 2, returned: 1, suspense: 0 } });
  expect(await receive(statement("M-1"))).toMatchObject({ ok: true, value: { state: "known" } });
  expect(await receive(statement("M-2"))).toMatchObject({ ok: true, value: { booked: 0, returned: 0, suspense: 0 } });
  const waits = { status: "waiting", wait_reason: "returned" };
  expect(await statuses()).toEqual([waits, { status: "paid", wait_reason: null }]);
  await releaseAll(pool, payments, day("2026-02-23"));
  expect(await statuses()).toEqual([waits, { status: "paid", wait_reason: null }]);

  const { rows } = await pool.query("select id from payments.payment_order where party_id = $1", [people[0]]);
  expect(
    await inTransaction(pool, (tx) => payments.tryAgain(tx, rows[0].id, { by: "officer", reason: "the bank says so" })),
  ).toEqual({
    ok: true,
    value: { dues: 1 },
  });
  await releaseAll(pool, payments, day("2026-02-24"));
  expect((await statuses())[0]).toEqual({ status: "ordered", wait_reason: null });
  expect(await differences(pool, payments, "2026-02-24", people)).toEqual([]);
});

test("a bank speaks of its own files and accounts only; what it says of neither is kept, once", async () => {
  const { receive, report, statuses } = await fileOnTheWire();
  const accepted = report("ACCP");
  expect(await receive(accepted, "SBAZ")).toMatchObject({ ok: false, code: "answer.of-another-bank" });
  expect(await statuses()).toEqual([1, 2].map(() => ({ status: "ordered", wait_reason: null })));
  expect(await receive(accepted)).toMatchObject({ ok: true, value: { state: "taken", accepted: 2 } });
  const unplaced = report("ACCP").replace(/<OrgnlMsgId>[^<]+</, "<OrgnlMsgId>NO-FILE-OF-OURS<");
  expect(await receive(unplaced, "SBAZ")).toMatchObject({ ok: true, value: { state: "taken" } });
  expect(await receive(unplaced, "SBAZ")).toMatchObject({ ok: true, value: { state: "known" } });
});

test("what is no answer of a bank is refused with a code", async () => {
  const { receive } = await fileOnTheWire(1);
  expect(await receive("<Document/>")).toMatchObject({ ok: false });
});
