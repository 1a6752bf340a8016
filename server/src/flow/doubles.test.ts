import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { proposeMerge, resolve } from "../modules/registry/index.ts";
import { inTransaction } from "../platform/index.ts";
import { mergePeople } from "./regroup.ts";
import { answers, birth, residence, send, testPorts } from "./testing.ts";
import { drainInbox } from "./worker.ts";
import type { IncomingEvent } from "@dayaq/contracts";

const db = testDatabase();
const ports = testPorts();
const staff = (by: string) => ({ by, at: new Date("2026-03-02T09:00:00Z") });
const tell = async (...events: IncomingEvent[]) => {
  ports.doubles.length = 0;
  await send(db.pool, events);
  await drainInbox(db.pool, ports);
};
const partyOf = (fin: string) =>
  inTransaction(db.pool, async (tx) => (await resolve(tx, [{ scheme: "FIN", value: fin }])).get(`FIN:${fin}`) ?? 0);
const childOf = async (recordNo: string): Promise<number> =>
  (await db.pool.query("select parties from registry.record where number = $1", [recordNo])).rows[0].parties.child;

/** Another register speaks of a child of the same day under this number. */
const elsewhere = (recordNo: string, fin: string, given: string): IncomingEvent => {
  const it = residence(recordNo, fin);
  const person = {
    identifiers: [{ scheme: "FIN", value: fin }],
    names: { given, family: "Əliyev" },
    bornOn: "2026-02-01",
    sex: "male" as const,
  };
  return it.type === "residence-changed" ? { ...it, body: { ...it.body, person } } : it;
};
const due = async (given: string) =>
  (await answers(db.pool)).filter((it) => it.startsWith(given) && it.includes('"due"'));

test("a correction of the birth record that names the number gives it to the same child", async () => {
  await tell(residence("home-1", "MOM0001", { introduces: true }), birth("b-1", "MOM0001"));
  const child = await childOf("b-1");
  await tell(birth("b-1", "MOM0001", { version: 2, fin: "KID0001" }));
  expect([await partyOf("KID0001"), await childOf("b-1")]).toEqual([child, child]);
  expect(ports.doubles).toEqual([]);
});

test.each([
  ["the other register speaks after the birth", "MOM0002", "KID0002", "Tural", false],
  ["the other register speaks before the birth", "MOM0003", "KID0003", "Elvin", true],
] as const)("a newborn who has a number elsewhere is asked about: %s", async (_, mother, fin, given, before) => {
  const record = `b-${fin}`;
  const events = [birth(record, mother, { given }), elsewhere(`else-${fin}`, fin, given)];
  await tell(residence(`home-${mother}`, mother, { introduces: true }));
  for (const event of before ? events.toReversed() : events) await tell(event);
  const [child, other] = [await childOf(record), await partyOf(fin)];
  expect(child).not.toBe(other);
  expect(ports.doubles).toEqual([before ? { party: child, other } : { party: other, other: child }]);

  // The record names the number at last: nobody changes place, and the two are asked about until two of the staff have joined them.
  await tell(birth(record, mother, { version: 2, fin, given }));
  expect([await childOf(record), await partyOf(fin)]).toEqual([child, other]);
  expect(ports.doubles).toContainEqual({ party: child, other });
  expect(await due(given)).toHaveLength(1);

  const pair = { kept: other, merged: child, reason: "one child" };
  const id = await inTransaction(db.pool, (tx) => proposeMerge(tx, pair, staff("a")));
  expect((await mergePeople(db.pool, ports, id.ok ? id.value : 0, staff("b"))).ok).toBe(true);
  expect(await due(given)).toHaveLength(1);
  await tell(birth(record, mother, { version: 3, fin, given }));
  expect([await childOf(record), ports.doubles, (await due(given)).length]).toEqual([child, [], 1]);
});

test("nobody is asked about a namesake of another day, of other parents, or with a number of the same kind", async () => {
  await tell(
    residence("home-4", "MOM0004", { introduces: true }),
    residence("home-5", "MOM0005", { introduces: true }),
    birth("b-4", "MOM0004", { given: "Kamal" }),
    birth("b-5", "MOM0005", { given: "Kamal" }),
  );
  expect(ports.doubles).toEqual([]);
  await tell(elsewhere("else-6", "KID0006", "Rauf"), elsewhere("else-7", "KID0007", "Rauf"));
  expect(ports.doubles).toEqual([]);
});
