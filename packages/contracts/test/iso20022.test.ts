import { readFileSync } from "node:fs";
import { type Currency, findMoney, minor, type Minor, sumOf } from "@dayaq/kernel";
import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import {
  type EntryDetail,
  type PaymentFile,
  readPaymentFile,
  readStatement,
  readStatusReport,
  type Statement,
  type StatementEntry,
  type StatusReport,
  writePaymentFile,
  writeStatement,
  writeStatusReport,
} from "../src/index.ts";
import { damaged } from "./arbitraries.ts";

const AZN: Currency = { code: "AZN", decimals: 2, sign: "₼" };
const IBAN = { scheme: "IBAN", number: "AZ21NABZ00000000137010001944" };
const createdAt = "2026-11-22T09:00:00+04:00";

const sum: Arbitrary<Minor> = fc.integer({ min: 1, max: 500_000 }).map(minor);
const id = fc.stringMatching(/^[A-Z]\d{1,20}$/);
const words = fc.constantFrom("Əliyeva Aysel", 'Doğum müavinəti <1> & "2"', "Пособие", "O'Neill");
const account = fc.constantFrom(IBAN, { scheme: "XX-ACCOUNT", number: "4711" });
const some = <Value>(inner: Arbitrary<Value>) => fc.option(inner, { nil: undefined });
/** Through text, without the members that are undefined. */
const clean = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const order = fc.record({
  endToEndId: id,
  amount: sum,
  creditor: words,
  creditorAccount: account,
  creditorBank: some(fc.constantFrom("NABZAZ2C", "AIIBAZ2XXXX")),
  purpose: fc.constantFrom("SSBE", "GOVT"),
  remittance: some(words),
});
const file: Arbitrary<PaymentFile> = fc
  .uniqueArray(order, { minLength: 1, maxLength: 5, selector: ({ endToEndId }) => endToEndId })
  .map(
    (orders) =>
      clean({
        messageId: "M1",
        createdAt,
        initiator: "Dövlət Sosial Müdafiə Fondu",
        instructions: [
          {
            id: "P1",
            executeOn: "2026-11-23",
            debtor: "DSMF",
            debtorAccount: IBAN,
            debtorBank: "NABZAZ2C",
            categoryPurpose: "SSBE",
            orders,
          },
        ],
      }) as PaymentFile,
  );

