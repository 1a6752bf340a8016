import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type PaymentFile, readStatement, readStatusReport, writePaymentFile } from "@dayaq/contracts";
import { azerbaijan } from "@dayaq/country-az";
import { minor } from "@dayaq/kernel";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bankApp } from "../src/bank/bank-app.ts";
import { type FakeDayaq, fakeDayaq, listening } from "./fake-dayaq.ts";

const { currency } = azerbaijan;
const account = { scheme: "IBAN", number: "AZ21NABZ00000000137010001944" };
const order = (endToEndId: string, number = account.number) => ({
  endToEndId,
  amount: minor(60_000),
  creditor: "Aysel Məmmədova",
  creditorAccount: { scheme: "IBAN", number },
  purpose: "SSBE",
});
const fileOf = (messageId: string, orders: ReturnType<typeof order>[]): PaymentFile => ({
  messageId,
  createdAt: "2026-11-20T08:00:00Z",
  initiator: "DSMF",
  instructions: [
    {
      id: `${messageId}-budget`,
      executeOn: "2026-11-20",
      debtor: "DSMF",
      debtorAccount: account,
      debtorBank: "AIIBAZ2X",
      categoryPurpose: "SSBE",
      orders,
    },
  ],
});

let dayaq: FakeDayaq;
let home: string;
let app: FastifyInstance;
let bank: Awaited<ReturnType<typeof listening>>;

beforeEach(async () => {
  dayaq = await fakeDayaq();
  home = mkdtempSync(path.join(tmpdir(), "dayaq-"));
  app = bankApp({ dayaqUrl: dayaq.url, home, patience: { attempts: 2, firstPauseMs: 1 } });
  bank = await listening(app);
  dayaq.keysAt = () => `${bank.url}/.well-known/jwks.json`;
});

afterEach(async () => {
  await app.close();
  await dayaq.close();
  rmSync(home, { recursive: true });
});

const send = async (xml: string) => {
  const before = dayaq.bankAnswers.length;
  const headers = { "content-type": "application/xml" };
  const response = await fetch(`${bank.url}/files`, { method: "POST", headers, body: xml });
  if (dayaq.troubles === 0) await expect.poll(() => dayaq.bankAnswers.length).toBe(before + 1);
  return response;
};
const sendFile = async (file: PaymentFile) => send(writePaymentFile(file, currency));
const lastAnswer = () => dayaq.bankAnswers.at(-1)?.xml ?? "";
const lastReport = () => {
  const report = readStatusReport(lastAnswer());
  return report.ok ? report.value : expect.fail(report.code);
};
const lastStatement = () => {
  const statement = readStatement(lastAnswer(), currency);
  return statement.ok ? statement.value : expect.fail(statement.code);
};

