import { azerbaijan } from "@dayaq/country-az";
import { type CountryPack, ibanOf, type StatedRecord } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { payAll } from "../../server/src/modules/payments/testing/bank.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2023-01-05" });

/** The country as people could read its law on a day of 2023: later decrees are not written yet. */
function packOf(on: string): CountryPack {
  const parameters = azerbaijan.parameters.map((it) => {
    const known = it.values.filter(({ from, knownFrom }) => from < day("2024-01-01") && (knownFrom ?? from) <= day(on));
    const unheardOf = it.values.slice(0, 1).map((value) => ({ ...value, value: null }));
    return { ...it, values: known.length > 0 ? known : unheardOf };
  });
  return { ...azerbaijan, parameters };
}

const [FATHER, MOTHER] = ["5FATH01", "5MTHR01"];
const CHILDREN = [
  ["5CHLD01", "Murad", "2012-05-01"],
  ["5CHLD02", "Samir", "2015-05-01"],
] as const;
const OF_JANUARY =
  "select kind, amount from payments.due where programme = 'ALW-SURV' and origin = '2023-01-01' order by id";
const person = (fin: string) => ({ identifiers: [{ scheme: "FIN", value: fin }] });
const introduced = (fin: string, given: string, sex: string, bornOn: string) => ({
  ...person(fin),
  names: { given, family: "Quliyev" },
  sex,
  bornOn,
});
const stated = (
  agency: string,
  register: string,
  recordNo: string,
  type: string,
  body: Record<string, unknown>,
): StatedRecord => ({ agency, register, recordNo, version: 1, statedAt: "2023-01-04T09:00:00+04:00", type, body });
const lives = (fin: string, given: string, sex: string, bornOn: string) =>
  stated("interior", "population-register", `r-${fin}`, "residence-changed", {
    person: introduced(fin, given, sex, bornOn),
    from: bornOn,
    permanent: true,
  });
const birth = (fin: string, given: string, bornOn: string) =>
  stated("justice", "civil-registry", `b-${fin}`, "birth", {
    child: introduced(fin, given, "male", bornOn),
    alive: true,
    father: person(FATHER),
    mother: person(MOTHER),
  });

/** Letters as their readers see them in English. */
async function lettersOf({ dayaq }: WholeCountry, kind: string): Promise<string[]> {
  const mother = await dayaq.pool.query<{ party_id: number }>(
    "select distinct party_id from notices.notice where kind = $1",
    [kind],
  );
  const [reader] = mother.rows;
  const told = await inTransaction(dayaq.pool, (tx) => dayaq.notices.of(tx, reader?.party_id ?? 0));
  return told
    .filter((notice) => notice.kind === kind)
    .map((draft) => dayaq.notices.letter({ draft, trace: undefined, nameOf: () => undefined }, "en"))
    .map(({ title, next }) => [title, ...next].join("\n").replaceAll("\u00A0", " "));
}

/** The worked retroactive correction of the decisions, from the registries' messages to the money of February. */
test("a decree of 13 January 2023, loaded on the 23rd: 20 for January with February's 120, told at once and paid together", async () => {
  const before = await WholeCountry.open(database, packOf("2023-01-12"));
  const heard = await before.hear([
    lives(FATHER, "Rauf", "male", "1980-01-01"),
    lives(MOTHER, "Sara", "female", "1985-01-01"),
    ...CHILDREN.flatMap(([fin, given, bornOn]) => [birth(fin, given, bornOn), lives(fin, given, "male", bornOn)]),
    stated("justice", "civil-registry", "d-1", "death", { person: person(FATHER), diedOn: "2022-01-01" }),
    stated("banks", "accounts", "a-1", "account-registered", {
      person: person(MOTHER),
      from: "2022-01-01",
      account: ibanOf("AZ", "AIIB00000000000000000001"),
      bank: "AIIB",
      currency: "AZN",
    }),
  ]);
  expect(heard.parked).toBe(0);
  await before.wakeOn("2023-01-19"); // the 20th is a day of mourning and the 21st a Saturday: paid before
  await payAll(before.dayaq.pool, before.dayaq.payments, "2023-01-19", day("2023-01-19"));
  expect(await before.rows(OF_JANUARY)).toEqual(CHILDREN.map(() => ({ kind: "regular", amount: 100_00 })));
  await before.wakeOn("2023-01-23");
  await before.dayaq.close();

  const after = await WholeCountry.open(database, packOf("2023-01-23"));
  await after.wakeOn("2023-01-24");
  expect(await after.rows(OF_JANUARY)).toEqual([
    ...CHILDREN.map(() => ({ kind: "regular", amount: 100_00 })),
    ...CHILDREN.map(() => ({ kind: "arrears", amount: 20_00 })),
  ]);
  const decided = "select kind, changed_from::text as since from entitlements.decision where kind = 'raised'";
  expect(await after.rows(decided)).toEqual(CHILDREN.map(() => ({ kind: "raised", since: "2023-01-01" })));
  const told = await after.rows<{ sms: string }>(
    "select sms_text as sms from notices.notice where kind = 'raised' order by id",
  );
  expect(told).toHaveLength(CHILDREN.length);
  for (const { sms } of told) expect(sms).toMatch(/1 yanvar.*120 AZN\. 20 fevral/);
  for (const letter of await lettersOf(after, "raised")) {
    expect(letter).toContain("rises from 100 ₼ to 120 ₼ from 1 January 2023: Decree of 13 January 2023");
    expect(letter).toContain("You receive 20 ₼ for January with the February payment.");
    expect(letter.match(/20 ₼/g)).toHaveLength(2); // 120 and 20, each once
  }

  await after.wakeOn("2023-02-01");
  await after.wakeOn("2023-02-20");
  await payAll(after.dayaq.pool, after.dayaq.payments, "2023-02-20", day("2023-02-20"));
  const paid = "select pay_on::text as on, amount, status from payments.payment_order where pay_on >= '2023-02-01'";
  expect(await after.rows(paid)).toEqual([{ on: "2023-02-20", amount: 280_00, status: "booked" }]);
  expect(await after.impossible()).toEqual({});
  await after.dayaq.close();
});
