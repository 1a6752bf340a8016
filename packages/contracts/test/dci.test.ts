import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  readEnvelope,
  readNotify,
  signEnvelope,
  verifyEnvelope,
  writeNotify,
  writeStatusQuestion,
} from "../src/index.ts";
import { damaged, dciEvent } from "./arbitraries.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const signer = { senderId: "civil-registry", keyId: "key-1", privateKey, lifetimeSeconds: 300 };
const now = new Date("2026-11-22T08:00:00Z");
const draft = {
  at: "2026-11-22T12:00:00+04:00",
  senderId: "civil-registry",
  receiverId: "dayaq",
  transactionId: "t-1",
  locale: "eng",
};
const check = {
  findKey: (sender: string, key: string) => (sender === "civil-registry" && key === "key-1" ? publicKey : undefined),
  now,
  skewSeconds: 60,
  longestSeconds: 86_400,
};

const notify = fc.array(dciEvent, { minLength: 1, maxLength: 4 }).map((events) => ({
  events,
  text: JSON.stringify(signEnvelope(writeNotify({ ...draft, messageId: "m-1", events }), signer, now)),
}));

describe("a DCI notify", () => {
  test("says after the journey what it said before", () => {
    fc.assert(
      fc.property(notify, ({ events, text }) => {
        const read = readNotify(text);
        if (!read.ok) return expect.fail(JSON.stringify(read));
        expect(read.value.items.map(({ event }) => (event.ok ? event.value : event))).toEqual(events);
        expect(verifyEnvelope(read.value.envelope, read.value.header.sender_id, check).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("damaged in 10,000 ways, gives a code or a message, and never throws", { timeout: 60_000 }, () => {
    let refused = 0;
    fc.assert(
      fc.property(damaged(notify.map(({ text }) => text)), (text) => {
        const read = readNotify(text);
        if (!read.ok) {
          refused++;
          expect(read.code).toMatch(/^(err|rjct)\.[a-z_]+/);
          return;
        }
        for (const { event } of read.value.items) if (!event.ok) expect(event.code).toMatch(/^(event|rjct)\./);
        const signed = verifyEnvelope(read.value.envelope, read.value.header.sender_id, check);
        if (!signed.ok) expect(signed.code).toMatch(/^err\.signature\./);
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

const birth = {
  data: {
    reg_event_type: "spdci-common:RegistryEventType:LiveBirth",
    reg_records: {
      register: "civil-acts",
      record_number: "B-1",
      record_version: 1,
      stated_at: "2025-07-03T10:00:00+04:00",
      person: { sex: "F", birth_date: "2025-07-02T00:00" },
      mother: {
        identifier: { identifier_type: "spdci:FIN", identifier_value: 5123456 },
        name: [{ given_name: "Aysel", surname: "" }],
      },
    },
  },
  reference_id: "r-1",
  timestamp: "2025-07-03T10:00:00+04:00",
};
const header = {
  message_id: "m-1",
  message_ts: draft.at,
  action: "notify",
  sender_id: "civil-registry",
  sender_uri: "",
  total_count: "1",
  meta: "",
};
const message = { transaction_id: "t-1", notify_event: [birth] };
const reading = (value: unknown) => readNotify(JSON.stringify(value));

describe("what we take leniently, as the standard's own samples need", () => {
  test("a count in digits, empty addresses, midnight on a day, one identifier, namespaced words", () => {
    const read = reading({ header, message });
    expect(read.ok && read.value.items[0]?.event).toEqual({
      ok: true,
      value: {
        register: "civil-acts",
        recordNo: "B-1",
        version: 1,
        statedAt: "2025-07-03T10:00:00+04:00",
        type: "birth",
        body: {
          child: { identifiers: [], sex: "female", bornOn: "2025-07-02" },
          alive: true,
          mother: { identifiers: [{ scheme: "FIN", value: "5123456" }], names: { given: "Aysel" } },
        },
      },
    });
  });
});

const eventOf = (word: string, content: object) => {
  const record = { register: "civil-acts", record_number: "R-1", record_version: 1, stated_at: draft.at, ...content };
  const item = { reference_id: "r-1", timestamp: draft.at, data: { reg_event_type: word, reg_records: record } };
  const read = reading({ header, message: { ...message, notify_event: [item] } });
  return read.ok ? read.value.items[0]?.event : read;
};

test("a stillbirth is a birth of a child that did not live, unless the record says otherwise", () => {
  const child = { person: { sex: "female", birth_date: "2025-07-02" } };
  expect(eventOf("STILLBIRTH", child)).toMatchObject({ value: { type: "birth", body: { alive: false } } });
  expect(eventOf("STILLBIRTH", { ...child, is_alive: true })).toMatchObject({ value: { body: { alive: true } } });
  expect(eventOf("BIRTH", child)).toMatchObject({ value: { body: { alive: true } } });
});

test("a record that is the person itself is understood", () => {
  const flat = { identifier: { identifier_type: "FIN", identifier_value: "5ABC123" }, death_date: "2026-01-15" };
  const person = { identifiers: [{ scheme: "FIN", value: "5ABC123" }] };
  expect(eventOf("DEATH", flat)).toMatchObject({ value: { body: { person, diedOn: "2026-01-15" } } });
});

describe("what we refuse, with the standard's code", () => {
  test.each([
    ["err.version.not_supported", { header: { ...header, version: "2.0.0" }, message }],
    ["rjct.message_ts.invalid", { header: { ...header, message_ts: "2026-11-22T12:00:00" }, message }],
    ["rjct.action.not_supported", { header: { ...header, action: "search" }, message }],
    ["rjct.action.invalid", { header: { ...header, action: undefined }, message }],
    ["rjct.total_count.invalid", { header: { ...header, total_count: 2 }, message }],
    [
      "rjct.total_count.limit_exceeded",
      { header, message: { ...message, notify_event: Array.from({ length: 1001 }, () => birth) } },
    ],
    ["err.sender_id.invalid", { header: { ...header, sender_id: "" }, message }],
    ["err.sender_uri.invalid", { header: { ...header, sender_uri: "not a uri" }, message }],
    ["err.encryption.invalid", { header: { ...header, is_msg_encrypted: true }, message }],
    ["err.request.bad", { header, message: { ...message, notify_event: [] } }],
    ["err.request.bad", { header, message: [] }],
    ["err.request.bad", []],
    ["err.request.bad", { header: { ...header, message_id: "\0" }, message }],
  ])("%s", (code, value) => {
    expect(reading(value)).toMatchObject({ ok: false, code });
  });

  test("a bad item alone, while its neighbour is taken", () => {
    const two = {
      ...message,
      notify_event: [birth, { ...birth, reference_id: "r-2", data: { reg_event_type: "FLOOD" } }],
    };
    const read = reading({ header: { ...header, total_count: 2 }, message: two });
    expect(read.ok && read.value.items.map(({ event }) => (event.ok ? "taken" : event.code))).toEqual([
      "taken",
      "event.type-unknown",
    ]);
  });
});

test("a question what became of a message names it by the id it was acknowledged under", () => {
  const asked = writeStatusQuestion({ ...draft, messageId: "q-1", about: "m-1" });
  const read = readEnvelope(JSON.stringify(signEnvelope(asked, signer, now)));
  expect(read).toMatchObject({ ok: true, value: { header: { action: "txn-status", total_count: 1 } } });
  expect(asked.message.txnstatus_request).toMatchObject({
    attribute_type: "correlation_id",
    attribute_value: "m-1",
    locale: "eng",
  });
});
