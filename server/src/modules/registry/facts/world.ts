import { BEGINNING, type Currency, invariant, OPEN } from "@dayaq/kernel";
import {
  type Claim,
  type Fact,
  type FactKind,
  type Law,
  type PersonId,
  readFactValue,
  type AllTold,
  type World,
} from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { type Effective, effectiveFacts } from "../domain/effective-facts.ts";
import { reachOf } from "../domain/reach.ts";
import type { PartyId } from "../domain/statement.ts";
import { factId, type FactRow, namingOf, statementsOf } from "./fact-rows.ts";
import type { FactLedger } from "./ledger.ts";
import { MergedParties, readMerged } from "../people/merged.ts";
import { ReadRows } from "./read-rows.ts";

/** As much of a law as facts are read by. */
export interface FactLaw {
  readonly factKinds: readonly FactKind[];
  readonly currency: Currency;
}

export interface WorldQuery {
  /** As known at this number; default: now. */
  readonly knownAt?: number;
  /** Only what these programmes look at; default: all of the law. */
  readonly programmes?: readonly string[];
  /** What people asked for; it belongs to another module, which hands it in. */
  readonly claims?: readonly Claim[];
  /** Facts that other modules keep. */
  readonly ledgers?: readonly FactLedger[];
}

/**
 * The world as the rules see it around some people: of them and of their relatives what the law can look at, and no more.
 * The number of queries grows with the relations that the law follows, never with the people. A merged party has no facts: the one kept has them.
 */
export async function loadWorld(
  tx: Tx,
  law: Law,
  around: readonly PartyId[],
  query: WorldQuery = {},
): Promise<LoadedWorld> {
  const known = query.knownAt === undefined ? {} : { knownAt: query.knownAt };
  const merged = new MergedParties();
  const rows = new ReadRows();
  const readOf = async (parties: readonly PartyId[], kinds?: readonly string[]): Promise<void> => {
    rows.add(await statementsOf(tx, parties, { ...known, ...(kinds === undefined ? {} : { kinds }) }));
    for (const ledger of query.ledgers ?? [])
      if (kinds?.includes(ledger.kind) ?? true) rows.add(await ledger.statementsOf(tx, parties, known)); // a handful at most
  };
  const reach = reachOf(law, query.programmes);
  const claimants = [...new Set(query.claims?.map(({ by }) => by as PartyId) ?? [])]; // in the registry a person is a party id
  let people: readonly PartyId[] = [...new Set(around)];
  /** What makes somebody one of these people: it is read of them also where the law looks at nothing else. */
  let relations = reach[0]?.fromHere.naming ?? [];
  const readPeople = async (kinds: readonly string[]): Promise<PartyId[]> => {
    await readMerged(tx, people, merged);
    const parties = [...new Set(people.flatMap((party) => merged.allOf(merged.rootOf(party))))];
    const wanted = [...new Set([...kinds, ...relations])];
    await readOf(rows.lacking("own", parties, wanted), wanted);
    return parties;
  };
  for (const { own, naming, fromHere } of reach) {
    if (people.length === 0) break;
    const parties = await readPeople(fromHere.own); // each hop needs the people found by the one before
    relations = fromHere.naming;
    rows.addNaming(await namingOf(tx, rows.lacking("naming", parties, relations), { ...known, kinds: relations }));
    people = rows.beside(parties, own, naming);
  }
  await readPeople([]);
  // Who asked for a right need not be a relative, so the law names no path to them: all is read that is known of them.
  await readMerged(tx, claimants, merged);
  const asking = [...new Set(claimants.flatMap((party) => merged.allOf(merged.rootOf(party))))];
  await readOf(asking);
  return new LoadedWorld(law, rows.all(), merged, query.claims ?? []);
}

const NONE: readonly Fact[] = [];

/** Facts are put together for a (person, kind) when a rule first asks for it. */
export class LoadedWorld implements World {
  readonly #kinds: ReadonlyMap<string, FactKind>;
  readonly #currency: Currency;
  readonly #merged: MergedParties;
  // By person and then by kind, so that no text is put together to look anything up.
  readonly #rows = new Map<PersonId, Map<string, FactRow[]>>();
  readonly #named = new Map<PersonId, Map<string, Set<PartyId>>>();
  readonly #facts = new Map<PersonId, Map<string, readonly Fact[]>>();
  readonly #related = new Map<PersonId, Map<string, readonly Fact[]>>();
  readonly #claims: readonly Claim[];

