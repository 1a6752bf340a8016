import { lawOf, type StatedRecord } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { finOf, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareLaws } from "../../server/src/population/index.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let officer: string;

const [MOTHER, FATHER, CHILD, BABY] = [1, 2, 3, 4].map((n) => finOf("6", 8_800_000 + n)) as [
  string,
  string,
  string,
  string,
];
const numbered = (fin: string) => ({ identifiers: [{ scheme: "FIN", value: fin }] });

let records = 0;
const told = (
  agency: string,
  register: string,
  type: string,
  body: Readonly<Record<string, unknown>>,
): StatedRecord => ({
  agency,
  register,
  recordNo: `home-${++records}`,
  version: 1,
  statedAt: "2025-07-21T08:00:00+04:00",
  type,
  body,
});
const of = (fin: string, more: object) => ({ person: numbered(fin), from: "2016-01-01", ...more });

const lives = (fin: string, bornOn: string, sex: "female" | "male"): StatedRecord =>
  told("interior", "population-register", "residence-changed", {
    person: { ...numbered(fin), names: { given: "Sınaq", family: "Ehtiyac" }, bornOn, sex, citizenship: "AZ" },
    from: bornOn,
    permanent: true,
    district: "BA",
  });
const born = (fin: string, bornOn: string): StatedRecord =>
  told("justice", "civil-registry", "birth", {
    child: { ...numbered(fin), names: { given: "Uşaq", family: "Ehtiyac" }, bornOn, sex: "female", citizenship: "AZ" },
    alive: true,
    mother: numbered(MOTHER),
    father: numbered(FATHER),
  });
/** What registers say of the means of a grown person. */
const means = (fin: string, amount: string, dwellings = 0): StatedRecord[] => [
  told("tax", "income-register", "income-stated", of(fin, { source: "wage", amount })),
  told("real-estate", "immovables", "property-stated", of(fin, { dwellings, premises: 0, plots: 0 })),
  told("interior", "vehicles", "vehicle-stated", of(fin, { owned: false, fromState: false })),
  told("utilities", "subscribers", "utilities-stated", of(fin, { supplier: "S-1", amount: "20.00" })),
];

beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
  await house.country.hear([
    lives(MOTHER, "1992-01-01", "female"),
    lives(FATHER, "1990-01-01", "male"),
    born(CHILD, "2015-03-01"),
    born(BABY, "2024-11-01"),
    told("labour", "contracts-register", "contract-started", of(FATHER, { kind: "contract" })),
    ...means(MOTHER, "0.00"),
    ...means(FATHER, "400.00", 1),
    told("labour", "social-assistance", "household-stated", {
      from: "2024-11-01",
      members: [MOTHER, FATHER, CHILD, BABY].map((fin) => ({ person: numbered(fin), speaks: fin === MOTHER })),
    }),
  ]);
}, 60_000);
afterAll(() => house.close());

/** What is decided of a right, as its days, sums and beneficiary. */
const decided = (programme: string) =>
  house.country.rows(
    `select s.valid_from::text as "from", s.valid_until::text as until, s.amount, i.value as whose
       from entitlements.segment s join registry.identifier i on i.party_id = s.beneficiary_id and i.scheme = 'FIN'
      where s.programme = $1 order by s.valid_from`,
    [programme],
  );

