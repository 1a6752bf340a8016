import type { IncomingEvent } from "@dayaq/contracts";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { countInbox, vouchFor } from "../modules/agencies/index.ts";
import { eventsOf } from "../modules/life-events/index.ts";
import { people, relatives, resolve } from "../modules/registry/index.ts";
import { inTransaction } from "../platform/index.ts";
import { annulment, answers, birth, residence, send, testPorts } from "./testing.ts";
import { drainInbox } from "./worker.ts";

const db = testDatabase();
const ports = testPorts();
const tell = async (...events: IncomingEvent[]) => {
  await send(db.pool, events);
  return drainInbox(db.pool, ports);
};
const partyOf = (fin: string) =>
  inTransaction(db.pool, async (tx) => (await resolve(tx, [{ scheme: "FIN", value: fin }])).get(`FIN:${fin}`) ?? 0);
const shown = (fin: string) =>
  inTransaction(db.pool, async (tx) => [...(await people(tx, [await partyOf(fin)])).values()][0]);
const count = async (sql: string) => Number((await db.pool.query(`select count(*) as n from ${sql}`)).rows[0]?.n);

const record = { register: "people", version: 1, statedAt: "2026-02-20T10:00:00Z" };
const death = (recordNo: string, fin: string, names?: { given: string; family: string }): IncomingEvent => ({
  ...record,
  recordNo,
  type: "death",
  body: {
    person: { identifiers: [{ scheme: "FIN", value: fin }], ...(names && { names, bornOn: "1995-05-05" }) },
    diedOn: "2026-02-15",
  },
});

/** A birth to a foreign mother, who has no number here. */
const birthToForeigner = (version: number, mother: { given: string; bornOn: string }): IncomingEvent => ({
  ...record,
  version,
  recordNo: "foreign",
  type: "birth",
  body: {
    child: { identifiers: [], names: { given: "Deniz", family: "Demir" }, sex: "female", bornOn: "2026-02-01" },
    alive: true,
    mother: { identifiers: [], names: { given: mother.given, family: "Demir" }, bornOn: mother.bornOn },
  },
});

test("a mother without a number stays the same person when her name is mended, and makes room for another person", async () => {
  const mothers = () => count("registry.person where family = 'Demir' and born_on < '2020-01-01'");
  await tell(birthToForeigner(1, { given: "Aylin", bornOn: "1990-01-01" }));
  await tell(birthToForeigner(2, { given: "Aylın", bornOn: "1990-01-01" }));
  expect(await mothers()).toBe(1);
  await tell(birthToForeigner(3, { given: "Zeynep", bornOn: "1992-03-03" }));
  expect(await mothers()).toBe(1); // the first has no facts any more
  expect(
    await count("registry.fact where kind = 'parent' and statement = 'assert' and record = 'people/foreign'"),
  ).toBe(3);
  expect((await answers(db.pool)).filter((it) => it.startsWith("Deniz"))).toHaveLength(1);
});

test("a household is the party of its record, and stays it when the record is restated", async () => {
  await tell(
    residence("home-1", "HOM0001", { introduces: true }),
    residence("home-2", "HOM0002", { introduces: true }),
    residence("home-3", "HOM0003", { introduces: true }),
  );
  const stated = (version: number, ...fins: string[]): IncomingEvent => ({
    ...record,
    version,
    recordNo: "household",
    type: "household-stated",
    body: {
      from: "2026-01-01",
      members: fins.map((value, index) => ({
        person: { identifiers: [{ scheme: "FIN", value }] },
        speaks: index === 0,
      })),
    },
  });
  await tell(stated(1, "HOM0001", "HOM0002"));
  await tell(stated(2, "HOM0001", "HOM0003"));
  expect(await count("registry.party where kind = 'household'")).toBe(1);
  const ever = await inTransaction(db.pool, async (tx) => {
    const { rows } = await tx.query<{ id: number }>("select id from registry.party where kind = 'household'");
    return relatives(tx, [{ partyId: rows[0]?.id ?? 0, relation: "household-member", direction: "to" }]);
  });
  const members = [await partyOf("HOM0001"), await partyOf("HOM0002"), await partyOf("HOM0003")];
  expect(new Set(ever.map(({ relative }) => relative))).toEqual(new Set(members));
});

