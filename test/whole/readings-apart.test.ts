import type { StatedRecord } from "@dayaq/country";
import { finOf } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readingsCounted } from "../../server/src/modules/determinations/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2025-08-01" });
let country: WholeCountry;

beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const told = (agency: string, register: string, recordNo: string) => ({
  agency,
  register,
  recordNo,
  version: 1,
  statedAt: "2025-07-02T09:00:00+04:00",
});
const numbered = (n: number) => ({ identifiers: [{ scheme: "FIN", value: finOf("6", n) }] });

/** A mother who lives here, and the births of so many children. */
const motherOf = (n: number, children: number): StatedRecord[] => [
  {
    ...told("interior", "population-register", `R-${n}`),
    type: "residence-changed",
    body: {
      person: {
        ...numbered(n),
        names: { given: "Aytən", family: `Sınaq${n}` },
        sex: "female",
        bornOn: "1988-05-04",
        citizenship: "AZ",
        language: "az",
      },
      from: "1988-05-04",
      permanent: true,
      district: "BA",
    },
  },
  ...Array.from({ length: children }, (_, index): StatedRecord => ({
    ...told("justice", "civil-registry", `B-${n}-${index}`),
    type: "birth",
    body: {
      child: {
        ...numbered(n + 1 + index),
        names: { given: `Uşaq${index}`, family: `Sınaq${n}` },
        sex: "female",
        bornOn: `${2012 + index}-06-01`,
        citizenship: "AZ",
        language: "az",
      },
      alive: true,
      mother: numbered(n),
    },
  })),
];

const counted = async () => {
  const { pool, determinations } = country.dayaq;
  const { hash } = await inTransaction(pool, (tx) => determinations.currentLaw(tx));
  return inTransaction(pool, (tx) => readingsCounted(tx, hash));
};

test("between “more than five children” and “five or more” lie the mothers of exactly five, with what they would have", async () => {
  const heard = await country.hear([...motherOf(5_100_000, 5), ...motherOf(5_200_000, 6), ...motherOf(5_300_000, 4)]);
  expect(heard.parked).toBe(0);
  await country.wakeOn("2025-08-02");
  const five = (await counted()).find(({ choice }) => choice === "ALW-5CH.number");
  // Five children under 18 at 140 manat each, the amount from 1 July 2025.
  expect(five).toEqual({
    choice: "ALW-5CH.number",
    reading: "five-or-more",
    on: day("2025-08-02"),
    more: 1,
    less: 0,
    sum: 5 * 140_00,
  });
  expect((await counted()).every(({ choice, more }) => choice === "ALW-5CH.number" || more === 0)).toBe(true);

  // Counted again after a week, and not before.
  await country.hear(motherOf(5_400_000, 5));
  await country.wakeOn("2025-08-05");
  expect((await counted()).map(({ more }) => more)).toContain(1);
  await country.wakeOn("2025-08-09");
  expect((await counted()).find(({ choice }) => choice === "ALW-5CH.number")).toMatchObject({
    on: day("2025-08-09"),
    more: 2,
  });
});