describe("a payment file", () => {
  test("is accepted, paid on payday, and each step is told signed", async () => {
    expect((await sendFile(fileOf("M1", [order("E1"), order("E2")]))).status).toBe(200);
    expect(dayaq.bankAnswers).toMatchObject([{ bank: "AIIBAZ2X", signed: true }]);
    expect(lastReport()).toMatchObject({ originalMessageId: "M1", status: "ACCP" });
    const payday = await bank.post("/control/payday", {});
    expect(payday.body["answers"]).toHaveLength(1);
    expect(lastStatement()).toMatchObject({
      account,
      entries: [{ direction: "debit", amount: 120_000, details: [{ endToEndId: "E1" }, { endToEndId: "E2" }] }],
    });
    await bank.post("/control/payday", {});
    expect(dayaq.bankAnswers).toHaveLength(2);
  });

  test("sent twice is refused as a duplicate, and paid once", async () => {
    await sendFile(fileOf("M1", [order("E1")]));
    await sendFile(fileOf("M1", [order("E1")]));
    expect(lastReport()).toMatchObject({ status: "RJCT", reasons: [{ code: "DU01" }] });
    expect((await bank.post("/control/payday", {})).body["answers"]).toHaveLength(1);
  });

  test.each([
    ["AM10", (xml: string) => xml.replace(/<CtrlSum>[\d.]+/, "<CtrlSum>1.00")],
    ["AM18", (xml: string) => xml.replace(/<NbOfTxs>\d+/, "<NbOfTxs>7")],
    ["FF01", (xml: string) => xml.replace("</GrpHdr>", "")],
  ])("that is wrong is refused with %s", async (code, spoil) => {
    await send(spoil(writePaymentFile(fileOf("M1", [order("E1")]), currency)));
    expect(lastReport()).toMatchObject({ originalMessageId: "M1", status: "RJCT", reasons: [{ code }] });
  });

  test("is refused whole when the bank is told so", async () => {
    await bank.post("/control/reject-next-file", { reason: "AG01" });
    await sendFile(fileOf("M1", [order("E1")]));
    expect(lastReport()).toMatchObject({ status: "RJCT", reasons: [{ code: "AG01" }] });
  });

  test("is accepted in part: a wrong account by itself, another order on demand", async () => {
    await bank.post("/control/reject-orders", { endToEndId: "E2", reason: "BE05" });
    await sendFile(fileOf("M1", [order("E1", "AZ22NABZ00000000137010001944"), order("E2"), order("E3")]));
    expect(lastReport()).toMatchObject({
      status: "PART",
      instructions: [
        {
          status: "PART",
          orders: [
            { endToEndId: "E1", status: "RJCT", reasons: [{ code: "AC01" }] },
            { endToEndId: "E2", status: "RJCT", reasons: [{ code: "BE05" }] },
          ],
        },
      ],
    });
    await bank.post("/control/payday", {});
    expect(lastStatement().entries).toMatchObject([{ amount: 60_000, details: [{ endToEndId: "E3" }] }]);
  });

  test("has an order come back: on demand, or since the account was closed", async () => {
    const closed = "AZ96AZEJ00000000001234567890";
    await bank.post("/control/return-orders", { count: 1, reason: "AC04" });
    await bank.post("/control/close-account", { account: closed });
    await sendFile(fileOf("M1", [order("E1"), order("E2", closed), order("E3")]));
    await bank.post("/control/payday", {});
    const { entries, opening, closing } = lastStatement();
    expect(entries.slice(1)).toMatchObject([
      { direction: "credit", details: [{ endToEndId: "E1", returned: { code: "AC04" } }] },
      { direction: "credit", details: [{ endToEndId: "E2", returned: { code: "AC04" } }] },
    ]);
    expect(opening.amount - closing.amount).toBe(60_000);
  });

  test("is paid by itself after a while", async () => {
    const eager = bankApp({ dayaqUrl: dayaq.url, home, settleAfterMs: 1 });
    const { url } = await listening(eager);
    await fetch(`${url}/files`, {
      method: "POST",
      headers: { "content-type": "application/xml" },
      body: writePaymentFile(fileOf("M1", [order("E1")]), currency),
    });
    await expect.poll(() => dayaq.bankAnswers.length).toBe(2);
    await eager.close();
  });
});

describe("a bank", () => {
  test("keeps its answers to be fetched, also when nobody was there to take them", async () => {
    dayaq.troubles = 9;
    await sendFile(fileOf("M1", [order("E1")]));
    const { body } = await bank.get("/answers");
    const [kept] = body["answers"] as unknown as { id: string; delivered: boolean; xml: string }[];
    expect(kept?.delivered).toBe(false);
    expect(await (await fetch(`${bank.url}/answers/${kept?.id}`)).text()).toBe(kept?.xml);
    await expect.poll(() => dayaq.troubles).toBe(7);
    dayaq.troubles = 0;
    await bank.post("/control/push-again", {});
    expect(dayaq.bankAnswers).toHaveLength(1);
    expect((await bank.get("/files")).body).toMatchObject({ files: [{ messageId: "M1", orders: ["E1"] }] });
  });

  test("opens an account for who has none, and tells it as an event", async () => {
    const form = { orderId: "77", bank: "AIIB", person: { fin: "5ABC123" }, from: "2026-11-20" };
    expect((await bank.post("/card-orders", form)).status).toBe(200);
    expect(dayaq.events).toMatchObject([{ type: "account-registered", recordNo: "CARD-77", body: { bank: "AIIB" } }]);
    const [event] = dayaq.events;
    expect(event?.type === "account-registered" && azerbaijan.accounts.holds(event.body.account)).toBe(true);
    await bank.post("/card-orders", form);
    expect(dayaq.events[1]?.body).toEqual(event?.body);
    expect((await bank.post("/card-orders", { ...form, person: {} })).body).toMatchObject({
      code: "event.person-unknowable",
    });
  });
});
