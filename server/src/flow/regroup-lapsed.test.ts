import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { eventsOf } from "../modules/life-events/index.ts";
import { proposeMerge, resolve } from "../modules/registry/index.ts";
import { inTransaction } from "../platform/index.ts";
import { mergePeople } from "./regroup.ts";
import { birth, residence, send, testPorts } from "./testing.ts";
import { drainInbox } from "./worker.ts";

const db = testDatabase();
const ports = testPorts();
const staff = (by: string) => ({ by, at: new Date("2026-03-02T09:00:00Z") });
const at = (fin: string) =>
  inTransaction(db.pool, async (tx) => (await resolve(tx, [{ scheme: "FIN", value: fin }])).get(`FIN:${fin}`) ?? 0);

test("a right that a merge makes so old that nothing of it is paid ends as that, and not as granted", async () => {
  await send(db.pool, [
    residence("home-CCC", "CCC0001", { introduces: true }),
    residence("abroad-CCC", "CCC0002", { introduces: true, permanent: false }),
    birth("b-CCC", "CCC0002", { given: "Orxan", fin: "CCC0003" }),
  ]);
  await drainInbox(db.pool, ports);
  const [kept, merged, child] = [await at("CCC0001"), await at("CCC0002"), await at("CCC0003")];
  const propose = await inTransaction(db.pool, (tx) => proposeMerge(tx, { kept, merged, reason: "" }, staff("a")));
  const tooOld = testPorts({
    follow: async () => ({ withOfficer: [], lapsed: [{ programme: "CHILD", about: child }] }),
  });
  await send(db.pool, [
    residence("home-CCC", "CCC0001", { introduces: true, version: 2, statedAt: "2026-02-10T10:00:00Z" }),
  ]);
  await drainInbox(db.pool, ports);
  expect((await mergePeople(db.pool, tooOld, propose.ok ? propose.value : 0, staff("b"))).ok).toBe(true);
  expect(await inTransaction(db.pool, (tx) => eventsOf(tx, [child]))).toMatchObject([
    { outcome: "not-granted", outcomes: [{ programme: "CHILD", condition: "arrears-limit" }] },
  ]);
});
