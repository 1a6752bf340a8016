import { day, OPEN } from "@dayaq/kernel";
import { about, factKind, type FactKind, type Law, programme, quantity } from "@dayaq/rules";
import { businessDay, inTransaction, nextKnown, type Pool } from "../../platform/index.ts";
import type { PartyId, Statement } from "./domain/statement.ts";
import { introduce, type NewParty } from "./people/parties.ts";
import { type AppliedRecord, record } from "./facts/record-facts.ts";
import { heldRecords, recordText } from "./facts/records.ts";

const texts = { en: "in a test" };
const basis = { act: "test", article: "1" };
const owned = { title: texts, register: "complete", agency: "town" } as const;

/** Facts that every registry test needs, all owned by one agency, `town`. */
export const testKinds = {
  name: factKind({
    ...owned,
    kind: "name",
    timeless: true,
    fields: { given: { type: "text" }, family: { type: "text" }, patronymic: { type: "text", optional: true } },
  }),
  birth: factKind({
    ...owned,
    kind: "birth",
    timeless: true,
    fields: {
      on: { type: "day" },
      sex: { type: "code", codes: ["female", "male"] },
      alive: { type: "boolean", default: true },
    },
  }),
  death: factKind({ ...owned, kind: "death", timeless: true, fields: { on: { type: "day" } } }),
  residence: factKind({
    ...owned,
    kind: "residence",
    fields: { permanent: { type: "boolean" }, district: { type: "text", optional: true } },
  }),
  parent: factKind({ ...owned, kind: "parent", relation: true, fields: {} }),
  "household-member": factKind({ ...owned, kind: "household-member", relation: true, fields: {} }),
  "household-representative": factKind({ ...owned, kind: "household-representative", relation: true, fields: {} }),
} as const;

/** A law with one programme: a child alive is due 10, when one of the parents resides here. */
export const testLaw: Law = {
  country: "xx",
  currency: { code: "XXD", decimals: 0, sign: "¤" },
  shortMonths: "last-of-month",
  acts: [],
  factKinds: Object.values(testKinds) as readonly FactKind[],
  parameters: [],
  choices: [],
  programmes: [
    programme("CHILD", {
      title: texts,
      about: "child",
      basis,
      mode: "automatic",
      opens: ["birth"],
      modelledFrom: "1980-01-01",
      given: { alive: about.fact(testKinds.birth).alive, parents: about.related(testKinds.parent) },
      conditions: [
        { certainty: "official", id: "alive", says: texts, basis, holds: ({ alive }) => alive },
        {
          id: "resides",
          says: texts,
          basis,
          certainty: "official",
          holds: ({ parents }) => parents.any((it) => it.has(testKinds.residence, { permanent: true })),
        },
      ],
      pays: { once: () => quantity(10), on: () => about.fact(testKinds.birth).on },
    }),
  ],
};

/** Creates people of these names, born on 1 January 1990, in one record each; answers with their parties. */
export async function settle(
  pool: Pool,
  people: readonly (readonly [given: string, family: string, fin?: string])[],
): Promise<PartyId[]> {
  const newcomers = people.map(([, , fin]): NewParty => ({
    identifiers: fin === undefined ? [] : [{ scheme: "FIN", value: fin }],
  }));
  const parties = await inTransaction(pool, (tx) => introduce(tx, newcomers));
  await Promise.all(
    parties.map((party, index) => {
      const [given, family] = people[index] as readonly [string, string]; // one party for each of them
      return state(pool, `person-${party}`, 1, [
        { partyId: party, kind: "name", value: { given, family } },
        { partyId: party, kind: "birth", value: { on: "1990-01-01", sex: "female", alive: true } },
      ]);
    }),
  );
  return parties;
}

type Said = Pick<Statement, "partyId" | "kind" | "value"> & Partial<Statement>;

/** The town states a version of a record, and it takes effect. What is not said of a statement: asserted, from 2020 on. */
export async function state(
  pool: Pool,
  number: string,
  version: number,
  said: readonly Said[],
  statedAt = "2026-01-01T10:00:00Z",
) {
  return inTransaction(pool, async (tx) => {
    const name = { register: "people", number };
    const before = (await heldRecords(tx, [name])).get(recordText(name));
    const statements = said.map((it) => ({
      ...usual,
      statedAt,
      record: recordText(name),
      recordVersion: version,
      ...it,
    }));
    const parties = Object.fromEntries(said.map(({ partyId }, index) => [`${index}`, partyId]));
    const applied: AppliedRecord = {
      ...name,
      version,
      parties,
      statements,
      statedAt,
      agency: "town",
      messageId: "m",
      ...(before ? { before } : {}),
    };
    return record(tx, testLaw, [applied], { known: await nextKnown(tx), today: await businessDay(tx) });
  });
}

const usual = {
  key: "",
  statement: "assert",
  from: day("2020-01-01"),
  until: OPEN,
  agency: "town",
  messageId: "m",
} as const;
