import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { answerJson } from "@dayaq/rules/record";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleRecord } from "./example.ts";
import { REFUSALS } from "./problem.ts";
import { openPages, type PagesOfTest } from "../testing.ts";

const database = testDatabase();
let pages: PagesOfTest;

beforeAll(async () => {
  pages = await openPages(database, azerbaijan, {
    address: "https://dayaq.example",
    // In production the identity provider answers by https.
    addresses: new Map([["identity-provider", "https://sign-in.example"]]),
    production: true,
  });
});
afterAll(() => pages.close());

const plain = (html: string): string => html.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
const answerIn = (html: string): unknown => JSON.parse(plain(/<pre[^>]*>([\s\S]*?)<\/pre>/.exec(html)?.[1] ?? "null"));
const send = (form: Record<string, string>) =>
  pages.server.inject({
    method: "POST",
    url: "/en/api",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(form).toString(),
  });

test("shows the operations, every refusal and the request of the document, in production too", async () => {
  const { statusCode, body, headers } = await pages.server.inject("/az/api");
  expect([statusCode, headers["set-cookie"]]).toEqual([200, undefined]);
  for (const code of Object.keys(REFUSALS)) expect(body).toContain(`<code>${code}</code>`);
  const request = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(body)?.[1] ?? "";
  expect(JSON.parse(plain(request))).toEqual(exampleRecord(azerbaijan));
});

test("a request that was edited is sent, and answered as the API answers it", async () => {
  const record = { ...exampleRecord(azerbaijan), on: "2025-07-15" };
  const { statusCode, body } = await send({ does: "calculate", programme: "BIRTH", record: JSON.stringify(record) });
  expect(statusCode).toBe(200);
  expect(answerIn(body)).toEqual(
    JSON.parse(JSON.stringify(answerJson(lawOf(azerbaijan), record, { programmes: ["BIRTH"] }))),
  );
  const trace = await send({ does: "trace", programme: "BIRTH", record: JSON.stringify(record) });
  expect(answerIn(trace.body)).toMatchObject({
    traces: [{ programme: "BIRTH" }, { programme: "BIRTH" }, { programme: "BIRTH" }],
  });
});

test.each([
  ["what is no record", { does: "calculate", record: '{"on":"soon"}' }, "$.on"],
  ["what is no JSON", { does: "calculate", record: "{" }, "$"],
  ["a trace of no right", { does: "trace", programme: "", record: "{}" }, "programme"],
])("%s comes back with the problem, what to do, and the request as it was", async (_, form, path) => {
  const { statusCode, body } = await send(form);
  expect(statusCode).toBe(422);
  expect(answerIn(body)).toMatchObject({ code: "record.not-understood", path, remedy: expect.any(String) });
  expect(body).toMatch(/ds-error-summary[\s\S]*href="#record"/);
  expect(plain(body)).toContain(form.record);
});
