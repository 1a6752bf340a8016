import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../platform/index.ts";
import { proposeMerge, proposeUnmerge, resolve } from "../modules/registry/index.ts";
import { mergePeople, partPeople } from "./regroup.ts";
import { answers, birth, residence, send, testPorts } from "./testing.ts";
import { drainInbox } from "./worker.ts";

const db = testDatabase();
const ports = testPorts();
const staff = (by: string) => ({ by, at: new Date("2026-03-02T09:00:00Z") });
const at = (fin: string) =>
  inTransaction(
    db.pool,
    async (tx) => (await resolve(tx, [{ scheme: "FIN", value: fin }])).get(`FIN:${fin}`) as number,
  );
const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; code: string }): Value => {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
};
const due = async () => (await answers(db.pool)).filter((it) => it.includes('"due"')).map((it) => it.split(" ")[0]);

test("a merge takes two of the staff, moves rights with the facts, and is undone exactly", async () => {
  await send(db.pool, [
    residence("home", "AAA0001", { introduces: true }),
    residence("abroad", "AAA0002", { introduces: true, permanent: false }),
    birth("b-1", "AAA0002", { given: "Murad" }),
  ]);
  await drainInbox(db.pool, ports);
  const [kept, merged] = [await at("AAA0001"), await at("AAA0002")];
  const before = await answers(db.pool);
  expect(await due()).toEqual([]);

  const id = value(
    await inTransaction(db.pool, (tx) => proposeMerge(tx, { kept, merged, reason: "one person" }, staff("a"))),
  );
  expect(await mergePeople(db.pool, ports, id, staff("a"))).toMatchObject({ code: "merge.same-person-approves" });
  // What the second record said last counts for the one person; the first said permanent residence later.
  await send(db.pool, [
    residence("home", "AAA0001", { introduces: true, version: 2, statedAt: "2026-02-10T10:00:00Z" }),
  ]);
  await drainInbox(db.pool, ports);
  value(await mergePeople(db.pool, ports, id, staff("b")));
  expect(await at("AAA0002")).toBe(kept);
  expect(await due()).toEqual(["Murad"]);

  // While they are one, something is said of the number of the second.
  await send(db.pool, [birth("b-2", "AAA0002", { given: "Leyla" })]);
  await drainInbox(db.pool, ports);
  expect(await due()).toEqual(["Leyla", "Murad"]);

  value(await inTransaction(db.pool, (tx) => proposeUnmerge(tx, id, "two people after all", staff("b"))));
  expect(await partPeople(db.pool, ports, id, staff("b"))).toMatchObject({ code: "merge.same-person-approves" });
  value(await partPeople(db.pool, ports, id, staff("c")));
  expect(await at("AAA0002")).toBe(merged);
  expect(await due()).toEqual([]);
  expect((await answers(db.pool)).filter((it) => !it.startsWith("Leyla"))).toEqual(before);
});

test("a party is merged into one other at most, and not into itself", async () => {
  await send(
    db.pool,
    ["BBB0001", "BBB0002", "BBB0003"].map((fin) => residence(`r-${fin}`, fin, { introduces: true })),
  );
  await drainInbox(db.pool, ports);
  const [one, two, three] = [await at("BBB0001"), await at("BBB0002"), await at("BBB0003")];
  const propose = (kept: number, merged: number) =>
    inTransaction(db.pool, (tx) => proposeMerge(tx, { kept, merged, reason: "" }, staff("a")));
  expect(await propose(one, one)).toMatchObject({ code: "merge.same-party" });
  const first = value(await propose(two, one));
  expect(await propose(three, one)).toMatchObject({ code: "merge.already-merged" });
  value(await mergePeople(db.pool, ports, first, staff("b")));
  // A merge of merges, and its undoing in the order in which people find out.
  const second = value(await propose(three, two));
  value(await mergePeople(db.pool, ports, second, staff("b")));
  expect([await at("BBB0001"), await at("BBB0002")]).toEqual([three, three]);
  value(await inTransaction(db.pool, (tx) => proposeUnmerge(tx, second, "no", staff("a"))));
  value(await partPeople(db.pool, ports, second, staff("b")));
  expect([await at("BBB0001"), await at("BBB0002"), await at("BBB0003")]).toEqual([two, two, three]);
});
