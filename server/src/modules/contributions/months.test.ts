import { day, done } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, expect, test } from "vitest";
import { invariantsOf, observe } from "../../observer/index.ts";
import { inTransaction } from "../../platform/index.ts";
import { identify, introduce } from "../registry/index.ts";
import { findUpload } from "./index.ts";
import { countRefusals, refusalsAfter } from "./store/refusals.ts";
import { workOnUpload } from "./use-cases/work-on-upload.ts";
import { receiveBytes } from "./use-cases/receive-upload.ts";
import { contributions, counted, manifestOf, open, pieces, send, textOf } from "./testing.ts";
import { openUpload } from "./store/uploads.ts";
import { countWaiting } from "./store/waiting.ts";

const database = testDatabase();
const parties: Record<string, number> = {};

beforeAll(async () => {
  const known = ["AAAAAA1", "AAAAAA2", "AAAAAA3", "AAAAAA4"];
  const ids = await inTransaction(database.pool, (tx) =>
    introduce(
      tx,
      known.map((value) => ({ identifiers: [{ scheme: "FIN", value }] })),
    ),
  );
  known.forEach((fin, at) => (parties[fin] = ids[at] as number)); // one id each
});

const line = (month: string, fin: string, sums = "100000 22000", employer = "1400057421") =>
  `${month} ${parties[fin]} ${employer} ${sums}`;
const of = async (month: string) => (await counted(database.pool)).filter((it) => it.startsWith(month));
const seen = (id: string) => inTransaction(database.pool, (tx) => findUpload(tx, id));

test("a month is taken, sent again it changes nothing, and in other words it is a conflict", async () => {
  const lines = [{ person: "FIN:AAAAAA1" }, { person: "FIN:AAAAAA2", employer: "B-2", wage: "7.5", contribution: "0" }];
  const id = await send(database.pool, "2026-01", 1, lines);
  expect(await of("2026-01")).toEqual([line("2026-01", "AAAAAA1"), line("2026-01", "AAAAAA2", "750 0", "B-2")]);
  expect(await seen(id)).toMatchObject({ state: "applied", taken: 2, refused: 0, added: 2, changed: 0, removed: 0 });
  const lineRows = async () =>
    (await database.pool.query("select * from contributions.line where month = '2026-01-01' order by party_id")).rows;
  const before = await lineRows();
  expect(await send(database.pool, "2026-01", 1, lines)).toBe(id);
  expect(await lineRows()).toEqual(before);
  const other = manifestOf("2026-01", 1, Buffer.from("other lines under the same version"));
  const opened = await inTransaction(database.pool, (tx) => openUpload(tx, other, { sender: "tax", signedBy: "test" }));
  expect(opened).toMatchObject({ ok: false, code: "month.version-conflict" });
});

test("a replacement writes what differs and nothing else, and the earlier month is still known at its time", async () => {
  const of2 = (fin: string, wage: string) => ({ person: `FIN:${fin}`, wage });
  await send(database.pool, "2026-02", 1, [of2("AAAAAA1", "100"), of2("AAAAAA2", "200"), of2("AAAAAA3", "300")]);
  const then = await inTransaction(database.pool, async (tx) => {
    const { rows } = await tx.query<{ known: number }>("select last_value as known from platform.known");
    return rows[0]?.known ?? 0;
  });
  const id = await send(database.pool, "2026-02", 2, [
    of2("AAAAAA1", "100"),
    of2("AAAAAA2", "250"),
    of2("AAAAAA4", "400"),
  ]);
  expect(await seen(id)).toMatchObject({ added: 1, changed: 1, removed: 1 });
  expect(await of("2026-02")).toEqual([
    line("2026-02", "AAAAAA1", "10000 22000"),
    line("2026-02", "AAAAAA2", "25000 22000"),
    line("2026-02", "AAAAAA4", "40000 22000"),
  ]);
  const everybody = Object.values(parties);
  const knownAt = async (at?: number) =>
    (
      await inTransaction(database.pool, (tx) =>
        contributions.ledger.statementsOf(tx, everybody, at === undefined ? {} : { knownAt: at }),
      )
    )
      .filter(({ from }) => from === day("2026-02-01"))
      .map(({ value }) => value["amount"]);
  expect(new Set(await knownAt(then))).toEqual(new Set(["100.00", "200.00", "300.00"]));
  expect(new Set(await knownAt())).toEqual(new Set(["100.00", "250.00", "400.00"]));
});