test("a stillborn child is written down and its event says which condition failed", async () => {
  const born = birth("still", "STL0001", { introduces: true, fin: "STL0002" });
  if (born.type === "birth") await tell({ ...born, body: { ...born.body, alive: false } });
  const party = await partyOf("STL0002");
  expect(await inTransaction(db.pool, (tx) => eventsOf(tx, [party]))).toMatchObject([
    {
      type: "birth",
      outcome: "not-granted",
      outcomes: [{ programme: "CHILD", outcome: "not-granted", condition: "alive" }],
    },
  ]);
});

test("an outcome that says no is brought to its end when the fact comes", async () => {
  await tell(birth("late", "LTE0001", { introduces: true, fin: "LTE0002" }));
  const party = await partyOf("LTE0002");
  const outcome = async () => (await inTransaction(db.pool, (tx) => eventsOf(tx, [party])))[0]?.outcome;
  expect(await outcome()).toBe("not-granted");
  await tell(residence("home-LTE", "LTE0001", { statedAt: "2026-02-22T10:00:00Z" }));
  expect(await outcome()).toBe("granted");
});

test("a death whose names disagree is looked at first; the agency's own correction settles it", async () => {
  await tell(residence("home-DTH", "DTH0001", { introduces: true }));
  expect(await tell(death("d-1", "DTH0001", { given: "Rəna", family: "Quliyeva" }))).toEqual({ applied: 0, parked: 1 });
  expect([...ports.tasks.values()]).toEqual(["person.disagrees"]);
  expect(await tell({ ...death("d-1", "DTH0001", { given: "Aysel", family: "Əliyeva" }), version: 2 })).toEqual({
    applied: 1,
    parked: 0,
  });
  expect(ports.tasks.size).toBe(0);
  expect(await shown("DTH0001")).toMatchObject({ diedOn: day("2026-02-15") });
  expect(await inTransaction(db.pool, countInbox)).toContainEqual({
    status: "applied",
    code: "record.superseded",
    events: 1,
  });
});

test("a death whose names disagree is applied when an officer vouches for it", async () => {
  await tell(residence("home-VCH", "VCH0001", { introduces: true }));
  await tell(death("d-3", "VCH0001", { given: "Aysəl", family: "Quliyeva" }));
  const [id] = [...ports.tasks.keys()];
  expect(await inTransaction(db.pool, (tx) => vouchFor(tx, id ?? 0, "officer-1"))).toBe(true);
  expect(await drainInbox(db.pool, ports)).toEqual({ applied: 1, parked: 0 });
  expect(await shown("VCH0001")).toMatchObject({ diedOn: day("2026-02-15") });
  expect(await inTransaction(db.pool, (tx) => vouchFor(tx, id ?? 0, "officer-1"))).toBe(false);
});

test("a death withdrawn leaves the person alive", async () => {
  await tell(residence("home-WDR", "WDR0001", { introduces: true }), death("d-2", "WDR0001"));
  expect(await shown("WDR0001")).toMatchObject({ diedOn: day("2026-02-15") });
  await tell(annulment("d-2", 2, "death"));
  expect(await shown("WDR0001")).toMatchObject({ diedOn: null, given: "Aysel" });
});

test("a newborn gets its number later, and is the same child", async () => {
  await tell(birth("nb", "NBN0001", { introduces: true, given: "Tomris" }));
  await tell(birth("nb", "NBN0001", { introduces: true, given: "Tomris", version: 2, fin: "NBN0002" }));
  expect(await count("registry.person where given = 'Tomris'")).toBe(1);
  expect(await shown("NBN0002")).toMatchObject({ given: "Tomris" });
});

test("twins of one mother in one batch are two children and one mother", async () => {
  await tell(
    birth("tw-1", "TWN0001", { introduces: true, given: "Ayla" }),
    birth("tw-2", "TWN0001", { introduces: true, given: "Ayna" }),
  );
  expect(
    await count(
      "registry.fact where kind = 'parent' and other_party_id = (select party_id from registry.identifier where value = 'TWN0001')",
    ),
  ).toBe(2);
});
