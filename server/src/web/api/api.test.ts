import { azerbaijan } from "@dayaq/country-az";
import { terranova } from "@dayaq/country-xx";
import { lawOf, recordSchema } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { answerJson, traceJson } from "@dayaq/rules/record";
import fastify, { type FastifyInstance } from "fastify";
import { Compile } from "typebox/compile";
import type { TSchema } from "typebox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Calculator } from "../../calculation/index.ts";
import { exampleRecord } from "./example.ts";
import { openApi, OPERATIONS } from "./open-api.ts";
import { apiRoutes } from "./routes.ts";

const law = lawOf(azerbaijan);
let server: FastifyInstance;
/** A clock that a test turns, so that no quota is used up by another test. */
let seconds = 0;
const calculator = new Calculator("az");

beforeAll(async () => {
  server = fastify();
  const clock = { now: () => new Date(seconds++ * 1000) };
  await apiRoutes(server, { pack: azerbaijan, address: "http://localhost", calculator, clock });
});
afterAll(async () => {
  await server.close();
  await calculator.close();
});

const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
  server.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/json", ...headers },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });

const MURAD = {
  on: "2025-08-01",
  persons: [
    {
      id: "aysel",
      bornOn: "1990-05-01",
      sex: "female",
      facts: [
        { kind: "residence", from: "1990-05-01", value: { permanent: true } },
        { kind: "disability", from: "2024-03-01", until: "2026-03-01", value: { percent: 85, cause: "general" } },
      ],
    },
    { id: "murad", bornOn: "2025-07-02", sex: "male" },
  ],
  relations: [{ kind: "parent", of: "murad", is: "aysel", from: "2025-07-02" }],
  households: [{ id: "home", representative: "aysel", members: [{ person: "aysel" }, { person: "murad" }] }],
};

/** A part of the published document as a check, with what it refers to. */
function checks(name: string) {
  const document = JSON.parse(JSON.stringify(openApi(azerbaijan)).replaceAll("#/components/schemas/", "#/$defs/")) as {
    components: { schemas: Record<string, object> };
  };
  const { schemas } = document.components;
  return Compile({ ...schemas[name], $defs: schemas } as TSchema); // JSON Schema, as published
}

