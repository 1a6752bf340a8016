import { type IncomingEvent, readEvent } from "@dayaq/contracts";
import type { StatedRecord } from "@dayaq/country";
import { invariant } from "@dayaq/kernel";
import { type Fact, type Law, readFactValue, type World } from "@dayaq/rules";
import { understand } from "../../server/src/modules/life-events/index.ts";

/** What the registers have stated, understood as the platform understands it, without a database. */
export interface ToldWorld {
  readonly world: World;
  /** Everybody who is spoken of: `FIN:5…`, or given name and birth date for who has no number. */
  readonly people: ReadonlySet<string>;
}

export function worldToldBy(law: Law, records: readonly StatedRecord[]): ToldWorld {
  const byRecord = new Map<string, Fact[]>();
  const people = new Set<string>();
  for (const { agency: _, ...record } of records) {
    const facts = factsOf(law, eventOf(record));
    facts.forEach(({ person, other }) => [person, other].forEach((it) => it !== undefined && people.add(String(it))));
    byRecord.set(record.recordNo, facts); // a later version of a record takes the place of the earlier one
  }
  const all = [...new Map([...byRecord.values()].flat().map((fact) => [fact.id, fact])).values()];
  const byPerson = Map.groupBy(all, ({ person, kind }) => `${String(person)} ${kind}`);
  const byOther = Map.groupBy(all, ({ other, kind }) => `${String(other)} ${kind}`);
  const world: World = {
    facts: (person, kind) => byPerson.get(`${person} ${kind}`) ?? [],
    relatedTo: (person, kind) => byOther.get(`${person} ${kind}`) ?? [],
    claims: () => [],
  };
  return { world, people };
}

function eventOf(record: Omit<StatedRecord, "agency">): IncomingEvent {
  const read = readEvent(record);
  invariant(read.ok, `the event ${record.recordNo} of type ${record.type} is not understood: ${JSON.stringify(read)}`);
  return read.value;
}

function factsOf(law: Law, event: IncomingEvent): Fact[] {
  const understood = understand(event, law);
  invariant(understood.ok, `the record ${event.recordNo} is not understood: ${JSON.stringify(understood)}`);
  const who = new Map(understood.value.people.map(({ path, person }) => [path, keyOf(person)]));
  return understood.value.said.map(({ of, is, kind, key, value, from, until }) => {
    const factKind = law.factKinds.find((it) => it.kind === kind);
    const read = factKind && readFactValue(factKind, value, law.currency);
    invariant(read?.ok === true, `a value of ${kind} is read`);
    const person = who.get(of) ?? of;
    return {
      id: [person, kind, key, is === undefined ? "" : who.get(is)].join("/"),
      kind,
      person,
      ...(is === undefined ? {} : { other: who.get(is) ?? is }),
      from,
      until,
      value: read.value,
    };
  });
}

const keyOf = (person: {
  identifiers: readonly { scheme: string; value: string }[];
  names?: { given: string };
  bornOn?: string;
}): string => {
  const [first] = person.identifiers;
  return first ? `${first.scheme}:${first.value}` : `${person.names?.given ?? "nameless"} ${person.bornOn ?? ""}`;
};
