import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { civilRegistry } from "../src/civil-registry/civil-registry.ts";
import { type FakeDayaq, fakeDayaq, listening } from "./fake-dayaq.ts";

const patience = { attempts: 3, firstPauseMs: 1 };
const mother = { fin: "5ABC123", given: "Aysel", family: "Məmmədova", bornOn: "1990-05-01", sex: "female" };
const birth = { child: { sex: "female", bornOn: "2025-07-02" }, alive: true, mother, place: "Bakı" };

let dayaq: FakeDayaq;
let home: string;
let app: FastifyInstance;
let registry: Awaited<ReturnType<typeof listening>>;

beforeEach(async () => {
  dayaq = await fakeDayaq();
  home = mkdtempSync(path.join(tmpdir(), "dayaq-"));
  app = civilRegistry({ dayaqUrl: dayaq.url, home, patience });
  registry = await listening(app);
  dayaq.keysAt = () => `${registry.url}/.well-known/jwks.json`;
});

afterEach(async () => {
  await app.close();
  await dayaq.close();
  rmSync(home, { recursive: true });
});

describe("the civil registry", () => {
  test("makes of a form a record, of the record a signed message, and shows both with the answer", async () => {
    const { status, simulator, body } = await registry.post("/births", birth);
    expect([status, simulator]).toEqual([200, "true"]);
    expect(body).toMatchObject({ delivered: true, status: 200, attempts: 1 });
    expect(JSON.parse(body["answer"] ?? "")).toMatchObject({
      message: { ack_status: "ACK", correlation_id: body["messageId"] },
    });
    expect(JSON.parse(body["sent"] ?? "")).toMatchObject({
      header: { action: "notify", sender_id: "justice", total_count: 1 },
    });
    expect(dayaq.events).toMatchObject([
      {
        type: "birth",
        register: "civil-registry",
        version: 1,
        body: { child: { bornOn: "2025-07-02" }, mother: { identifiers: [{ scheme: "FIN", value: "5ABC123" }] } },
      },
    ]);
  });

  test("sends twins in one message", async () => {
    const { body } = await registry.post("/births", [birth, birth]);
    expect(body["recordNos"]).toHaveLength(2);
    expect(dayaq.events).toHaveLength(2);
  });

  test.each([
    ["deaths", { person: { fin: "5ABC123" }, diedOn: "2026-01-15" }, "death"],
    ["marriages", { spouses: [{ fin: "5ABC123" }, { fin: "5ABC124" }], on: "2026-01-15" }, "marriage"],
    ["divorces", { spouses: [{ fin: "5ABC123" }, { fin: "5ABC124" }], on: "2026-01-15" }, "divorce"],
    ["adoptions", { child: { fin: "5ABC123" }, adopters: [{ fin: "5ABC124" }], on: "2026-01-15" }, "adoption"],
  ])("knows %s", async (where, form, type) => {
    expect((await registry.post(`/${where}`, form)).status).toBe(200);
    expect(dayaq.events[0]?.type).toBe(type);
  });

  test("corrects a record as its next version, and takes it back as the one after", async () => {
    const { body } = await registry.post("/births", birth);
    const recordNo = body["recordNos"]?.[0];
    await registry.post("/corrections", { recordNo, father: { fin: "5ABC124" } });
    await registry.post("/annulments", { recordNo, reason: "Səhv" });
    expect(dayaq.events.map(({ type, version }) => [type, version])).toEqual([
      ["birth", 1],
      ["birth", 2],
      ["annulment", 3],
    ]);
    expect(dayaq.events[1]?.body).toMatchObject({ mother: { names: { given: "Aysel" } }, father: {} });
    expect(dayaq.events[2]?.body).toEqual({ of: "birth", reason: "Səhv" });
  });

  test("after a restart takes back what the form names whole", async () => {
    const form = { recordNo: "B-1", version: 2, type: "birth" };
    expect((await registry.post("/annulments", form)).status).toBe(200);
    expect((await registry.post("/annulments", { recordNo: "B-1x" })).body).toMatchObject({ code: "record.unknown" });
  });

  test("tries again while Dayaq is in trouble", async () => {
    dayaq.troubles = 2;
    expect((await registry.post("/births", birth)).body).toMatchObject({ delivered: true, attempts: 3 });
    expect(dayaq.events).toHaveLength(1);
    dayaq.troubles = 3;
    expect((await registry.post("/births", birth)).body).toMatchObject({ delivered: false, attempts: 3, status: 503 });
  });

  test("sends the very same message again, and asks what became of it", async () => {
    const { body } = await registry.post("/births", birth);
    const again = await registry.post(`/messages/${body["messageId"]}/resend`, {});
    expect(again.body["sent"]).toBe(body["sent"]);
    const status = await registry.get(`/messages/${body["messageId"]}/status`);
    expect(JSON.parse(status.body["answer"] ?? "")).toMatchObject({
      asked: { txnstatus_request: { attribute_value: body["messageId"] } },
    });
    expect((await registry.post("/messages/nobody/resend", {})).status).toBe(404);
  });

  test("refuses a form that makes no record, and sends nothing", async () => {
    const { status, body } = await registry.post("/births", { ...birth, child: { sex: "female" } });
    expect(status).toBe(422);
    expect(body).toMatchObject({ simulator: true, code: "event.body-invalid", detail: { path: "/child" } });
    expect((await registry.post("/births", [])).status).toBe(422);
    expect((await registry.post("/births", "x")).status).toBe(422);
    expect(dayaq.events).toEqual([]);
  });

  test("says on its page and in its answers that it is a simulator", async () => {
    const page = await fetch(`${registry.url}/`);
    expect(page.headers.get("simulator")).toBe("true");
    expect(await page.text()).toContain("simulator");
    expect((await registry.get("/health")).body).toMatchObject({ simulator: true, ready: true });
    expect((await registry.get("/nowhere")).simulator).toBe("true");
  });

  test("keeps its key for its owner only, over restarts", async () => {
    const folder = path.join(home, "keys");
    const [file = ""] = readdirSync(folder);
    expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
    const restarted = civilRegistry({ dayaqUrl: dayaq.url, home, patience });
    const again = await listening(restarted);
    expect((await again.get("/.well-known/jwks.json")).body).toEqual(
      (await registry.get("/.well-known/jwks.json")).body,
    );
    await restarted.close();
  });
});
