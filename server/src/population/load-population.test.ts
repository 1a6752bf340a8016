import { day } from "@dayaq/kernel";
import { type Claim, type Columns, columnsOf, factKind, type Law } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadWorld } from "../modules/registry/index.ts";
import { testLaw } from "../modules/registry/testing.ts";
import { inTransaction } from "../platform/index.ts";
import { loadPopulation, type Population } from "./load-population.ts";

const database = testDatabase();

const work = factKind({
  title: { en: "work" },
  register: "incomplete",
  agency: "town",
  kind: "work",
  several: true,
  fields: {
    pay: { type: "money" },
    hours: { type: "integer" },
    place: { type: "text", optional: true },
    grade: { type: "code", codes: ["high", "low"] },
  },
});
const law: Law = { ...testLaw, factKinds: [...testLaw.factKinds, work] };
const KINDS = law.factKinds.map(({ kind }) => kind);

/** The last two of them are households. */
const PEOPLE = 8;
const HOUSEHOLDS = 2;
const person = fc.integer({ min: 1, max: PEOPLE - HOUSEHOLDS });
const household = fc.integer({ min: PEOPLE - HOUSEHOLDS + 1, max: PEOPLE });
const onDay = fc.integer({ min: 1, max: 6 }).map((nth) => `2025-01-0${nth}`);
const pay = fc.integer({ min: 0, max: 2 }).map(String);
const grade = fc.constantFrom("high", "low");
const worked = fc.record({
  kind: fc.constant("work"),
  key: fc.constantFrom("", "a", "ä"),
  value: fc
    .record({ pay, hours: fc.integer({ min: 0, max: 2 }), grade, place: fc.constantFrom(undefined, "Gəncə") })
    .map((it): object => it),
});
const lived = fc.record({
  kind: fc.constantFrom("residence"),
  key: fc.constant(""),
  value: fc.boolean().map((permanent): object => ({ permanent })),
});
const born = fc.record({
  kind: fc.constant("birth"),
  key: fc.constant(""),
  value: onDay.map((on): object => ({ on, sex: "female" })),
});
const related = fc.record({
  kind: fc.constant("parent"),
  key: fc.constantFrom("mother", "father"),
  value: fc.constant({}),
  other: person,
});
const lives = fc.record({
  kind: fc.constantFrom("household-member", "household-representative"),
  key: fc.constantFrom("1", "2"),
  value: fc.constant({}),
  other: person,
});
/** Something said of somebody or of a household, which may cover, annul or take back what else is said. */
const about = fc.oneof(
  fc.record({ person, said: fc.oneof(worked, lived, born, related) }),
  fc.record({ person: household, said: lives }),
);
const statement = fc
  .record({
    about,
    statement: fc.constantFrom("assert", "assert", "assert", "annul", "withdraw"),
    from: fc.oneof(onDay, fc.constant("-infinity")),
    until: fc.oneof(
      onDay.map((on) => on.replace("-01-", "-02-")),
      fc.constant("infinity"),
    ),
    statedAt: onDay,
    agency: fc.constantFrom("town", "others"),
    record: fc.constantFrom("r:1", "r:2"),
    version: fc.integer({ min: 1, max: 2 }),
    known: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ about, ...rest }) => ({ ...about, ...rest }));
const claim = fc.record({
  about: fc.oneof(person, household),
  by: person,
  on: onDay,
  known: fc.integer({ min: 1, max: 3 }),
});
const story = fc.record({
  statements: fc.array(statement, { maxLength: 25 }),
  claims: fc.array(claim, { maxLength: 4 }),
  merged: fc.option(fc.tuple(person, person).filter(([a, b]) => a !== b)),
});

type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never;

async function tell({ statements, claims, merged }: Story): Promise<void> {
  const { owner } = database;
  await owner.query("truncate registry.party, registry.fact, entitlements.claim");
  // From here on ids of claims have one digit more after the first: they count in the order of numbers.
  await owner.query("select setval(pg_get_serial_sequence('entitlements.claim', 'id'), 8)");
  await owner.query(
    `insert into registry.party (id, uuid, kind, merged_into)
     select id, gen_random_uuid(), case when id > $4 then 'household' else 'person' end, case when id = $2 then $3::bigint end
     from generate_series(1, $1) id`,
    [PEOPLE, merged?.[0] ?? null, merged?.[1] ?? null, PEOPLE - HOUSEHOLDS],
  );
  await owner.query(
    `insert into registry.fact (party_id, kind, key, statement, value, valid_from, valid_until, other_party_id, known_from, known_on,
       stated_at, agency, record, record_version, message_id)
     select person, said ->> 'kind', said ->> 'key', statement, said -> 'value', "from", until, (said ->> 'other')::bigint, known, '2025-01-01',
       "statedAt", agency, record, version, 'm' from jsonb_to_recordset($1::jsonb) as it (person bigint, said jsonb, statement text,
       "from" date, until date, known bigint, "statedAt" timestamptz, agency text, record text, version int)`,
    [JSON.stringify(statements)],
  );
  await owner.query(
    `insert into entitlements.claim (party_id, programme, claimant_id, claimed_on, confirmed_by, known_from)
     select about, 'CHILD', by, "on", 'test', known from jsonb_to_recordset($1::jsonb) as it (about bigint, by bigint, "on" date, known bigint)`,
    [JSON.stringify(claims)],
  );
}

/** The same people as they are read one by one. */
const oneByOne = (
  { words, parties }: Population,
  { claims, merged }: Story,
  known: { readonly knownAt?: number },
): Promise<Columns> =>
  inTransaction(database.pool, async (tx) => {
    const people = [...parties.ids];
    // Of whoever asks for something everything is read.
    const asking = people.map((by) => ({ id: "", programme: "CHILD", about: by, by, on: day("2025-01-01") }));
    const world = await loadWorld(tx, law, people, { ...known, claims: asking });
    const facts = people.flatMap((it) => KINDS.flatMap((kind) => world.facts(it, kind)));
    const kept = (it: number) => (it === merged?.[0] ? merged[1] : it);
    const said = claims.flatMap(({ about, by, on, known: since }, nth): Claim[] =>
      since > (known.knownAt ?? since)
        ? []
        : [{ id: `${nth}`, programme: "CHILD", about: kept(about), by: kept(by), on: day(on) }],
    );
    return columnsOf(law, words, people, facts, said);
  });

test("whatever was stated, corrected, taken back and merged, the columns hold what is read of each person", async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), async (told, knownAt) => {
      await tell(told);
      const known = knownAt === undefined ? {} : { knownAt };
      const population = await loadPopulation(database.pool, law, { ...known, kinds: KINDS, memory: "shared" });
      const expected = await oneByOne(population, told, known);
      expect({ ...population.columns, people: [...population.parties.ids] }).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
