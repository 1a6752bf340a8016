import { type Currency, day, type LocalDate, OPEN, type Texts } from "@dayaq/kernel";
import {
  about,
  asAt,
  citing,
  type Claim,
  decreed,
  type Fact,
  factKind,
  firstOf,
  type FactKind,
  type Law,
  type Parameter,
  type PersonId,
  programme,
  type Programme,
  type Scalar,
  when,
  type World,
} from "../src/index.ts";

/** A law of nowhere, small enough to hold in the head, for tests of the engine alone. */
export const coin: Currency = { code: "XTS", decimals: 2, sign: "¤" };
export const says = (en: string): Texts => ({ en });
const act = citing("act");
const register = (kind: string) => ({ kind, title: says(kind), agency: "registry" }) as const;

export const birth = factKind({
  ...register("birth"),
  fields: {
    on: { type: "day" },
    sex: { type: "code", codes: ["female", "male"] },
    alive: { type: "boolean", default: true },
  },
  register: "complete",
  timeless: true,
});
export const death = factKind({
  ...register("death"),
  fields: { on: { type: "day" } },
  register: "complete",
  timeless: true,
});
export const work = factKind({ ...register("work"), fields: {}, register: "complete" });
export const income = factKind({
  ...register("income"),
  fields: { amount: { type: "money" } },
  register: "incomplete",
  agency: "tax",
});
export const grade = factKind({
  ...register("grade"),
  fields: { percent: { type: "integer", min: 1, max: 100 } },
  register: "complete",
});
export const parent = factKind({ ...register("parent"), fields: {}, register: "complete", relation: true });
/** The household is told of; the other person lives in it. */
export const member = factKind({ ...register("member"), fields: {}, register: "complete", relation: true });

export const parents = about.related(parent);
export const mother = parents.where((it) => it.fact(birth).sex.is("female")).first();
export const father = parents.where((it) => it.fact(birth).sex.is("male")).first();

const value = (from: string, sum: number | null) => ({
  from: day(from),
  value: sum,
  basis: act(),
  certainty: "official" as const,
});
export const grant: Parameter = {
  key: "GRANT",
  title: says("grant"),
  unit: "money",
  values: [
    value("2018-01-01", 200_00),
    value("2022-01-01", null),
    value("2023-01-01", 500_00),
    value("2025-07-01", 600_00),
  ],
};
export const pension: Parameter = {
  key: "PENSION",
  title: says("pension"),
  unit: "money",
  values: [value("2018-01-01", 100_00), value("2025-07-01", 140_00)],
};

/** An age that the law raises faster than people grow older, and once takes back. */
export const age: Parameter = {
  key: "AGE",
  title: says("age"),
  unit: "months",
  values: [value("1900-01-01", 10), value("2020-01-01", 18), value("2021-01-01", 300), value("2022-06-01", 24)],
};

export const birthGrant = programme("BIRTH", {
  title: says("Birth grant"),
  about: "child",
  basis: act("art. 4"),
  mode: "automatic",
  opens: ["birth"],
  modelledFrom: "2018-01-01",
  given: { bornOn: about.fact(birth).on, bornAlive: about.fact(birth).alive, mother, father },
  conditions: [
    {
      id: "born-alive",
      says: says("the child was born alive"),
      basis: act("art. 4"),
      certainty: "official",
      holds: ({ bornAlive }) => bornAlive,
    },
  ],
  pays: { once: () => decreed("GRANT"), on: ({ bornOn }) => bornOn },
  beneficiary: ({ mother, father, bornOn }) =>
    asAt(
      bornOn,
      when(father.has(work).and(mother.has(work).not()))
        .then(father)
        .otherwise(firstOf(mother, father)),
    ),
});

export const graded = programme("GRADED", {
  title: says("Graded allowance"),
  about: "person",
  basis: act("art. 5"),
  mode: "automatic",
  opens: [],
  modelledFrom: "2018-01-01",
  given: { percent: about.fact(grade).percent, poor: about.fact(income).amount.below(100_00) },
  conditions: [
    {
      id: "graded",
      says: says("the grade is at least 31"),
      basis: act("art. 5"),
      certainty: "official",
      holds: ({ percent }) => percent.atLeast(31),
    },
    {
      id: "poor",
      says: says("income is below 100"),
      basis: act("art. 5"),
      certainty: "official",
      holds: ({ poor }) => poor,
    },
  ],
  pays: { monthly: () => decreed("PENSION"), accrual: "by-days" },
});

export const orphans = programme("ORPHANS", {
  title: says("Shared by the children of the fallen"),
  about: "deceased",
  basis: act("art. 6"),
  mode: "automatic",
  opens: ["death"],
  modelledFrom: "2018-01-01",
  given: {
    died: about.fact(death).on,
    children: about.relatedFrom(parent).where((child) => child.fact(birth).on.plusYears(18).reached().not()),
  },
  conditions: [
    {
      id: "fallen",
      says: says("the person has fallen"),
      basis: act("art. 6"),
      certainty: "official",
      holds: ({ died }) => died.reached(),
    },
  ],
  pays: { monthly: () => decreed("PENSION"), accrual: "by-days" },
  equalShares: ({ children }) => children,
});

export const lawOf = (...programmes: readonly Programme[]): Law => ({
  country: "nowhere",
  currency: coin,
  shortMonths: "first-of-next-month",
  acts: [{ key: "act", title: says("The act") }],
  factKinds: [birth, death, work, income, grade, parent, member] as readonly FactKind[],
  parameters: [grant, pension, age],
  choices: [],
  programmes,
});

/** A world told line by line. */
export class Story implements World {
  readonly #facts: Fact[] = [];
  readonly #claims: Claim[] = [];

  that(kind: FactKind, person: PersonId, value: Record<string, Scalar> = {}, from?: string, until?: string): this {
    return this.#add(kind, person, undefined, value, from, until);
  }

  who(relation: FactKind, other: PersonId, person: PersonId, from?: string, until?: string): this {
    return this.#add(relation, person, other, {}, from, until);
  }

  born(person: PersonId, on: string, sex = "female", alive = true): this {
    return this.that(birth, person, { on: day(on), sex, alive }, on);
  }

  asks(by: PersonId, programme: string, about: PersonId, on: LocalDate): this {
    this.#claims.push({ id: String(this.#claims.length), programme, about, by, on });
    return this;
  }

  everything(): readonly Fact[] {
    return this.#facts;
  }

  people(): readonly PersonId[] {
    const ofFacts = this.#facts.flatMap(({ person, other }) => [person, ...(other === undefined ? [] : [other])]);
    return [...new Set([...ofFacts, ...this.#claims.flatMap(({ by, about }) => [by, about])])];
  }

  claims(programme: string, about: PersonId): readonly Claim[] {
    return this.#claims.filter((it) => it.programme === programme && it.about === about);
  }

  facts(person: PersonId, kind: string): readonly Fact[] {
    return this.#facts.filter((it) => it.person === person && it.kind === kind);
  }

  relatedTo(person: PersonId, kind: string): readonly Fact[] {
    return this.#facts.filter((it) => it.other === person && it.kind === kind);
  }

  #add(
    kind: FactKind,
    person: PersonId,
    other: PersonId | undefined,
    value: Record<string, Scalar>,
    from = "1900-01-01",
    until?: string,
  ): this {
    const end: LocalDate = until === undefined ? OPEN : day(until);
    this.#facts.push({
      id: `${String(person)}/${kind.kind}/${from}/${this.#facts.length}`,
      kind: kind.kind,
      person,
      ...(other === undefined ? {} : { other }),
      from: day(from),
      until: end,
      value,
    });
    return this;
  }
}
