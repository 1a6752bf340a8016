import { refuse } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { countInbox, retryParked } from "../modules/agencies/index.ts";
import { resolve } from "../modules/registry/index.ts";
import { inTransaction } from "../platform/index.ts";
import { annulment, answers, birth, residence, send, testPorts } from "./testing.ts";
import { drainInbox, runWorker } from "./worker.ts";

const db = testDatabase();

let families = 0;
/** FINs of their own for each test: the tests of this file share a database. */
const fin = (): string => `AAA${String(++families).padStart(4, "0")}`;

const child = async (given: string) => (await answers(db.pool)).filter((it) => it.startsWith(`${given} `));
const granted = async () => {
  const { rows } = await db.pool.query<{ n: number }>(
    "select count(*) as n from life_events.event where outcome = 'granted'",
  );
  return rows[0]?.n ?? 0;
};
const inbox = async () => inTransaction(db.pool, countInbox);

test("a birth to a resident mother opens a right, and is noted as granted", async () => {
  const mother = fin();
  const before = await granted();
  await send(db.pool, [
    residence(`home-${mother}`, mother, { introduces: true }),
    birth(`b-${mother}`, mother, { given: "Nigar" }),
  ]);
  expect(await drainInbox(db.pool, testPorts())).toEqual({ applied: 2, parked: 0 });
  expect(await child("Nigar")).toEqual([expect.stringContaining('"due"')]);
  const after = await granted();
  expect(after - before).toBe(1);
});

test("a resend is known already, also under another message id, and another content under the same version is not taken for it", async () => {
  const mother = fin();
  const event = birth(`b-${mother}`, mother, { introduces: true, given: "Kamran" });
  expect(await send(db.pool, [event])).toMatchObject([{ accepted: 1, repeated: 0 }]);
  expect(await send(db.pool, [event])).toMatchObject([{ accepted: 0, repeated: 1, parked: [] }]);
  expect(await send(db.pool, [birth(`b-${mother}`, mother, { given: "Other" })])).toMatchObject([
    { accepted: 0, parked: ["record.version-conflict"] },
  ]);
  const ports = testPorts();
  expect(await drainInbox(db.pool, ports)).toEqual({ applied: 1, parked: 1 });
  expect([...ports.tasks.values()]).toEqual(["record.version-conflict"]);
  expect(await child("Kamran")).toHaveLength(1);
  expect(await child("Other")).toEqual([]);
});

test("a bare number that nobody has waits until that person arrives, and goes on by itself", async () => {
  const mother = fin();
  const ports = testPorts();
  await send(db.pool, [birth(`b-${mother}`, mother, { given: "Elvin" })]);
  expect(await drainInbox(db.pool, ports)).toEqual({ applied: 0, parked: 1 });
  expect([...ports.tasks.values()]).toEqual(["person.unknown"]);
  await send(db.pool, [residence(`home-${mother}`, mother, { introduces: true })]);
  expect(await drainInbox(db.pool, ports)).toEqual({ applied: 2, parked: 0 });
  expect(ports.tasks.size).toBe(0);
  expect(await child("Elvin")).toEqual([expect.stringContaining('"due"')]);
});

test("a correction finds the same child; an annulment takes all back", async () => {
  const mother = fin();
  const one = birth(`b-${mother}`, mother, { introduces: true, given: "Tural" });
  const two = birth(`b-${mother}`, mother, { introduces: true, given: "Turan", version: 2, fin: fin() });
  await send(db.pool, [residence(`home-${mother}`, mother, { introduces: true }), one]);
  await drainInbox(db.pool, testPorts());
  await send(db.pool, [two]);
  await drainInbox(db.pool, testPorts());
  expect(await child("Tural")).toEqual([]);
  expect(await child("Turan")).toEqual([expect.stringContaining('"due"')]);
  await send(db.pool, [annulment(`b-${mother}`, 3, "birth")]);
  await drainInbox(db.pool, testPorts());
  expect((await answers(db.pool)).filter((it) => it.includes("Turan"))).toEqual([]);
});

test("a poison event in a batch parks alone, and goes on when the cause is mended", async () => {
  const mothers = Array.from({ length: 9 }, fin);
  await send(
    db.pool,
    mothers.map((mother, index) => residence(`home-${mother}`, mother, { introduces: true, permanent: index !== 4 })),
  );
  const good = testPorts();
  const ports = testPorts({
    redetermine: async (tx, changed, learned) => {
      const { rows } = await tx.query(
        `select from registry.fact where value @> '{"permanent": false}' and party_id = any($1)`,
        [changed.map(({ partyId }) => partyId)],
      );
      if (rows.length > 0) throw new Error("a rule falls over this person");
      return good.redetermine(tx, changed, learned);
    },
  });
  expect(await drainInbox(db.pool, ports)).toEqual({ applied: 8, parked: 1 });
  expect(await inbox()).toContainEqual({ status: "parked", code: "event.cannot-be-applied", events: 1 });
  expect([...ports.tasks.values()]).toEqual(["event.cannot-be-applied"]);
  expect(await inTransaction(db.pool, (tx) => retryParked(tx, { code: "event.cannot-be-applied" }))).toHaveLength(1);
  expect(await drainInbox(db.pool, good)).toEqual({ applied: 1, parked: 0 });
});

test("a worker killed between claim and commit leaves nothing behind, and another applies the events once", async () => {
  const mother = fin();
  await send(db.pool, [
    residence(`home-${mother}`, mother, { introduces: true }),
    birth(`b-${mother}`, mother, { given: "Rauf" }),
  ]);
  const killed = testPorts({
    follow: async (tx) => {
      await tx.query("select pg_terminate_backend(pg_backend_pid())");
      return { withOfficer: [] };
    },
  });
  await expect(drainInbox(db.owner, killed)).rejects.toThrow(/terminat/);
  expect(await child("Rauf")).toEqual([]);
  expect(await drainInbox(db.pool, testPorts())).toEqual({ applied: 2, parked: 0 });
  expect(await child("Rauf")).toHaveLength(1);
});

test("what came and is no event is parked with its code and a task", async () => {
  const ports = testPorts();
  expect(await send(db.pool, [refuse("event.type-unknown")])).toMatchObject([
    { accepted: 0, parked: ["event.type-unknown"] },
  ]);
  expect(await drainInbox(db.pool, ports)).toEqual({ applied: 0, parked: 1 });
  expect([...ports.tasks.values()]).toEqual(["event.type-unknown"]);
});

test("a running worker applies what comes within a fraction of the two seconds it has, and stops cleanly", async () => {
  const stop = new AbortController();
  const running = runWorker(db.pool, testPorts(), stop.signal);
  const mother = fin();
  const sentAt = performance.now();
  await send(db.pool, [residence(`home-${mother}`, mother, { introduces: true })]);
  await expect
    .poll(() => inTransaction(db.pool, (tx) => resolve(tx, [{ scheme: "FIN", value: mother }])), { interval: 10 })
    .toHaveProperty("size", 1);
  expect(performance.now() - sentAt).toBeLessThan(2000);
  stop.abort();
  await running;
});
