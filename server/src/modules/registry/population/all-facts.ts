import { invariant } from "@dayaq/kernel";
import { type FactKind, type KindRows, NOBODY, type Words } from "@dayaq/rules";
import { copyOut, literal } from "../../../platform/copy-out.ts";
import type { Tx } from "../../../platform/database.ts";
import { statementsOf } from "../facts/fact-rows.ts";
import type { FactLedger } from "../facts/ledger.ts";
import { countedFacts, type FactLaw } from "../facts/world.ts";
import type { Parties } from "./parties.ts";
import { ToldRows } from "./told-rows.ts";

export interface AllFactsQuery {
  /** Kinds of the law. */
  readonly kinds: readonly string[];
  /** As known at this number; default: now. */
  readonly knownAt?: number;
  /** Facts that other modules keep. */
  readonly ledgers: readonly FactLedger[];
}

/** People whose statements are read again at a time. */
const AGAIN = 5000;

/**
 * What counts of all that was ever stated of these kinds, by kind, as columns are laid out from. Of nearly everybody one statement
 * says it; where several do, they are read again and laid over one another as they are for a single person.
 */
export async function allFacts(
  tx: Tx,
  law: FactLaw,
  words: Words,
  parties: Parties,
  { kinds, knownAt, ledgers }: AllFactsQuery,
): Promise<Record<string, KindRows>> {
  const told = law.factKinds
    .filter(({ kind }) => kinds.includes(kind))
    .map((kind) => new ToldRows(kind, words, law.currency));
  invariant(knownAt === undefined || Number.isSafeInteger(knownAt), "a number of knowledge is a whole number");
  if (told.length === 0) return {};
  const doubtful = await readOnce(tx, told, parties, knownAt);
  for (const [at, people] of doubtful.entries()) {
    const rows = told[at] as ToldRows; // one set for each
    rows.doubtful(parties.ids.length).forEach((it) => people.add(it));
    rows.forget(people);
    await readAgain(tx, rows, [...people], parties, knownAt); // kind by kind: a few people each
  }
  for (const ledger of ledgers) {
    const rows = told.find((it) => it.kind.kind === ledger.kind);
    if (rows) await readLedger(tx, rows, ledger, parties, knownAt); // a handful at most
  }
  return Object.fromEntries(told.map((rows) => [rows.kind.kind, rows.done()]));
}

/** Reads every statement; answers for each kind with the people of whom one takes something back. */
async function readOnce(
  tx: Tx,
  told: readonly ToldRows[],
  { placeOf }: Parties,
  knownAt: number | undefined,
): Promise<Set<number>[]> {
  const takenBack = told.map(() => new Set<number>());
  const numbers = told.map(({ kind }, at) => `(${literal(kind.kind)}, ${at}::int2)`).join(", ");
  await copyOut(
    tx,
    `select kinds.nth, party_id, id, key, statement = 'assert', valid_from, valid_until, other_party_id, value::text
       from registry.fact join (values ${numbers}) kinds (kind, nth) using (kind)${knownAt === undefined ? "" : ` where known_from <= ${knownAt}`}`,
    9,
    (row) => {
      const rows = told[row.int2(0)] as ToldRows; // the number of one of them
      const party = row.int8(1);
      const person = placeOf(party);
      invariant(person !== NOBODY, "a fact is about a party");
      if (!row.flag(4)) return void takenBack[row.int2(0)]?.add(person);
      rows.add(
        {
          person,
          party,
          id: row.int8(2),
          key: row.hash(3),
          from: row.day(5),
          until: row.day(6),
          other: row.isNull(7) ? NOBODY : placeOf(row.int8(7)),
        },
        row.text(8),
      );
    },
  );
  return takenBack;
}

/** A ledger says of each fact only what counts. */
async function readLedger(
  tx: Tx,
  rows: ToldRows,
  ledger: FactLedger,
  { placeOf }: Parties,
  knownAt: number | undefined,
): Promise<void> {
  const query = ledger.everything(knownAt === undefined ? {} : { knownAt });
  await copyOut(tx, `select party_id, id, valid_from, valid_until, value from (${query}) ledger`, 5, (row) => {
    const party = row.int8(0);
    const told = { person: placeOf(party), party, id: row.int8(1), key: 0, from: row.day(2), until: row.day(3) };
    rows.add({ ...told, other: NOBODY }, row.text(4));
  });
}

async function readAgain(
  tx: Tx,
  rows: ToldRows,
  people: readonly number[],
  { placeOf, recordsOf }: Parties,
  knownAt: number | undefined,
): Promise<void> {
  const { kind }: { readonly kind: FactKind } = rows;
  const known = knownAt === undefined ? {} : { knownAt };
  for (let first = 0; first < people.length; first += AGAIN) {
    const records = people.slice(first, first + AGAIN).flatMap((place) => recordsOf(place));
    const stated = await statementsOf(tx, records, { ...known, kinds: [kind.kind] }); // so many people at a time
    for (const [person, own] of Map.groupBy(stated, ({ party }) => placeOf(party))) {
      for (const { from, until, source } of countedFacts(own, kind)) {
        const { party, id, other, value } = source.row;
        const whom = other === null ? NOBODY : placeOf(other);
        rows.add({ person, party, id, key: 0, from, until, other: whom }, JSON.stringify(value));
      }
    }
  }
}
