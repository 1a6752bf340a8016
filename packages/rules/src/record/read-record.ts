import { BEGINNING, type LocalDate, OPEN } from "@dayaq/kernel";
import { type FactKind, readFactValue } from "../fact-kind.ts";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import type { Claim } from "../values.ts";
import { Reading } from "./reading.ts";
import type { CaseRecord, Decided, RecordedFact } from "./record.ts";

/** Days given beside the file (`--on`, `--known`) come before those in it. */
export interface Asked {
  readonly on?: LocalDate;
  readonly known?: LocalDate;
}

/** Reads a record as `docs/record-format.md` has it. Throws `RecordFault`, which names the path of the fault. */
export function readRecord(law: Law, json: unknown, asked: Asked = {}): CaseRecord {
  const index = indexOf(law);
  const record = new Reading(json).object("on", "known", "persons", "relations", "households", "claims", "decided");
  const on = asked.on ?? record.on.day();
  if (asked.on !== undefined && !record.on.absent) record.on.day();
  const known = asked.known ?? record.known.day(on);
  const persons = record.persons.list().map((it) => readPerson(it, index));
  const ids = new Set(persons.map(({ id }) => id));
  if (ids.size < persons.length) record.persons.fault("names one person twice");
  const person = (it: Reading): string =>
    ids.has(it.text()) ? it.text() : it.fault("is not the id of a person of this record");
  const households = record.households.list().map((it) => readHousehold(it, index, person));
  const homes = new Set(households.map(({ id }) => id));
  if (homes.size < households.length) record.households.fault("names one household twice");
  const twofold = households.find(({ id }) => ids.has(id));
  if (twofold) record.households.fault(`names a household as a person is named: ${twofold.id}`);
  const about = (it: Reading): string => (homes.has(it.text()) ? it.text() : person(it));
  return {
    on,
    known,
    persons: persons.map(({ id }) => id),
    households: households.map(({ id }) => id),
    facts: unique([
      ...persons.flatMap(({ facts }) => facts),
      ...record.relations.list().map((it) => readRelation(it, index, person)),
      ...households.flatMap(({ facts }) => facts),
    ]),
    claims: record.claims.list().map((it, position) => readClaim(it, index, { about, person }, position)),
    decided: record.decided.list().map((it) => readDecided(it, index, { about, person })),
  };
}

/** The parts of a record, each read alone from its JSON: for tables, whose rows they are. The path of a fault begins at the part. */
export interface RecordParts {
  person(json: unknown): readonly RecordedFact[];
  fact(json: unknown, person: string): RecordedFact;
  relation(json: unknown): RecordedFact;
  household(json: unknown): readonly RecordedFact[];
  claim(json: unknown, position: number): Claim;
}

/** Whom a part names is not looked up: the caller has the tables in which they stand. */
export function recordParts(law: Law): RecordParts {
  const index = indexOf(law);
  const anybody = (it: Reading): string => it.text();
  return {
    person: (json) => readPerson(new Reading(json), index).facts,
    fact: (json, person) => readFact(new Reading(json), index, person),
    relation: (json) => readRelation(new Reading(json), index, anybody),
    household: (json) => readHousehold(new Reading(json), index, anybody).facts,
    claim: (json, position) => readClaim(new Reading(json), index, { about: anybody, person: anybody }, position),
  };
}

function readPerson(reading: Reading, law: LawIndex): { id: string; facts: readonly RecordedFact[] } {
  const person = reading.object("id", "bornOn", "sex", "bornAlive", "diedOn", "facts");
  const id = person.id.text();
  const bornOn = person.bornOn.day();
  const birth: RecordedFact = {
    id: `${id}/birth`,
    kind: "birth",
    person: id,
    from: bornOn,
    until: OPEN,
    known: BEGINNING,
    value: { on: bornOn, sex: person.sex.oneOf("female", "male"), alive: person.bornAlive.boolean(true) },
  };
  const told = person.facts.list().map((it) => readFact(it, law, id));
  if (person.diedOn.absent) return { id, facts: [birth, ...told] };
  const diedOn = person.diedOn.day();
  if (diedOn < bornOn) person.diedOn.fault("is before the day of birth");
  const death = {
    id: `${id}/death`,
    kind: "death",
    person: id,
    from: diedOn,
    until: OPEN,
    known: BEGINNING,
    value: { on: diedOn },
  };
  return { id, facts: [birth, death, ...told] };
}

