import { azerbaijan } from "@dayaq/country-az";
import type { StatedRecord } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { send } from "../../server/src/modules/contributions/testing.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2025-07-03" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const person = (fin: string) => ({ identifiers: [{ scheme: "FIN", value: fin }] });
const arrives = (fin: string): StatedRecord => ({
  version: 1,
  statedAt: "2025-06-01T09:00:00+04:00",
  agency: "interior",
  register: "population-register",
  recordNo: `R-${fin}`,
  type: "residence-changed",
  body: {
    person: { ...person(fin), names: { given: "Rauf", family: "Quliyev" }, bornOn: "1990-03-01", sex: "male" },
    from: "1990-03-01",
    permanent: true,
  },
});
const contract = (fin: string, more: Partial<StatedRecord> = {}): StatedRecord => ({
  version: 1,
  statedAt: "2025-06-02T09:00:00+04:00",
  agency: "labour",
  register: "contracts-register",
  recordNo: `C-${fin}`,
  type: "contract-started",
  body: { person: person(fin), from: "2025-06-02", kind: "contract" },
  ...more,
});

const numbersOf = async (fin: string) =>
  (
    await country.rows<{ value: string }>(
      `select ssn.value from registry.identifier fin join registry.identifier ssn on ssn.party_id = fin.party_id and ssn.scheme = 'SSN'
        where fin.scheme = 'FIN' and fin.value = $1`,
      [fin],
    )
  ).map(({ value }) => value);

test("the first contract gives a number that holds, and no later contract gives another", async () => {
  await country.hear([arrives("INS0001"), arrives("INS0002")]);
  expect(await numbersOf("INS0001")).toEqual([]);
  await country.hear([contract("INS0001"), contract("INS0002")]);
  const numbers = [...(await numbersOf("INS0001")), ...(await numbersOf("INS0002"))];
  const scheme = azerbaijan.identifiers.find(({ code }) => code === "SSN");
  expect(numbers.map((it) => scheme?.holds(it))).toEqual([true, true]);
  expect(new Set(numbers).size).toBe(2);
  await country.hear([
    contract("INS0001", {
      version: 2,
      type: "contract-ended",
      body: { person: person("INS0001"), from: "2025-06-02", until: "2025-06-20", kind: "contract" },
    }),
    contract("INS0001", { recordNo: "C-another" }),
  ]);
  expect(await numbersOf("INS0001")).toEqual(numbers.slice(0, 1));
  expect(
    await country.rows(
      "select opened_on, known_from > 0 as known from contributions.account where number = $1",
      numbers.slice(0, 1),
    ),
  ).toMatchObject([{ known: true }]);
});

test("somebody has a number from elsewhere, or only a contract that never was: no account is opened", async () => {
  const known = { ...person("INS0003"), names: { given: "Rauf", family: "Three" }, bornOn: "1990-03-01", sex: "male" };
  const numbered = { ...known, identifiers: [...known.identifiers, { scheme: "SSN", value: "1234567890123" }] };
  await country.hear([
    { ...arrives("INS0003"), body: { person: numbered, from: "1990-03-01", permanent: true } },
    arrives("INS0004"),
  ]);
  await country.hear([
    contract("INS0003"),
    contract("INS0004", { version: 2, type: "annulment", body: { of: "contract-started" } }),
  ]);
  await country.hear([contract("INS0004", { statedAt: "2025-05-01T09:00:00+04:00" })]);
  expect(await numbersOf("INS0003")).toEqual(["1234567890123"]);
  expect(await numbersOf("INS0004")).toEqual([]);
});

test("a number that another house has given out is passed over", async () => {
  const { rows } = await database.owner.query<{ next: number }>(
    "select last_value + 1 as next from contributions.account_number",
  );
  const next = azerbaijan.contributions?.accounts.value.numberOf(rows[0]?.next ?? 0) ?? "";
  const taken = {
    identifiers: [
      { scheme: "FIN", value: "INS0005" },
      { scheme: "SSN", value: next },
    ],
    names: { given: "Rauf", family: "Five" },
    bornOn: "1990-03-01",
    sex: "male",
  };
  await country.hear([
    { ...arrives("INS0005"), body: { person: taken, from: "1990-03-01", permanent: true } },
    arrives("INS0006"),
  ]);
  await country.hear([contract("INS0006")]);
  const [number] = await numbersOf("INS0006");
  expect(number).toMatch(/^\d{13}$/);
  expect(number).not.toBe(next);
});

test("a line may name somebody by the number that we opened", async () => {
  await country.hear([arrives("INS0007")]);
  await country.hear([contract("INS0007")]);
  const [number] = await numbersOf("INS0007");
  await send(country.dayaq.pool, "2025-06", 1, [{ person: `SSN:${number}` }]);
  expect(
    await country.rows(
      "select l.amount from contributions.line l join registry.identifier i using (party_id) where i.value = $1",
      [number],
    ),
  ).toEqual([{ amount: 1000_00 }]);
});
