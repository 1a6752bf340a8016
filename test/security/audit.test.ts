import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sealReads, verifyAudit, inTransaction } from "../../server/src/platform/index.ts";
import { House } from "./house.ts";
import { type Things, thingsOf } from "./routes.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let things: Things;
let officer: string;
beforeAll(async () => {
  house = await House.open(database);
  await house.pay();
  await house.withdrawBirth("5S4KJ0X");
  things = await thingsOf(house);
  officer = await house.staff("officer");
}, 60_000);
afterAll(() => house.close());

const get = (url: string, token = officer) => house.get(url, token);

interface Trace {
  readonly party: number;
  readonly operation: string;
  readonly role: string;
}

/** What a request leaves in the audit. */
async function tracesOf(work: () => Promise<{ statusCode: number }>, status = 200): Promise<Trace[]> {
  const last = await house.one<number>("select coalesce(max(id), 0) as one from platform.audit_read");
  expect((await work()).statusCode).toBe(status);
  const { rows } = await database.owner.query<Trace>(
    "select party_id as party, operation, reader_role as role from platform.audit_read where id > $1 order by 1",
    [last],
  );
  return rows;
}

const partiesIn = (traces: readonly Trace[]): number[] => [...new Set(traces.map(({ party }) => party))];

describe("an officer who looks leaves a trace of everybody who was shown:", () => {
  test("the page of a person, with the family that it names", async () => {
    const uuid = await house.uuidOf(await house.partyOf("5L1HUNZ")); // Aysel, who is married to Elçin
    const traces = await tracesOf(() => get(`/en/office/people/${uuid}`));
    expect(partiesIn(traces)).toEqual(expect.arrayContaining(await named("Aysel", "Elçin")));
    expect(new Set(traces.map(({ operation }) => operation))).toEqual(new Set(["person.see"]));
  });

  test("a list of those found", async () => {
    const id = await house.search(officer, "Quliyev");
    const traces = await tracesOf(() => get(`/en/office/searches/${id}`));
    expect(partiesIn(traces)).toEqual(expect.arrayContaining(await named("Səbinə", "Ramin", "Nuray")));
  });

  test("a payment's way", async () => {
    const { payee, due, owners } = things;
    expect(partiesIn(await tracesOf(() => get(`/en/office/people/${payee}/money/${due}`)))).toContain(owners.money);
  });

  test("the file of a bank, with all who are in it", async () => {
    const { rows } = await database.owner.query<{ payee: number }>(
      "select distinct party_id as payee from payments.payment_order where batch_id = $1 and status <> 'dropped' order by 1",
      [things.batch],
    );
    expect(rows.length).toBeGreaterThan(0);
    const supervisor = await house.staff("supervisor");
    const traces = await tracesOf(() => get(`/en/office/batches/${things.batch}/file`, supervisor));
    expect(partiesIn(traces)).toEqual(rows.map(({ payee }) => payee));
  });

  test("a task, a proposal, the list of proposals, a letter", async () => {
    for (const url of [
      `/en/office/tasks/${things.task}`,
      `/en/office/proposals/${things.proposal}`,
      "/en/office/proposals",
      `/en/letters/${things.decision}`,
    ])
      expect(await tracesOf(() => get(url)), url).not.toEqual([]);
  });
});

test("what was not shown leaves none: a person whom nobody is, another officer's search", async () => {
  const id = await house.search(officer, "Quliyev");
  const supervisor = await house.staff("supervisor");
  expect(await tracesOf(() => get(`/en/office/searches/${id}`, supervisor), 404)).toEqual([]);
  expect(await tracesOf(() => get("/en/office/people/00000000-0000-0000-0000-000000000000"), 404)).toEqual([]);
});

test("who is offered a right and asked which of the family it is for leaves a trace of those who were named", async () => {
  const { rows } = await database.owner.query<{ id: number; party: number }>(
    "select id, party_id as party from entitlements.offer where state = 'open' and told_to = array[party_id] order by id",
  );
  const seen = [];
  for (const { id, party } of rows) {
    const citizen = await house.citizen(party);
    const page = (await get(`/en/offers/${id}`, citizen)).body;
    const uuids = [...page.matchAll(/name="claimant" value="([0-9a-f-]{36})"/g)].flatMap(([, uuid]) => uuid ?? []);
    const traces = partiesIn(await tracesOf(() => get(`/en/offers/${id}`, citizen)));
    for (const uuid of uuids)
      seen.push(traces.includes(await house.one("select id as one from registry.party where uuid = $1", [uuid])));
  }
  expect([seen.length > 0, seen.includes(false)]).toEqual([true, false]);
});

test("a person sees who looked, by role and reason and not by name, and no trace of looking at oneself", async () => {
  const umid = await house.partyOf("5LTF65G"); // a newborn whom no other test looks at
  const citizen = await house.citizen(umid);
  expect((await get("/en/rights", citizen)).body).not.toContain("A supervisor");
  await get(`/en/office/people/${await house.uuidOf(umid)}`, await house.staff("supervisor"));
  const { body } = await get("/en/rights", citizen);
  expect(body).toContain("A supervisor");
  expect(body).not.toContain("Staff");
  expect(partiesIn(await tracesOf(() => get("/en/rights", citizen)))).not.toContain(umid);
});

test("the traces are sealed and verify; the running system can neither change nor delete one", async () => {
  await inTransaction(house.ports.pool, sealReads);
  const { flaw, unsealed } = await inTransaction(house.ports.pool, verifyAudit, { isolation: "repeatable read" });
  expect({ flaw, unsealed }).toEqual({ flaw: undefined, unsealed: 0 });
  for (const sql of ["delete from platform.audit_read", "update platform.audit_read set reader = 'nobody'"])
    await expect(house.ports.pool.query(sql)).rejects.toThrow(/permission denied/);
});

/** Parties of the town by given name. */
async function named(...given: string[]): Promise<number[]> {
  const { rows } = await database.owner.query<{ party: number }>(
    "select party_id as party from registry.person where given = any($1) order by 1",
    [given],
  );
  return rows.map(({ party }) => party);
}
