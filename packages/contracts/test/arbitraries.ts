import fc, { type Arbitrary } from "fast-check";
import { BODIES, type EventType, type IncomingEvent, type PersonMention } from "../src/index.ts";

const dayBetween = (from: string, until: string): Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(until) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const word = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);
const text = fc.constantFrom("Aysel", "Əliyeva", "Murad oğlu", "Gəncə", "Иванова");
const early = dayBetween("1940-01-01", "2020-01-01");
const late = dayBetween("2020-01-02", "2035-01-01");

/** Absent as often as present, and then without the member at all. */
const some = <Value>(inner: Arbitrary<Value>) => fc.option(inner, { nil: undefined });

const clean = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value; // drops undefined members

export const person: Arbitrary<PersonMention> = fc
  .record({
    identifiers: fc.array(
      fc.record({ scheme: fc.constantFrom("FIN", "SSN"), value: fc.stringMatching(/^[A-Z0-9]{7}$/) }),
      { minLength: 1, maxLength: 2 },
    ),
    names: some(fc.record({ given: text, family: some(text), patronymic: some(text) })),
    sex: some(fc.constantFrom("female", "male")),
    bornOn: some(early),
    citizenship: some(fc.constantFrom("AZ", "GE")),
    language: some(fc.constantFrom("az", "ru")),
  })
  .map((drawn) => clean(drawn) as PersonMention);

const sum = fc.integer({ min: 0, max: 99_999_999 }).map((units) => (units / 100).toFixed(2));
const state = (more: Record<string, Arbitrary<unknown>>) =>
  fc.record({ person, from: early, until: some(late), ...more });
const closed = (more: Record<string, Arbitrary<unknown>>) => fc.record({ person, from: early, until: late, ...more });
const child = fc
  .tuple(person, early, fc.constantFrom("female", "male"))
  .map(([mention, bornOn, sex]) => ({ ...mention, bornOn, sex }));
const pair = fc.array(person, { minLength: 2, maxLength: 2 });

const parts: Record<string, Record<string, Arbitrary<unknown>>> = {
  contract: { kind: word },
  status: { status: word },
  study: { form: word },
  account: {
    account: fc.constant("AZ21NABZ00000000137010001944"),
    bank: word,
    currency: fc.constant("AZN"),
  },
  pension: { kind: word, amount: sum },
  civil: { ground: word, averagePay: sum },
  injury: { amount: sum },
};

const few = fc.integer({ min: 0, max: 9 });

const sheet = {
  since: late,
  workedDays: fc.integer({ min: 1, max: 366 }),
  missedDays: fc.integer({ min: 0, max: 31 }),
};

