import { type IncomingEvent, writeCloudEvent } from "@dayaq/contracts";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { Contracts, ingestLines, retryEvents } from "./index.ts";

const db = testDatabase();
const title = { en: "in a test" };
const contracts = new Contracts(
  [
    {
      code: "labour",
      title,
      signature: "required",
      registers: [{ code: "contracts-register", title, speaks: "cloudevents", factKinds: ["employment"] }],
    },
  ],
  [],
);

const contract = (recordNo: string, kind = "contract", register = "contracts-register"): IncomingEvent => ({
  register,
  recordNo,
  version: 1,
  statedAt: "2026-03-01T10:00:00Z",
  type: "contract-started",
  body: { person: { identifiers: [{ scheme: "FIN", value: "AAA0001" }] }, from: "2026-02-01", kind },
});

const line = (id: string, event: IncomingEvent) =>
  JSON.stringify(writeCloudEvent({ id, source: "/agencies/labour", event }));

async function* file(lines: readonly string[]) {
  yield* lines;
}

test("a file is taken once, and each line is counted under what became of it", async () => {
  const lines = [
    line("1", contract("A")),
    line("2", contract("B")),
    line("3", contract("A")),
    line("4", contract("B", "self-employed")),
    line("5", contract("C", "contract", "civil-registry")),
    "{ no json",
    "",
  ];
  const summary = {
    lines: 6,
    accepted: 2,
    duplicates: 1,
    parked: { "record.version-conflict": 1, "register.unknown": 1, "json.malformed": 1 },
  };
  expect(await ingestLines(db.pool, contracts, file(lines))).toEqual(summary);
  expect(await ingestLines(db.pool, contracts, file(lines))).toEqual({
    lines: 6,
    accepted: 0,
    duplicates: 6,
    parked: {},
  });
});

test("a large file goes in transactions of a thousand lines, with progress", async () => {
  const lines = Array.from({ length: 2500 }, (_, index) => line(`n-${index}`, contract(`n-${index}`)));
  const heard: number[] = [];
  const done = await ingestLines(db.pool, contracts, file(lines), ({ lines: so }) => heard.push(so));
  expect(done).toEqual({ lines: 2500, accepted: 2500, duplicates: 0, parked: {} });
  expect(heard).toEqual([1000, 2000, 2500]);
});

test("what was no event is kept as it came, and read again when the cause is mended", async () => {
  const good = line("r-1", contract("R-1"));
  const strangers = new Contracts([], []);
  expect(await ingestLines(db.pool, strangers, file([good, "{ no json"]))).toMatchObject({ lines: 2, accepted: 0 });
  // A worker parks what intake could not take.
  await db.pool.query("update agencies.inbox set status = 'parked' where status = 'waiting' and code is not null");
  const retried = await inTransaction(db.pool, (tx) => retryEvents(tx, contracts, { code: "register.unknown" }));
  expect(retried).toBeGreaterThan(0);
  await db.pool.query(
    `update agencies.inbox set payload = jsonb_build_object('line', $1::text), register = null, record_no = null, version = null,
       status = 'parked', code = 'json.malformed', sender = 'labour' where reference = 'r-1'`,
    [good],
  );
  expect(await inTransaction(db.pool, (tx) => retryEvents(tx, contracts, { code: "json.malformed" }))).toBe(1);
  const { rows } = await db.pool.query("select status, record_no, type from agencies.inbox where reference = 'r-1'");
  expect(rows).toEqual([{ status: "waiting", record_no: "R-1", type: "contract-started" }]);
});

test("one event that was sent on several lines is read again as a whole, and by its row of the inbox", async () => {
  const pretty = JSON.stringify(JSON.parse(line("r-2", contract("R-2"))), null, 2);
  const { rows } = await db.pool.query(
    `with sent as (
       insert into agencies.message (sender, message_id, protocol, body) values ('labour', 'pretty', 'cloudevents', $1) returning id)
     insert into agencies.inbox (message, sender, reference, type, payload, code, status)
     select id, 'labour', 'r-2', '', '{}', 'event.malformed', 'parked' from sent returning id`,
    [pretty],
  );
  const id = Number(rows[0].id);
  const again = (ids: number[]) => inTransaction(db.pool, (tx) => retryEvents(tx, contracts, { ids }));
  expect(await again([-1])).toBe(0);
  expect(await again([id])).toBe(1);
});
