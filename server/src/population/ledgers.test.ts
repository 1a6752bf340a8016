import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { columnsOf, kindsRead } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ledgersOf } from "../composition/ledgers.ts";
import { loadWorld } from "../modules/registry/index.ts";
import { inTransaction } from "../platform/index.ts";
import { loadPopulation } from "./load-population.ts";

const database = testDatabase();
const PEOPLE = 3;
const ledgers = ledgersOf(azerbaijan);
const law = lawOf(azerbaijan);

/** A wage line, later versions of which replace it or, without sums, say that there is none. */
const line = fc.record({
  person: fc.integer({ min: 1, max: PEOPLE }),
  month: fc.integer({ min: 1, max: 3 }).map((nth) => `2025-0${nth}-01`),
  employer: fc.constantFrom("a", "ə"),
  version: fc.integer({ min: 1, max: 2 }),
  amount: fc.option(fc.integer({ min: 0, max: 1_000_00 })),
  known: fc.integer({ min: 1, max: 3 }),
});
const lines = fc.uniqueArray(line, {
  maxLength: 12,
  selector: ({ person, month, employer, version }) => [person, month, employer, version].join(),
});

test("facts that another module keeps stand in the columns as they are read for one person", async () => {
  const { owner, pool } = database;
  await owner.query(
    `insert into registry.party (id, uuid, kind) select id, gen_random_uuid(), 'person' from generate_series(1, ${PEOPLE}) id;
     insert into contributions.upload (id, sender, register, month, version, stated_at, bytes, sha256)
     select gen_random_uuid(), 'tax', 'wages', month, version, now(), 0, '' from generate_series(1, 2) version,
       unnest('{2025-01-01,2025-02-01,2025-03-01}'::date[]) month`,
  );
  await fc.assert(
    fc.asyncProperty(lines, fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), async (told, knownAt) => {
      await owner.query("truncate contributions.line");
      await owner.query(
        `insert into contributions.line (party_id, known_from, amount, contribution, month, known_on, version, employer)
         select person, known, amount, amount / 10, month, '2025-04-01', version, employer from jsonb_to_recordset($1::jsonb) as it (
           person bigint, known bigint, amount bigint, month date, version int, employer text)`,
        [JSON.stringify(told)],
      );
      const known = knownAt === undefined ? {} : { knownAt };
      const { columns, words, parties } = await loadPopulation(pool, law, { ...known, ledgers });
      const people = [...parties.ids];
      const world = await inTransaction(pool, (tx) => loadWorld(tx, law, people, { ...known, ledgers }));
      const facts = people.flatMap((it) => kindsRead(law).flatMap((kind) => world.facts(it, kind)));
      expect({ ...columns, people }).toEqual(columnsOf(law, words, people, facts, []));
    }),
    { numRuns: 40 },
  );
});
