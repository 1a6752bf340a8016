import { registerOf, type StatedRecord } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { finOf } from "@dayaq/country-az/demo";
import { invariant } from "@dayaq/kernel";

/** An invented person of a story. */
export interface Somebody {
  readonly fin: string;
  readonly given: string;
  readonly sex: "female" | "male";
  readonly bornOn: string;
}

type Body = StatedRecord["body"];

let people = 0;
let records = 0;

export const somebody = (given: string, sex: Somebody["sex"], bornOn: string): Somebody => ({
  fin: finOf("6", 7_700_000 + ++people),
  given,
  sex,
  bornOn,
});
export const woman = (given: string, bornOn: string): Somebody => somebody(given, "female", bornOn);
export const man = (given: string, bornOn: string): Somebody => somebody(given, "male", bornOn);

export const numbered = ({ fin }: Somebody) => ({ identifiers: [{ scheme: "FIN", value: fin }] });

const introduced = (it: Somebody) => ({
  ...numbered(it),
  names: { given: it.given, family: "Sınaq" },
  sex: it.sex,
  bornOn: it.bornOn,
  citizenship: "AZ",
  language: "az",
});

/** What the register that owns a kind of fact states: a record of its own, a second after the one before. */
export function states(kind: string, type: string, body: Body): StatedRecord {
  const owner = registerOf(azerbaijan.agencies, kind);
  invariant(owner !== undefined, `a register owns ${kind}`);
  return statedBy(owner.agency.code, owner.register.code, type, body);
}

export function statedBy(agency: string, register: string, type: string, body: Body): StatedRecord {
  const second = ++records;
  const clock = [3600, 60, 1].map((unit) => String(Math.floor(second / unit) % 60).padStart(2, "0")).join(":");
  return { agency, register, recordNo: `event-${second}`, version: 1, statedAt: `2025-07-01T${clock}Z`, type, body };
}

/** The next version of a record: a correction, or its end. */
export const again = (before: StatedRecord, type: string, more: Body): StatedRecord => ({
  ...before,
  version: before.version + 1,
  type,
  body: type === "annulment" ? more : { ...before.body, ...more },
});

export const annulled = (before: StatedRecord): StatedRecord => again(before, "annulment", { of: before.type });

/** What most agencies state of one person from a day on. */
export const of = (person: Somebody, from: string, more: Body = {}): Body => ({
  person: numbered(person),
  from,
  ...more,
});

export const lives = (person: Somebody): StatedRecord =>
  states("residence", "residence-changed", {
    person: introduced(person),
    from: person.bornOn,
    permanent: true,
    district: "BA",
  });

export const born = (child: Somebody, mother?: Somebody, father?: Somebody): StatedRecord =>
  states("birth", "birth", {
    child: introduced(child),
    alive: true,
    ...(mother && { mother: numbered(mother) }),
    ...(father && { father: numbered(father) }),
  });

export const died = (person: Somebody, diedOn: string): StatedRecord =>
  states("death", "death", { person: introduced(person), diedOn });

export const married = (one: Somebody, other: Somebody, on: string): StatedRecord =>
  states("spouse", "marriage", { spouses: [numbered(one), numbered(other)], on });

export const works = (person: Somebody, from: string): StatedRecord =>
  states("employment", "contract-started", of(person, from, { kind: "contract" }));

export const assessed = (person: Somebody, from: string, percent: number, more: Body = {}): StatedRecord =>
  states("disability", "disability", of(person, from, { percent, cause: "general", blind: false, ...more }));

/** The personal account on a day: capital of the insurance part and insured months until then. */
export const insured = (person: Somebody, from: string, capital: string, months: number): StatedRecord =>
  states("insurance-record", "insurance-balance-stated", of(person, from, { capital, months }));

/** So many months of a wage, each stated by itself, the first beginning on the first of a month. */
export const wages = (person: Somebody, from: string, months: number, amount: string): StatedRecord[] =>
  Array.from({ length: months }, (_, nth) =>
    states(
      "wage",
      "wage-stated",
      of(person, monthAfter(from, nth), {
        until: monthAfter(from, nth + 1),
        employer: "1400057421",
        amount,
        contribution: "200.00",
      }),
    ),
  );

const monthAfter = (from: string, months: number): string => {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-01`;
};

/** What registers say of the means of a grown person who owns nothing. */
export const means = (person: Somebody, income: string): StatedRecord[] => [
  states("income", "income-stated", of(person, "2016-01-01", { source: "wage", amount: income })),
  states("property", "property-stated", of(person, "2016-01-01", { dwellings: 0, premises: 0, plots: 0 })),
  states("vehicle", "vehicle-stated", of(person, "2016-01-01", { owned: false, fromState: false })),
  states("utilities", "utilities-stated", of(person, "2016-01-01", { supplier: "S-1", amount: "20.00" })),
];

/** A household with its members; the first speaks for it. */
export const household = (from: string, ...members: readonly Somebody[]): StatedRecord =>
  states("household-member", "household-stated", {
    from,
    members: members.map((it, nth) => ({ person: numbered(it), speaks: nth === 0 })),
  });

/** The next version of a household, with somebody who joined it on a day. */
export const joined = (home: StatedRecord, member: Somebody, from: string): StatedRecord =>
  again(home, "household-stated", {
    members: [...(home.body["members"] as object[]), { person: numbered(member), from, speaks: false }], // as household() made it
  });