const reason = fc.record({ code: fc.constantFrom("AC01", "AC04", "own reason"), info: some(words) });
const status = fc.constantFrom("ACSP", "ACSC", "RJCT", "PDNG");
const report: Arbitrary<StatusReport> = fc
  .record({
    messageId: id,
    createdAt: fc.constant(createdAt),
    originalMessageId: id,
    status: some(fc.constantFrom("ACCP", "PART", "RJCT")),
    reasons: fc.array(reason, { maxLength: 2 }),
    instructions: fc.array(
      fc.record({
        id,
        status: some(status),
        reasons: fc.array(reason, { maxLength: 1 }),
        orders: fc.array(fc.record({ endToEndId: id, status, reasons: fc.array(reason, { maxLength: 1 }) }), {
          maxLength: 4,
        }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((drawn) => clean(drawn) as StatusReport);

const detail = fc.record({
  messageId: some(id),
  instructionId: some(id),
  endToEndId: some(id),
  amount: sum,
  returned: some(reason),
  remittance: some(words),
});
const entry = fc
  .record({
    direction: fc.constantFrom("credit", "debit"),
    booked: fc.boolean(),
    reversal: fc.boolean(),
    reference: some(id),
    bookedOn: some(fc.constant("2026-11-23")),
    bankReference: some(id),
    details: fc.array(detail, { minLength: 1, maxLength: 3 }),
  })
  .map((drawn) => ({
    ...drawn,
    amount: sumOf(drawn.details.map(({ amount }) => amount)),
    details: drawn.details.map((each) => ({ ...each, direction: drawn.direction }) as EntryDetail),
  }));
const statement: Arbitrary<Statement> = fc
  .record({
    opening: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    entries: fc.array(entry, { maxLength: 4 }),
    account,
  })
  .map(({ opening, entries, ...rest }) => {
    const moved = entries
      .filter(({ booked }) => booked)
      .map(({ amount, direction }) => (direction === "credit" ? amount : 0 - amount));
    const closing = moved.reduce((total, each) => total + each, opening);
    return clean({
      ...rest,
      messageId: "S1",
      createdAt,
      id: "2026-11-23",
      opening: { amount: opening, on: "2026-11-22" },
      closing: { amount: closing, on: "2026-11-23" },
      entries,
    }) as Statement;
  });

const messages = [
  {
    name: "pain.001.001.09",
    texts: file.map((value) => ({ value, xml: writePaymentFile(value, AZN) })),
    read: (xml: string) => readPaymentFile(xml, AZN),
  },
  {
    name: "pain.002.001.10",
    texts: report.map((value) => ({ value, xml: writeStatusReport(value) })),
    read: readStatusReport,
  },
  {
    name: "camt.053.001.08",
    texts: statement.map((value) => ({ value, xml: writeStatement(value, AZN) })),
    read: (xml: string) => readStatement(xml, AZN),
  },
] as const;

describe.each(messages)("$name", ({ name, texts, read }) => {
  const drawn = texts as Arbitrary<{ value: unknown; xml: string }>;

  test("says after the journey what it said before", () => {
    fc.assert(
      fc.property(drawn, ({ value, xml }) => {
        expect(read(xml)).toEqual({ ok: true, value });
      }),
      { numRuns: 200 },
    );
  });

  test("is valid by its schema", { timeout: 60_000 }, async () => {
    const schema = readFileSync(new URL(`../src/iso20022/xsd/${name}.xsd`, import.meta.url), "utf8");
    const xml = fc.sample(drawn, 25).map(({ xml: contents }, index) => ({ fileName: `${index}.xml`, contents }));
    const result = await validateXML({ xml, schema });
    expect(result.errors.map(({ message }) => message)).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test("damaged in 10,000 ways, gives a code or a message, and never throws", { timeout: 120_000 }, () => {
    let refused = 0;
    fc.assert(
      fc.property(damaged(drawn.map(({ xml }) => xml)), (xml) => {
        const outcome = read(xml);
        if (outcome.ok) return;
        refused++;
        expect(outcome.code).toMatch(/^(xml|iso20022)\.[a-z-]+$/);
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

const [sample] = fc.sample(file, { numRuns: 1, seed: 7 });
const good = writePaymentFile(sample as PaymentFile, AZN); // one was asked for
const first = (sample as PaymentFile).instructions[0]?.orders[0]?.endToEndId ?? "";

describe("a payment file is refused", () => {
  test.each([
    [
      "xml.doctype-refused",
      good.replace("<Document", '<!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document'),
    ],
    ["xml.doctype-refused", good.replace("<Document", "<!doctype a><Document")],
    ["xml.malformed", good.slice(0, -20)],
    ["xml.malformed", ""],
    ["xml.malformed", good.replace("DSMF</Nm>", "&other;</Nm>")],
    ["xml.malformed", good.replace("DSMF</Nm>", "&#0;</Nm>")],
    ["xml.malformed", good.replace("DSMF</Nm>", "a & b</Nm>")],
    ["xml.namespace-unknown", good.replace("pain.001.001.09", "pain.001.001.03")],
    ["xml.element-missing", good.replace(/<MsgId>.*?<\/MsgId>/, "")],
    ["xml.element-missing", good.replace(/(<MsgId>.*?<\/MsgId>)(<CreDtTm>.*?<\/CreDtTm>)/, "$2$1")],
    ["xml.element-unexpected", good.replace("</GrpHdr>", "<More>1</More></GrpHdr>")],
    ["xml.value-invalid", good.replace("2026-11-23</Dt>", "2026-02-31</Dt>")],
    ["iso20022.count-wrong", good.replace(/<NbOfTxs>\d+</, "<NbOfTxs>99<")],
    ["iso20022.sum-wrong", good.replace(/<CtrlSum>[\d.]+</, "<CtrlSum>1.01<")],
    ["iso20022.currency-other", good.replace('Ccy="AZN"', 'Ccy="USD"')],
    ["iso20022.amount-invalid", good.replace(/Ccy="AZN">[\d.]+</, 'Ccy="AZN">1.001<')],
    ["iso20022.reference-invalid", good.replace(first, "Ə1")],
  ])("%s", (code, xml) => {
    expect(readPaymentFile(xml, AZN)).toMatchObject({ ok: false, code });
  });

  test("with its entities written as characters, as what they stand for", () => {
    const read = readPaymentFile(good.replace("DSMF</Nm>", "A&amp;B &#399;<![CDATA[ &lt;x]]></Nm>"), AZN);
    expect(read.ok && read.value.instructions[0]?.debtor).toBe("A&B Ə &lt;x");
  });
});

test("a statement whose balances do not agree with its movements is refused", () => {
  const movement: StatementEntry = {
    amount: minor(100),
    direction: "debit",
    reversal: false,
    booked: true,
    details: [],
  };
  const whole: Statement = {
    messageId: "S1",
    createdAt,
    id: "1",
    account: IBAN,
    opening: { amount: minor(500), on: "2026-11-22" },
    closing: { amount: minor(399), on: "2026-11-22" },
    entries: [movement],
  };
  expect(readStatement(writeStatement(whole, AZN), AZN)).toMatchObject({ ok: false, code: "iso20022.balance-wrong" });
  const huge = writeStatement(whole, AZN).replaceAll("5.00", "9999999999999.99").replaceAll("1.00", "9999999999999.99");
  expect(readStatement(huge, AZN).ok).toBe(false);
  expect(findMoney("9999999999999.99", AZN)).toBe(999_999_999_999_999);
});

test("an order for nothing, or with an id that no bank takes, is never written", () => {
  const orders = (sample as PaymentFile).instructions[0]?.orders ?? [];
  const withOrder = (change: object): PaymentFile =>
    clean({
      ...sample,
      instructions: [{ ...sample?.instructions[0], orders: [{ ...orders[0], ...change }] }],
    }) as PaymentFile;
  expect(() => writePaymentFile(withOrder({ amount: 0 }), AZN)).toThrow("pays something");
  expect(() => writePaymentFile(withOrder({ endToEndId: "a//b" }), AZN)).toThrow("every bank takes");
});