describe("POST /calculate", () => {
  test("answers as the command does, and as its schema says", async () => {
    const answer = await post("/calculate", MURAD);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toMatch(/^application\/json/);
    expect(answer.json()).toEqual(answerJson(law, MURAD, { programmes: [] }));
    expect([...checks("Answer").Errors(answer.json())]).toEqual([]);
  });

  test("shows the programmes and days that its address asks for", async () => {
    const answer = await post("/calculate?programme=ALW-DIS&programme=BIRTH&from=2025-01-01&until=2025-09-01", MURAD);
    const days = { from: day("2025-01-01"), until: day("2025-09-01") };
    expect(answer.json()).toEqual(answerJson(law, MURAD, { programmes: ["ALW-DIS", "BIRTH"], ...days }));
  });

  test.each([
    ["/calculate", "{", 422, "record.not-understood", "$"],
    ["/calculate", "[]", 422, "record.not-understood", "$"],
    ["/calculate", { ...MURAD, on: "yesterday" }, 422, "record.not-understood", "$.on"],
    ["/calculate", { ...MURAD, persons: [{ id: "a" }] }, 422, "record.not-understood", "$.persons[0].bornOn"],
    ["/calculate?programme=NONE", MURAD, 422, "record.not-understood", "programme"],
    ["/calculate?from=now", MURAD, 422, "question.not-understood", "from"],
    ["/calculate?name=Aysel", MURAD, 422, "question.not-understood", "address"],
    ["/calculate?from=2030-01-01&until=2020-01-01", MURAD, 422, "record.not-understood", "from"],
    ["/trace", MURAD, 422, "question.not-understood", "programme"],
    ["/calculate", { ...MURAD, persons: Array(25).fill(MURAD.persons[0]) }, 422, "record.too-large", "$.persons"],
    ["/calculate", " ".repeat(300_000), 413, "message.too-large", undefined],
  ])("%s %#: refused by code and place, with what to do", async (url, body, status, code, path) => {
    const answer = await post(url, body);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    const problem = answer.json<Record<string, unknown>>();
    expect(problem).toMatchObject({
      code,
      status,
      type: `/docs/refusals#${code}`,
      remedy: expect.stringMatching(/\.$/),
    });
    expect(problem["path"]).toBe(path);
    expect([...checks("Problem").Errors(problem)]).toEqual([]);
  });

  test("takes JSON and nothing else", async () => {
    const answer = await post("/calculate", "on=2025", { "content-type": "application/x-www-form-urlencoded" });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([415, "message.type-unknown"]);
  });

  test("repeats nothing of what was sent in a refusal", async () => {
    const answer = await post("/calculate", { ...MURAD, persons: [{ id: "Aysel Quliyeva", bornOn: "1990-13-41" }] });
    expect(answer.body).not.toMatch(/Aysel|1990-13/);
  });

  test("one address is answered a few times a second, and others meanwhile", async () => {
    const now = { now: () => new Date(0) };
    const busy = fastify();
    await apiRoutes(busy, { pack: azerbaijan, address: "", calculator, clock: now });
    const send = (from: string) =>
      busy.inject({
        method: "POST",
        url: "/calculate",
        remoteAddress: from,
        headers: { "content-type": "application/json" },
        payload: "{}",
      });
    const statuses = [];
    for (let sent = 0; sent < 11; sent++) statuses.push((await send("192.0.2.1")).statusCode); // in order, as a quota counts
    expect(statuses).toEqual([...Array<number>(10).fill(422), 429]);
    expect((await send("192.0.2.1")).headers["retry-after"]).toBe("2");
    expect((await send("192.0.2.2")).statusCode).toBe(422);
    await busy.close();
  });
});

test("POST /trace shows the working down to facts and values of the law, as its schema says", async () => {
  const answer = await post("/trace?programme=ALW-DIS", MURAD);
  expect(answer.json()).toEqual(traceJson(law, MURAD, { programmes: ["ALW-DIS"] }));
  expect([...checks("Trace").Errors(answer.json())]).toEqual([]);
  expect(answer.body).toContain("aysel/disability/2024-03-01");
  expect(answer.body).toMatch(/"parameter":\{"key":"ALW-DIS/);
});

describe("the document", () => {
  test("has every operation that is answered, and no other", () => {
    const posts = OPERATIONS.map(({ path }) => path);
    expect(posts.map((url) => server.hasRoute({ method: "POST", url }))).toEqual([true, true]);
    expect(Object.keys(openApi(azerbaijan)["paths"] as object)).toEqual(posts);
  });

  test("is served, and is the one in the repository", async () => {
    const { body } = await server.inject("/openapi.json");
    const file = new URL("../../../../docs/generated/openapi.json", import.meta.url).pathname;
    await expect(`${JSON.stringify(JSON.parse(body), null, 2)}\n`).toMatchFileSnapshot(file);
  });

  test("takes what is answered, and refuses what is refused", () => {
    const record = Compile(recordSchema(azerbaijan) as TSchema); // JSON Schema, as published
    expect([
      record.Check(MURAD),
      record.Check(exampleRecord(azerbaijan)),
      Compile(recordSchema(terranova) as TSchema).Check(exampleRecord(terranova)),
    ]).toEqual([true, true, true]);
    expect(record.Check({ ...MURAD, name: "Aysel" })).toBe(false);
    expect(record.Check({ ...MURAD, relations: [{ kind: "friend", of: "murad", is: "aysel" }] })).toBe(false);
  });

  test("of another country names its own kinds and programmes", () => {
    expect(JSON.stringify(openApi(terranova))).toContain(terranova.programmes[0]?.code);
    expect(JSON.stringify(openApi(terranova))).not.toContain("ALW-DIS");
  });
});
