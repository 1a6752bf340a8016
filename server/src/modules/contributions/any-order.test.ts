import fc from "fast-check";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction, lastKnown } from "../../platform/index.ts";
import { invariantsOf, observe } from "../../observer/index.ts";
import { introduce } from "../registry/index.ts";
import { findUpload } from "./index.ts";
import { receiveBytes } from "./use-cases/receive-upload.ts";
import { contributions, counted, open, pieces, type TestLine, textOf } from "./testing.ts";

const database = testDatabase();
const FINS = ["PPPPPP1", "PPPPPP2", "PPPPPP3", "PPPPPP4", "PPPPPP5"];

/** Lines of one version of a month: each person and employer once, as their sender would write them. */
const version = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...FINS, "UNKNOWN"), fc.constantFrom("A", "B"), fc.integer({ min: 0, max: 3 })),
    {
      selector: ([fin, employer]) => `${fin} ${employer}`,
      maxLength: 10,
    },
  )
  .map((lines) =>
    lines.map(([fin, employer, wage]): TestLine => ({ person: `FIN:${fin}`, employer, wage: String(wage) })),
  );

/** The versions of one month, the order in which they are sent, where each is cut, and what is done in between. */
const story = fc.array(version, { minLength: 1, maxLength: 4 }).chain((versions) =>
  fc.record({
    versions: fc.constant(versions),
    order: fc.shuffledSubarray(
      versions.map((_, at) => at),
      { minLength: versions.length },
    ),
    cuts: fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }),
    bytes: fc.integer({ min: 100, max: 400 }),
    people: fc.integer({ min: 1, max: 3 }),
    pauses: fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }),
  }),
);

test("in whatever parts and order the versions of a month come, and wherever the work stops between, the last version counts", async () => {
  const ids = await inTransaction(database.pool, (tx) =>
    introduce(
      tx,
      FINS.map((value) => ({ identifiers: [{ scheme: "FIN", value }] })),
    ),
  );
  const partyOf = new Map(FINS.map((fin, at) => [`FIN:${fin}`, ids[at]]));
  let months = 0;
  await fc.assert(
    fc.asyncProperty(story, async ({ versions, order, cuts, bytes, people, pauses }) => {
      const month = `${2020 + Math.floor(months / 12)}-${String((months++ % 12) + 1).padStart(2, "0")}`;
      const sizes = { bytes, people };
      for (const at of order) {
        const text = Buffer.from(textOf(versions[at] ?? []));
        const cut = Math.min(cuts[at] ?? 0, text.length);
        const { id } = await open(database.pool, month, at + 1, text.toString());
        await receiveBytes(database.pool, id, 0, pieces(text.subarray(0, cut)));
        // The rest from where it stands, and once more: the second sending finds nothing to take.
        await receiveBytes(database.pool, id, cut, pieces(text.subarray(cut)));
        await receiveBytes(database.pool, id, cut, pieces(text.subarray(cut)));
        for (let step = 0; step < (pauses[at] ?? 0); step++) await contributions.work(database.pool, undefined, sizes);
      }
      while ((await contributions.work(database.pool, undefined, sizes)) !== undefined);
      const last = (versions.at(-1) ?? []).flatMap(({ person, employer, wage }) => {
        const party = partyOf.get(person);
        return party === undefined ? [] : [`${month} ${party} ${employer} ${Number(wage) * 100} 22000`];
      });
      const now = (await counted(database.pool)).filter((it) => it.startsWith(month));
      expect(now).toEqual(last.toSorted());
      const seen = await inTransaction(database.pool, (tx) => observe(tx, invariantsOf(["registry", "contributions"])));
      expect(seen.filter(({ breaches }) => breaches > 0)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("what counted after each step is what the ledger says as known then, also long afterwards", async () => {
  const fins = FINS.map((fin) => fin.replace("P", "Q"));
  const parties = await inTransaction(database.pool, (tx) =>
    introduce(
      tx,
      fins.map((value) => ({ identifiers: [{ scheme: "FIN", value }] })),
    ),
  );
  /** The lines of these people, now or as known at a number. */
  const lines = async (knownAt?: number) => {
    const query = knownAt === undefined ? {} : { knownAt };
    const rows = await inTransaction(database.pool, (tx) => contributions.ledger.statementsOf(tx, parties, query));
    return rows.map(({ id, value }) => `${id} ${JSON.stringify(value)}`).toSorted((a, b) => (a < b ? -1 : 1));
  };
  const seen: { readonly known: number; readonly lines: readonly string[] }[] = [];
  let months = 0;
  await fc.assert(
    fc.asyncProperty(story, async ({ versions, order, people }) => {
      const month = `2050-${String((months++ % 12) + 1).padStart(2, "0")}`;
      const base = Math.floor(months / 12) * 10;
      for (const at of order) {
        const text = textOf((versions[at] ?? []).map((it) => ({ ...it, person: it.person.replace("FIN:P", "FIN:Q") })));
        const { id } = await open(database.pool, month, base + at + 1, text);
        await receiveBytes(database.pool, id, 0, pieces(Buffer.from(text)));
        while ((await contributions.work(database.pool, id, { bytes: 1000, people })) !== undefined)
          seen.push({ known: await inTransaction(database.pool, lastKnown), lines: await lines() });
      }
    }),
    { numRuns: 11 },
  );
  expect(seen.length).toBeGreaterThan(30);
  for (const then of seen) expect(await lines(then.known)).toEqual(then.lines);
}, 60_000);

test("two workers share the steps of several months, and none is done twice", async () => {
  const text = textOf(FINS.flatMap((fin) => ["A", "B"].map((employer) => ({ person: `FIN:${fin}`, employer }))));
  const ids = [];
  for (const month of ["2040-01", "2040-02", "2040-03"]) {
    const { id } = await open(database.pool, month, 1, text);
    await receiveBytes(database.pool, id, 0, pieces(Buffer.from(text)));
    ids.push(id);
  }
  const worker = async () => {
    for (let idle = 0; idle < 3;) {
      const worked = await contributions.work(database.pool, undefined, { bytes: 200, people: 1 });
      idle = worked === undefined ? idle + 1 : 0;
    }
  };
  await Promise.all([worker(), worker()]);
  const known = await inTransaction(database.pool, (tx) =>
    tx.query("select from registry.identifier where value = any($1)", [FINS]),
  );
  for (const id of ids) {
    const upload = await inTransaction(database.pool, (tx) => findUpload(tx, id));
    expect(upload).toMatchObject({ state: "applied", taken: 10, refused: 0, added: known.rowCount * 2 });
  }
});