const bodies: Record<string, Arbitrary<unknown>> = {
  birth: fc.record({ child, alive: fc.boolean(), mother: some(person), father: some(person), place: some(text) }),
  death: fc.record({ person, diedOn: late, place: some(text) }),
  marriage: fc.record({ spouses: pair, on: late }),
  divorce: fc.record({
    spouses: pair,
    on: late,
    marriage: some(fc.record({ register: fc.constant("civil-acts"), recordNo: fc.constant("M-7") })),
  }),
  adoption: fc.record({ child: person, adopters: fc.array(person, { minLength: 1, maxLength: 2 }), on: late }),
  disability: state({ percent: fc.integer({ min: 0, max: 100 }), cause: word, blind: fc.boolean() }),
  "fact-stated": state({
    kind: word,
    value: fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/), fc.oneof(text, sum, late, few, fc.boolean()), {
      maxKeys: 4,
    }),
  }),
  "residence-changed": state({ permanent: fc.boolean(), district: some(word) }),
  "citizenship-changed": state({ country: fc.constantFrom("AZ", "GE") }),
  "state-support-changed": state({ full: fc.boolean() }),
  "guardianship-changed": state({ guardian: person }),
  "foster-care-changed": state({ fosterParents: fc.array(person, { minLength: 1, maxLength: 2 }) }),
  "income-stated": state({ source: word, amount: sum }),
  "contract-ended": closed({ kind: word, ground: some(word) }),
  "household-stated": fc.record({
    from: early,
    until: some(late),
    members: fc.array(fc.record({ person, from: some(early), until: some(late), speaks: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  "declaration-checked": state({ agrees: fc.boolean() }),
  "property-stated": state({ dwellings: few, premises: few, plots: few }),
  "vehicle-stated": state({ owned: fc.boolean(), fromState: fc.boolean() }),
  "utilities-stated": state({ supplier: word, amount: sum }),
  "deal-recorded": state({ amount: sum }),
  "job-seeking-changed": state({ as: word }),
  "jobs-refused": state({ count: fc.integer({ min: 1, max: 9 }) }),
  "absence-found": state({ finding: word }),
  "stay-abroad-stated": state({}),
  "wage-stated": state({ employer: word, amount: sum, contribution: sum }),
  "insurance-balance-stated": state({ capital: sum, months: fc.integer({ min: 0, max: 600 }) }),
  "sickness-sheet": state(sheet),
  "maternity-sheet": state({ ...sheet, leave: word }),
  "childcare-leave-changed": state({ carer: person }),
  "displacement-changed": state({ rate: word, ownDwelling: fc.boolean() }),
  "homecoming-stated": state({ stage: word }),
  "released-from-prison": state({ needsAid: fc.boolean() }),
  "insured-event": state({ outcome: word }),
  "inheritance-recorded": state({ heirs: fc.array(person, { minLength: 1, maxLength: 3 }) }),
  "settled-work-changed": state({ forAYear: fc.boolean(), qualified: fc.boolean() }),
};

function bodyOf(type: EventType): Arbitrary<unknown> {
  const whole = bodies[type];
  if (whole) return whole;
  const kind = parts[type.slice(0, type.indexOf("-"))] ?? {};
  return /-(ended|closed|withdrawn)$/.test(type) ? closed(kind) : state(kind);
}

const instant = fc
  .tuple(late, fc.integer({ min: 0, max: 86_399 }), fc.constantFrom("Z", "+04:00", "-03:30"))
  .map(([on, second, zone]) => `${on}T${new Date(second * 1000).toISOString().slice(11, 19)}${zone}`);

const CIVIL: readonly EventType[] = ["birth", "death", "marriage", "divorce", "adoption", "disability"];
const OTHER = (Object.keys(BODIES) as EventType[]).filter((type) => type !== "annulment" && !CIVIL.includes(type)); // keys of BODIES

function eventAmong(types: readonly EventType[]): Arbitrary<IncomingEvent> {
  const stated = fc.constantFrom(...types).chain((type) => fc.record({ type: fc.constant(type), body: bodyOf(type) }));
  const annulled = fc.record({
    type: fc.constant("annulment"),
    body: fc.record({ of: fc.constantFrom(...types), reason: some(text) }),
  });
  return fc
    .record({
      record: fc.record({
        register: fc.constantFrom("civil-acts", "contracts"),
        recordNo: fc.stringMatching(/^[A-Z]-\d{1,6}\/\d{4}$/),
        version: fc.integer({ min: 1, max: 9 }),
        statedAt: instant,
      }),
      event: fc.oneof({ weight: 4, arbitrary: stated }, { weight: 1, arbitrary: annulled }),
    })
    .map(({ record, event }) => clean({ ...record, ...event }) as IncomingEvent); // drawn type by type from the same table
}

/** Events that travel by DCI: the civil and the disability registers. */
export const dciEvent = eventAmong(CIVIL);
/** Events that travel as CloudEvents. */
export const agencyEvent = eventAmong(OTHER);

/** A text with something done to it that a careless sender or a bad wire does. */
export const damaged = (whole: Arbitrary<string>): Arbitrary<string> =>
  fc
    .tuple(whole, fc.nat(), fc.nat(), fc.constantFrom("cut", "drop", "insert", "swap", "member", "value"), fc.string())
    .map(([original, a, b, how, filler]) => {
      const at = a % (original.length + 1);
      const to = Math.min(original.length, at + 1 + (b % 20));
      if (how === "cut") return original.slice(0, at);
      if (how === "drop") return original.slice(0, at) + original.slice(to);
      if (how === "insert") return original.slice(0, at) + filler + original.slice(at);
      if (how === "swap")
        return original.slice(0, at) + original.slice(at, to).split("").toReversed().join("") + original.slice(to);
      const words = [...original.matchAll(how === "member" ? /"(\w+)":/g : /:("[^"]*"|\d+|true|false)/g)];
      const hit = words[a % Math.max(1, words.length)];
      if (!hit) return original;
      const other =
        how === "member" ? `"${hit[1] ?? ""}x":` : [":null", ":-1", ':""', ":{}", ":[]", ':"\\u0000"', ":1e999"][b % 7];
      return original.slice(0, hit.index) + other + original.slice(hit.index + hit[0].length);
    });