function readFact(reading: Reading, law: LawIndex, person: string): RecordedFact {
  const fact = reading.object("kind", "from", "until", "known", "value");
  const kind = law.factKinds.get(fact.kind.text());
  if (!kind || kind.relation || kind.timeless)
    return fact.kind.fault("is not a kind of fact of this country: see `dayaq pack facts`");
  return {
    ...readPeriod(fact, `${person}/${kind.kind}`),
    kind: kind.kind,
    person,
    value: readValue(fact.value, kind, law),
  };
}

function readValue(reading: Reading, kind: FactKind, law: LawIndex): RecordedFact["value"] {
  const read = readFactValue(kind, reading.json ?? {}, law.law.currency);
  if (read.ok) return read.value;
  const { field, says } = read.detail;
  return new Reading(undefined, field ? `${reading.path}.${field}` : reading.path).fault(String(says));
}

function readRelation(reading: Reading, law: LawIndex, person: (it: Reading) => string): RecordedFact {
  const relation = reading.object("kind", "of", "is", "from", "until", "known");
  const kind = law.factKinds.get(relation.kind.text());
  if (!kind?.relation) return relation.kind.fault("is not a relation of this country: see `dayaq pack facts`");
  const [of, is] = [person(relation.of), person(relation.is)];
  if (of === is) relation.is.fault("is the same person as `of`");
  return { ...readPeriod(relation, `${of}/${kind.kind}/${is}`), kind: kind.kind, person: of, other: is, value: {} };
}

type Periods = Record<"from" | "until" | "known", Reading>;

function readPeriod(
  { from, until, known }: Periods,
  name: string,
): Pick<RecordedFact, "id" | "from" | "until" | "known"> {
  const period = { from: from.day(BEGINNING), until: until.day(OPEN), known: known.day(BEGINNING) };
  if (period.until <= period.from) until.fault("is not after `from`");
  return { id: from.absent ? name : `${name}/${from.text()}`, ...period };
}

/** Who may be named: whom a right is about, and who may act. */
type Named = Record<"about" | "person", (it: Reading) => string>;

function readClaim(reading: Reading, law: LawIndex, { about, person }: Named, position: number): Claim {
  const claim = reading.object("programme", "about", "by", "on");
  const programme = readProgramme(claim.programme, law);
  return { id: `claim/${position}`, programme, about: about(claim.about), by: person(claim.by), on: claim.on.day() };
}

function readDecided(reading: Reading, law: LawIndex, { about, person }: Named): Decided {
  const decided = reading.object("programme", "about", "known", "paid");
  return {
    programme: readProgramme(decided.programme, law),
    about: about(decided.about),
    known: decided.known.day(),
    paid: decided.paid.list().map((it) => {
      const paid = it.object("month", "amount", "payee");
      const sum = { month: paid.month.month(), amount: paid.amount.money(law.law.currency) };
      return paid.payee.absent ? sum : { ...sum, payee: person(paid.payee) };
    }),
  };
}

const readProgramme = (reading: Reading, law: LawIndex): string =>
  law.programmes.has(reading.text()) ? reading.text() : reading.fault("is not a programme of this country");

/** Who belongs to a household and who speaks for it are relations of it, where the law knows them. */
function readHousehold(
  reading: Reading,
  { factKinds }: LawIndex,
  person: (it: Reading) => string,
): { id: string; facts: readonly RecordedFact[] } {
  const household = reading.object("id", "representative", "members");
  const id = household.id.text();
  const relation = (kind: string, other: string, period: ReturnType<typeof readPeriod>): RecordedFact[] =>
    factKinds.get(kind)?.relation ? [{ ...period, kind, person: id, other, value: {} }] : [];
  const always = { from: BEGINNING, until: OPEN, known: BEGINNING };
  const representative = person(household.representative);
  const members = household.members.list().flatMap((entry) => {
    const member = entry.object("person", "from", "until");
    const who = person(member.person);
    const period = readPeriod({ ...member, known: new Reading(undefined) }, `${id}/household-member/${who}`);
    return relation("household-member", who, period);
  });
  const speaks = relation("household-representative", representative, {
    id: `${id}/household-representative`,
    ...always,
  });
  return { id, facts: [...members, ...speaks] };
}

/** Two facts of one kind may begin on one day: the second and further get a number. */
export function unique(facts: readonly RecordedFact[]): readonly RecordedFact[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const count = (seen.get(fact.id) ?? 0) + 1;
    seen.set(fact.id, count);
    return count === 1 ? fact : { ...fact, id: `${fact.id}#${count}` };
  });
}