test("an earlier version that comes late changes nothing", async () => {
  await send(database.pool, "2026-03", 5, [{ person: "FIN:AAAAAA1", wage: "5" }]);
  const late = await send(database.pool, "2026-03", 4, [
    { person: "FIN:AAAAAA1", wage: "4" },
    { person: "FIN:AAAAAA2" },
  ]);
  expect(await seen(late)).toMatchObject({ state: "superseded", added: 0 });
  expect(await of("2026-03")).toEqual([line("2026-03", "AAAAAA1", "500 22000")]);
});

test("each line that is refused is kept with its number and why; the others count", async () => {
  const id = await send(database.pool, "2026-04", 1, [
    { person: "FIN:AAAAAA1" },
    "no json",
    { person: "AAAAAA1" },
    { person: "FIN:AAAAAA2", wage: "1.005" },
    "",
    { person: "fin:aaaaaa1", wage: "5" },
    { person: "FIN:AAAAAA1", wage: "6" },
    `{"person":"${"x".repeat(1000)}"}`,
    { person: "FIN:AAAAAA3", contribution: "-1" },
  ]);
  const refused = await inTransaction(database.pool, (tx) => refusalsAfter(tx, id, 0, 100));
  expect(refused.map(({ line: at, code, detail }) => [at, code, detail])).toEqual([
    [2, "line.not-json", {}],
    [3, "line.invalid", { path: "/person", keyword: "pattern" }],
    [4, "sum.malformed", { path: "/wage" }],
    [7, "line.repeated", { first: 1 }],
    [8, "line.too-long", {}],
    [9, "line.invalid", { path: "/contribution", keyword: "pattern" }],
  ]);
  // Another scheme is another number, though it looks alike: that line waits.
  expect(await seen(id)).toMatchObject({ readLines: 9, taken: 2, refused: 6, added: 1 });
  expect(await inTransaction(database.pool, (tx) => countRefusals(tx, id))).toMatchObject({ "line.invalid": 2 });
});

test("a line of somebody unknown waits until they arrive, under whichever numbers", async () => {
  const lines = [{ person: "FIN:NEW0001", wage: "10" }, { person: "SSN:7001", wage: "20" }, { person: "FIN:NEVER01" }];
  const id = await send(database.pool, "2026-05", 1, lines);
  expect(await of("2026-05")).toEqual([]);
  const today = day("2026-05-02");
  expect(await contributions.takeArrived(database.pool, today)).toEqual({ lines: 0 });
  await inTransaction(database.pool, async (tx) => {
    const [party] = await introduce(tx, [{ identifiers: [{ scheme: "FIN", value: "NEW0001" }] }]);
    parties["NEW0001"] = party as number; // one was introduced
    await identify(tx, [{ scheme: "SSN", value: "7001", partyId: parties["NEW0001"] }]);
  });
  expect(await contributions.takeArrived(database.pool, today)).toEqual({ lines: 1 });
  expect(await of("2026-05")).toEqual([line("2026-05", "NEW0001", "1000 22000")]);
  expect(await inTransaction(database.pool, (tx) => refusalsAfter(tx, id, 0, 9))).toMatchObject([
    { line: 2, code: "line.repeated" },
  ]);
  expect(await inTransaction(database.pool, (tx) => countWaiting(tx, day("2026-05-01"), 1))).toBe(1);
  expect(await seen(id)).toMatchObject({ taken: 2, refused: 1, added: 1 });
  await send(database.pool, "2026-05", 2, []);
  expect(await of("2026-05")).toEqual([]);
  expect(await inTransaction(database.pool, (tx) => countWaiting(tx, day("2026-05-01"), 1))).toBe(0);
});

test("bytes that are not those that were signed are dropped, and can be sent again", async () => {
  const text = textOf([{ person: "FIN:AAAAAA1" }]);
  const { id } = await open(database.pool, "2026-06", 1, text);
  const wrong = Buffer.from(text.replace("1000.00", "9000.00"));
  expect(await receiveBytes(database.pool, id, 0, pieces(wrong))).toEqual({
    ok: false,
    code: "upload.damaged",
    offset: 0,
  });
  expect(await seen(id)).toMatchObject({ received: 0, damaged: 1, state: "receiving" });
  expect(await receiveBytes(database.pool, id, 7, pieces(wrong))).toMatchObject({ code: "upload.offset", offset: 0 });
  await send(database.pool, "2026-06", 1, [{ person: "FIN:AAAAAA1" }]);
  expect(await of("2026-06")).toEqual([line("2026-06", "AAAAAA1")]);
});

