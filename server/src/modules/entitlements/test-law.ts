import { day } from "@dayaq/kernel";
import {
  about,
  asAt,
  claimant,
  decreed,
  factKind,
  type FactKind,
  firstOf,
  type Law,
  type Parameter,
  type Person,
  programme,
  when,
} from "@dayaq/rules";

const texts = { en: "in a test" };
const basis = { act: "test", article: "1" };
const owned = { title: texts, register: "complete", agency: "town" } as const;

const birth = factKind({
  ...owned,
  kind: "birth",
  timeless: true,
  fields: {
    on: { type: "day" },
    sex: { type: "code", codes: ["female", "male"] },
    alive: { type: "boolean", default: true },
  },
});
const death = factKind({ ...owned, kind: "death", timeless: true, fields: { on: { type: "day" } } });
const disability = factKind({
  ...owned,
  kind: "disability",
  fields: { percent: { type: "integer", min: 0, max: 100 } },
});
const fallen = factKind({ ...owned, kind: "fallen", fields: {} });
const benefit = factKind({ ...owned, kind: "benefit", register: "incomplete", fields: { drawn: { type: "boolean" } } });
const parent = factKind({ ...owned, kind: "parent", relation: true, fields: {} });
const spouse = factKind({ ...owned, kind: "spouse", relation: true, fields: {} });
const name = factKind({
  ...owned,
  kind: "name",
  timeless: true,
  fields: { given: { type: "text" }, family: { type: "text" }, patronymic: { type: "text", optional: true } },
});

const isLiving = (person: Person) => person.fact(death).on.reached().not();
const isMinor = (person: Person) =>
  person.fact(birth).on.reached().and(person.fact(birth).on.plusYears(18).reached().not());
const says = (id: string) => ({ id, says: { en: id }, basis });

export const amount = (key: string, ...values: readonly (readonly [string, number])[]): Parameter => ({
  key,
  title: texts,
  unit: "money",
  values: values.map(([from, value]) => ({
    from: day(from),
    value,
    basis,
    certainty: key === "GUESSED" ? "illustrative" : "official",
  })),
});

/**
 * A law in small, with each way of deciding once: BIRTH is paid once to a parent, DISABLED monthly while a term runs, SHARED is one
 * sum for several, CARE is offered, GUESSED rests on an amount that nobody confirmed, TOPUP waits for a fact that no register completes.
 */
export const testLaw = (parameters: readonly Parameter[] = []): Law => ({
  country: "xx",
  currency: { code: "XXD", decimals: 2, sign: "¤" },
  shortMonths: "first-of-next-month",
  acts: [],
  choices: [],
  factKinds: [birth, death, disability, fallen, benefit, parent, spouse, name] as readonly FactKind[],
  parameters: [
    ...[
      amount("BIRTH", ["2018-01-01", 50_000], ["2025-07-01", 60_000]),
      amount("DISABLED.high", ["2018-01-01", 30_000]),
      amount("DISABLED.low", ["2018-01-01", 25_000]),
      amount("SHARED", ["2018-01-01", 50_000]),
      amount("CARE", ["2018-01-01", 8_000]),
      amount("GUESSED", ["2018-01-01", 1_000]),
      amount("TOPUP", ["2018-01-01", 2_000]),
    ].filter(({ key }) => !parameters.some((it) => it.key === key)),
    ...parameters,
  ],
  programmes: [
    programme("BIRTH", {
      title: texts,
      about: "child",
      basis,
      mode: "automatic",
      opens: ["birth"],
      modelledFrom: "2018-01-01",
      given: { bornOn: about.fact(birth).on, alive: about.fact(birth).alive, parents: about.related(parent) },
      conditions: [{ certainty: "official", ...says("alive"), holds: ({ alive }) => alive }],
      pays: { on: ({ bornOn }) => bornOn, once: ({ bornOn }) => asAt(bornOn, decreed("BIRTH")) },
      beneficiary: ({ parents }) => firstOf(parents.first(), about),
      payee: { certainty: "official", basis, is: ({ parents }) => parents.first() },
    }),
    programme("DISABLED", {
      title: texts,
      about: "person",
      basis,
      mode: "automatic",
      opens: ["disability"],
      modelledFrom: "2018-01-01",
      given: { disabled: about.has(disability), percent: about.fact(disability).percent },
      conditions: [
        { certainty: "official", ...says("disabled"), holds: ({ disabled }) => disabled },
        { certainty: "official", ...says("living"), holds: () => isLiving(about) },
      ],
      pays: {
        accrual: "by-days",
        monthly: ({ percent }) =>
          when(percent.atLeast(81)).then(decreed("DISABLED.high")).otherwise(decreed("DISABLED.low")),
      },
    }),
    programme("SHARED", {
      title: texts,
      about: "deceased",
      basis,
      mode: "automatic",
      opens: ["status"],
      modelledFrom: "2018-01-01",
      given: {
        family: about.related(spouse).and(about.relatedFrom(parent).where(isMinor)).where(isLiving),
        isFallen: about.has(fallen),
      },
      conditions: [{ certainty: "official", ...says("fallen"), holds: ({ isFallen }) => isFallen }],
      pays: { accrual: "by-days", monthly: () => decreed("SHARED") },
      equalShares: ({ family }) => family,
    }),
    programme("CARE", {
      title: texts,
      about: "person",
      basis,
      mode: "offer",
      opens: ["disability"],
      modelledFrom: "2018-01-01",
      given: { carer: claimant },
      conditions: [
        { certainty: "official", ...says("needs-care"), holds: () => about.fact(disability).percent.atLeast(81) },
        { certainty: "official", ...says("living"), holds: () => isLiving(about) },
        { certainty: "official", ...says("carer-living"), holds: ({ carer }) => isLiving(carer) },
      ],
      pays: { accrual: "by-days", monthly: () => decreed("CARE") },
    }),
    programme("GUESSED", {
      title: texts,
      about: "deceased",
      basis,
      mode: "automatic",
      opens: ["status"],
      modelledFrom: "2018-01-01",
      given: { widow: about.related(spouse).first() },
      conditions: [{ certainty: "official", ...says("fallen"), holds: () => about.has(fallen) }],
      pays: { accrual: "by-days", monthly: () => decreed("GUESSED") },
      beneficiary: ({ widow }) => widow,
    }),
    programme("TOPUP", {
      title: texts,
      about: "person",
      basis,
      mode: "automatic",
      opens: ["disability"],
      modelledFrom: "2018-01-01",
      given: {},
      conditions: [
        { certainty: "official", ...says("seventy"), holds: () => about.fact(disability).percent.equals(70) },
        { certainty: "official", ...says("drawn"), holds: () => about.fact(benefit).drawn },
      ],
      pays: { accrual: "by-days", monthly: () => decreed("TOPUP") },
    }),
  ],
});
