import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEventsRequest, readEventText, publishedSchemas, writeCloudEvent } from "../src/index.ts";
import { agencyEvent, damaged, dciEvent } from "./arbitraries.ts";

const draft = { id: "e-1", source: "employment-register" };
const anyEvent = fc.oneof(agencyEvent, dciEvent);
const batchType = { "content-type": "application/cloudevents-batch+json; charset=utf-8" };
const batchText = fc.array(anyEvent, { minLength: 1, maxLength: 4 }).map((events) => ({
  events,
  text: JSON.stringify(events.map((event, index) => writeCloudEvent({ ...draft, id: `e-${index}`, event }))),
}));

describe("a CloudEvent", () => {
  test("says after the journey what it said before, in every mode", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const written = writeCloudEvent({ ...draft, event });
        const { data, datacontenttype, ...attributes } = written;
        const headers = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]));
        const expected = { ok: true, value: { items: [{ ...draft, event: { ok: true, value: event } }] } };
        const structured = Buffer.from(JSON.stringify(written));
        expect(readEventsRequest({ "content-type": "application/cloudevents+json" }, structured)).toMatchObject(
          expected,
        );
        expect(
          readEventsRequest(
            { "content-type": "application/x-ndjson" },
            Buffer.concat([structured, Buffer.from("\n\n")]),
          ),
        ).toMatchObject(expected);
        const binary = readEventsRequest(
          { ...headers, "content-type": datacontenttype },
          Buffer.from(JSON.stringify(data)),
        );
        expect(binary).toMatchObject(expected);
      }),
      { numRuns: 200 },
    );
  });

  test("comes in batches", () => {
    fc.assert(
      fc.property(batchText, ({ events, text }) => {
        const read = readEventsRequest(batchType, Buffer.from(text));
        if (!read.ok) return expect.fail(read.code);
        expect(read.value.items.map(({ event }) => (event.ok ? event.value : event))).toEqual(events);
      }),
      { numRuns: 200 },
    );
  });

  test("damaged in 10,000 ways, gives a code or an event, and never throws", { timeout: 60_000 }, () => {
    let refused = 0;
    fc.assert(
      fc.property(damaged(batchText.map(({ text }) => text)), (text) => {
        const read = readEventsRequest(batchType, Buffer.from(text));
        if (!read.ok) {
          refused++;
          expect(read.code).toMatch(/^cloudevents\./);
          return;
        }
        for (const { event } of read.value.items)
          if (!event.ok) expect(event.code).toMatch(/^(cloudevent|event|json)\./);
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

const good = {
  specversion: "1.0",
  id: "e-1",
  source: "employment-register",
  type: "org.dayaq.contract-started.v1",
  time: "2025-07-03T10:00:00+04:00",
  data: {
    register: "contracts",
    recordNo: "C-1",
    version: 1,
    body: { person: { identifiers: [{ scheme: "FIN", value: "5ABC123" }] }, from: "2025-07-01", kind: "contract" },
  },
};

describe("what is refused", () => {
  test.each([
    ["cloudevent.specversion-unsupported", { ...good, specversion: "0.3" }],
    ["cloudevent.attribute-invalid", { ...good, id: "" }],
    ["cloudevent.attribute-invalid", { ...good, source: "" }],
    ["cloudevent.attribute-invalid", { ...good, time: undefined }],
    ["cloudevent.attribute-invalid", { ...good, time: "2025-07-03" }],
    ["cloudevent.attribute-invalid", { ...good, Traceparent: "x" }],
    ["cloudevent.attribute-invalid", { ...good, traceparent: {} }],
    ["cloudevent.data-not-json", { ...good, datacontenttype: "text/xml" }],
    ["cloudevent.data-not-json", { ...good, data_base64: "e30=" }],
    ["cloudevent.data-invalid", { ...good, data: { ...good.data, version: 0 } }],
    ["cloudevent.type-unknown", { ...good, type: "org.dayaq.toString.v1" }],
    ["event.body-invalid", { ...good, type: "org.dayaq.contract-ended.v1" }],
    ["event.period-empty", { ...good, data: { ...good.data, body: { ...good.data.body, until: "2025-07-01" } } }],
    [
      "event.person-unknowable",
      { ...good, data: { ...good.data, body: { ...good.data.body, person: { identifiers: [] } } } },
    ],
    ["cloudevent.not-an-object", []],
  ])("%s", (code, value) => {
    expect(readEventText(JSON.stringify(value)).event).toMatchObject({ ok: false, code });
  });

  test("text that is no JSON", () => {
    expect(readEventText("{").event).toMatchObject({ ok: false, code: "json.malformed" });
    expect(readEventText("[".repeat(40) + "]".repeat(40)).event).toMatchObject({ ok: false, code: "json.too-deep" });
  });

  test.each([
    ["cloudevents.content-type-unsupported", { "content-type": "text/plain" }, "[]"],
    ["cloudevents.content-type-unsupported", { "content-type": "application/json" }, "{}"],
    ["cloudevents.batch-empty", batchType, "[]"],
    ["cloudevents.batch-malformed", batchType, "{}"],
    ["cloudevents.batch-too-large", batchType, JSON.stringify(Array.from({ length: 1001 }, () => good))],
  ])("a request: %s", (code, headers, body) => {
    expect(readEventsRequest(headers, Buffer.from(body))).toMatchObject({ ok: false, code });
  });

  test("an extension attribute is let pass", () => {
    expect(readEventText(JSON.stringify({ ...good, traceparent: "00-1" })).event.ok).toBe(true);
  });
});

test("text that is no UTF-8 is refused whole", () => {
  const latin = Buffer.concat([Buffer.from('[{"id":"'), Buffer.from([0xe9]), Buffer.from('"}]')]);
  expect(readEventsRequest(batchType, latin)).toMatchObject({ ok: false, code: "cloudevents.not-utf8" });
});

test("attributes in headers are percent-encoded, and damaged ones give a code", () => {
  const headers = {
    "content-type": "application/json",
    "ce-specversion": "1.0",
    "ce-id": "a%C9%99%20b",
    "ce-time": "%",
  };
  const read = readEventsRequest(headers, Buffer.from("{}"));
  expect(read.ok && read.value.items[0]?.id).toBe("aə b");
  expect(read.ok && read.value.items[0]?.event).toMatchObject({ ok: false, code: "cloudevent.attribute-invalid" });
});

test.each(publishedSchemas())("the published schema $file is that of the code", async ({ file, schema }) => {
  const published = new URL(`../../../docs/generated/schemas/${file}`, import.meta.url);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(published));
});