  constructor(law: FactLaw, rows: readonly FactRow[], merged: MergedParties, claims: readonly Claim[]) {
    this.#kinds = new Map(law.factKinds.map((kind) => [kind.kind, kind]));
    this.#currency = law.currency;
    this.#merged = merged;
    this.#claims = claims;
    for (const row of rows) {
      const person = merged.rootOf(row.party);
      append(inner(this.#rows, person), row.kind, row);
      if (row.other === null) continue;
      const named = inner(this.#named, merged.rootOf(row.other));
      named.set(row.kind, (named.get(row.kind) ?? new Set()).add(person));
    }
  }

  facts(person: PersonId, kind: string): readonly Fact[] {
    const rows = this.#rows.get(person)?.get(kind);
    if (rows === undefined) return NONE; // nearly always: a law asks far more of a person than was ever said of one
    const ofPerson = inner(this.#facts, person);
    let facts = ofPerson.get(kind);
    if (facts === undefined) ofPerson.set(kind, (facts = this.#read(person, kind, rows)));
    return facts;
  }

  relatedTo(other: PersonId, kind: string): readonly Fact[] {
    const people = this.#named.get(other)?.get(kind);
    if (people === undefined) return NONE;
    const related = inner(this.#related, other);
    let facts = related.get(kind);
    if (facts === undefined) {
      facts = [...people].flatMap((person) => this.facts(person, kind).filter((fact) => fact.other === other));
      related.set(kind, facts);
    }
    return facts;
  }

  claims(programme: string, about: PersonId): readonly Claim[] {
    return this.#claims.filter((claim) => claim.programme === programme && claim.about === about);
  }

  /** All of it, for code that is asked of columns. */
  told(): AllTold {
    const facts = [...this.#rows].flatMap(([person, ofPerson]) =>
      [...ofPerson.keys()].flatMap((kind) => this.facts(person, kind)),
    );
    const asking = this.#claims.flatMap(({ by, about }) => [by, about]);
    const people = [...new Set([...this.#rows.keys(), ...this.#named.keys(), ...asking])];
    return { people, facts, claims: this.#claims };
  }

  #read(person: PersonId, kind: string, rows: readonly FactRow[]): Fact[] {
    const known = this.#kinds.get(kind);
    if (known === undefined) return []; // a kind that this law does not read
    const facts: Fact[] = [];
    for (const { from, until, source } of countedFacts(rows, known)) {
      const value = readFactValue(known, source.row.value, this.#currency);
      invariant(value.ok, `a stored fact of kind ${kind} does not have the shape of its kind`);
      const days = known.timeless ? { from: BEGINNING, until: OPEN } : { from, until };
      const fact = { id: factId(source.row), kind, person, ...days, value: value.value };
      facts.push(source.row.other === null ? fact : { ...fact, other: this.#merged.rootOf(source.row.other) });
    }
    return facts;
  }
}

type Source = ReturnType<typeof asStated>;

/** What counts among statements of one kind about one person, key by key. */
export function countedFacts(
  rows: readonly FactRow[],
  { agency, timeless }: Pick<FactKind, "agency" | "timeless">,
): Effective<Source>[] {
  const byKey = new Map<string, Source[]>();
  for (const row of rows) append(byKey, row.key, asStated(row, agency, timeless ?? false));
  return [...byKey.values()].flatMap((statements) => effectiveFacts(statements));
}

const asStated = (row: FactRow, owner: string, timeless: boolean) => ({
  row,
  statement: row.statement,
  isOwner: row.agency === owner,
  statedAt: row.statedAt,
  record: row.record,
  recordVersion: row.recordVersion,
  get text() {
    return `${row.other ?? ""} ${JSON.stringify(row.value)}`; // wanted only where all else agrees
  },
  from: timeless ? BEGINNING : row.from,
  until: timeless ? OPEN : row.until,
});

function inner<Value>(map: Map<PersonId, Map<string, Value>>, person: PersonId): Map<string, Value> {
  let ofPerson = map.get(person);
  if (ofPerson === undefined) map.set(person, (ofPerson = new Map()));
  return ofPerson;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