describe("a household in need", { shuffle: false }, () => {
  test("has nothing before it asks", async () => {
    expect(await decided("UDSY")).toEqual([]);
  });

  test("asks on paper: an officer enters it and agrees to what rests on a guess, and it is granted for a year with what rests on it", async () => {
    const mother = await house.uuidOf(await house.partyOf(MOTHER));
    const address = `/en/office/people/${mother}/paper/UDSY`;
    expect((await house.get(address.replace("paper", "ask-for"), officer)).headers.location).toBe(address);
    const { body } = await house.get(address, officer);
    expect(body).toContain("A register stated this household.");
    const hidden = (page: string) =>
      Object.fromEntries([...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, n, v]) => [n, v]));
    const sent = { ...hidden(body), received: "2025-07-21", "seen-application": "yes", declaration: "yes" };
    const check = await house.post(address, { ...sent, act: "check" }, officer);
    const entered = await house.post(address, { ...hidden(check.body), act: "enter" }, officer);
    expect(entered.headers.location).toBe(address);
    // No source gives the subsistence minimum of 2025: the machine grants nothing on a guess.
    expect(await decided("UDSY")).toEqual([]);
    const proposal = await house.one<number>(
      "select id as one from entitlements.proposal where programme = 'UDSY' and state = 'open' and doubt = 'illustrative'",
    );
    const agreed = { outcome: "approved", reason: "The minimum of the year is 285." };
    expect((await house.post(`/en/office/proposals/${proposal}`, agreed, officer)).statusCode).toBe(303);
    // Four times 285, less 400 a month, from the first of the month; 300 each from January 2026.
    expect(await decided("UDSY")).toEqual([
      { from: "2025-07-01", until: "2026-01-01", amount: 740_00, whose: MOTHER },
      { from: "2026-01-01", until: "2026-07-01", amount: 800_00, whose: MOTHER },
    ]);
    await house.country.wakeOn("2025-07-22");
    expect(await decided("ALW-INF-POOR")).toEqual([
      { from: "2025-07-01", until: "2025-12-01", amount: 140_00, whose: MOTHER },
    ]);
    expect(await house.country.impossible()).toEqual({});
  });

  test("is read out of the database into columns with its members, alone and by threads", async () => {
    const before = lawOf(azerbaijan);
    const after = moved(before, "NEED-CRITERION", "2026-03-01", 10_00);
    const home = await house.one<number>("select id as one from registry.party where kind = 'household'");
    const laws = { before, after, programmes: ["UDSY"], since: day("2025-08-01"), knownAt: Number.MAX_SAFE_INTEGER };
    for (const threads of [0, 2]) {
      const touched = await compareLaws(database.pool, laws, { threads });
      expect(touched.after(0, 1000)).toEqual([home]);
    }
  });

  test("whose member is abroad, as the border says: the officer sees it, and it takes nothing away by itself", async () => {
    const before = await decided("UDSY");
    await house.country.hear([
      told("border", "border-crossings", "stay-abroad-stated", of(FATHER, { from: "2024-01-01" })),
    ]);
    const father = await house.uuidOf(await house.partyOf(FATHER));
    const { body } = await house.get(`/en/office/people/${father}`, officer);
    expect(body).toContain("Stay abroad");
    expect(body).toContain("State Border Service");
    expect(await decided("UDSY")).toEqual(before);
    expect(
      await house.country.rows("select from entitlements.proposal where state = 'open' and programme = 'UDSY'"),
    ).toEqual([]);
  });

  test("that has a car has the right no more: that it ends is proposed to a person", async () => {
    const car = { ...of(FATHER, { owned: true, fromState: false }), from: "2025-07-22" };
    await house.country.hear([told("interior", "vehicles", "vehicle-stated", car)]);
    const proposed = await house.country.rows(
      "select programme from entitlements.proposal where state = 'open' and programme in ('UDSY', 'ALW-INF-POOR') order by 1",
    );
    expect(proposed).toEqual([{ programme: "ALW-INF-POOR" }, { programme: "UDSY" }]);
    expect(await house.country.impossible()).toEqual({});
  });
});

/** The law with a parameter that is more from a day on. */
const moved = (law: Law, key: string, from: string, by: number): Law => ({
  ...law,
  parameters: law.parameters.map((it) => {
    const last = it.values.at(-1);
    if (it.key !== key || last === undefined || last.value === null) return it;
    return { ...it, values: [...it.values, { ...last, from: day(from), value: last.value + by }] };
  }),
});