test("bytes that nobody went on with are dropped after a week, and can be sent anew", async () => {
  const text = textOf([{ person: "FIN:AAAAAA1" }]);
  const { id } = await open(database.pool, "2026-09", 1, text);
  await receiveBytes(database.pool, id, 0, pieces(Buffer.from(text).subarray(0, 20)));
  expect(await contributions.dropAbandoned(database.pool)).toEqual({ uploads: 0 });
  await database.owner.query("update contributions.upload set begun_at = now() - interval '8 days' where id = $1", [
    id,
  ]);
  expect(await contributions.dropAbandoned(database.pool)).toEqual({ uploads: 1 });
  expect(await seen(id)).toMatchObject({ state: "receiving", received: 0 });
  await send(database.pool, "2026-09", 1, [{ person: "FIN:AAAAAA1" }]);
  expect(await of("2026-09")).toEqual([line("2026-09", "AAAAAA1")]);
});

test("a month at which a step fails keeps no other waiting", async () => {
  const poison = textOf([{ person: "FIN:POISON1" }]);
  const { id } = await open(database.pool, "2026-10", 1, poison);
  await receiveBytes(database.pool, id, 0, pieces(Buffer.from(poison)));
  const sound = textOf([{ person: "FIN:AAAAAA1" }]);
  const other = await open(database.pool, "2026-11", 1, sound);
  await receiveBytes(database.pool, other.id, 0, pieces(Buffer.from(sound)));
  const rules = {
    currency: { code: "XXD", decimals: 2, sign: "¤" },
    normalise: (it: { scheme: string; value: string }) => {
      if (it.value === "POISON1") throw new Error("a fault of ours");
      return done(it);
    },
  };
  let failures = 0;
  for (let step = 0; step < 12; step++)
    await workOnUpload(database.pool, rules).catch(() => {
      failures += 1;
    }); // step after step, as a worker does
  expect(failures).toBeGreaterThan(1);
  expect(await seen(other.id)).toMatchObject({ state: "applied", added: 1 });
  expect(await seen(id)).toMatchObject({ state: "reading", readLines: 0 });
  while ((await contributions.work(database.pool)) !== undefined);
  expect(await seen(id)).toMatchObject({ state: "applied", taken: 1 });
});

test("everybody whose lines changed is noted once, and nobody else", async () => {
  const take = () => inTransaction(database.pool, (tx) => contributions.takeTouched(tx, 100));
  await take();
  await send(database.pool, "2026-07", 1, [{ person: "FIN:AAAAAA1" }, { person: "FIN:AAAAAA2" }]);
  await send(database.pool, "2026-07", 2, [{ person: "FIN:AAAAAA1" }, { person: "FIN:AAAAAA2", wage: "3" }]);
  expect(await take()).toEqual(["AAAAAA1", "AAAAAA2"].map((fin) => ({ partyId: parties[fin], kind: "wage" })));
  await send(database.pool, "2026-07", 3, [{ person: "FIN:AAAAAA1" }, { person: "FIN:AAAAAA2", wage: "4" }]);
  expect(await take()).toEqual([{ partyId: parties["AAAAAA2"], kind: "wage" }]);
  expect(await take()).toEqual([]);
});

test("the observer sees a line that is lost", async () => {
  const id = await send(database.pool, "2026-08", 1, [{ person: "FIN:AAAAAA1" }, { person: "FIN:AAAAAA2" }]);
  const wrong = async () => {
    const all = await inTransaction(database.pool, (tx) => observe(tx, invariantsOf(["registry", "contributions"])));
    return all.filter(({ breaches }) => breaches > 0).map(({ name, examples }) => [name, examples]);
  };
  expect(await wrong()).toEqual([]);
  const lost = "contributions.line where month = '2026-08-01' and party_id = $1";
  await database.owner.query(
    `create table contributions.lost as select * from ${lost.replace("$1", String(parties["AAAAAA1"]))}`,
  );
  await database.owner.query(`delete from ${lost}`, [parties["AAAAAA1"]]);
  expect(await wrong()).toEqual([["months-add-up", [`upload/${id}`]]]);
  await database.owner.query("insert into contributions.line select * from contributions.lost");
  expect(await wrong()).toEqual([]);
});
