import type { StatedRecord } from "@dayaq/country";
import { finOf } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readingsCounted } from "../../server/src/modules/determinations/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";
import { openPages, textOf } from "./pages.ts";

const database = testDatabase({ today: "2025-08-01" });
let country: WholeCountry;
let pages: Awaited<ReturnType<typeof openPages>>;

beforeAll(async () => {
  country = await WholeCountry.open(database);
  pages = await openPages(country.dayaq);
});
afterAll(async () => {
  await pages.close();
  await country.dayaq.close();
});

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

/** What the page of the allowance says of a reading. */
async function toldOnThePage(language: string, reading: string): Promise<string> {
  const { body } = await pages.inject(`/${language}/law/programmes/ALW-5CH`);
  const [, choices = ""] = body.split('id="choices"');
  return (
    choices
      .split("<li>")
      .map(textOf)
      .find((it) => it.includes(` ${reading} `)) ?? ""
  );
}

const ofFive = async () => (await counted()).find(({ choice }) => choice === "ALW-5CH.number");

test("between “more than five children” and “five or more” lie the mothers of exactly five, counted weekly and told unless they are few", async () => {
  expect(textOf((await pages.inject("/en/law/programmes/ALW-5CH")).body)).not.toContain("Counted over the registry");

  const heard = await country.hear([...motherOf(5_100_000, 5), ...motherOf(5_200_000, 6), ...motherOf(5_300_000, 4)]);
  expect(heard.parked).toBe(0);
  await country.wakeOn("2025-08-02");
  // Five children under 18 at 140 manat each, the amount from 1 July 2025.
  expect(await ofFive()).toEqual({
    choice: "ALW-5CH.number",
    reading: "five-or-more",
    on: day("2025-08-02"),
    of: day("2025-08-02"),
    anybody: true,
    more: 1,
    less: 0,
    sum: 5 * 140_00,
    unclear: 0,
  });
  expect((await counted()).every(({ choice, more }) => choice === "ALW-5CH.number" || more === 0)).toBe(true);

  // One mother: neither that she is one nor what she would have.
  const ofOne = await toldOnThePage("en", "five or more");
  expect(ofOne).toMatch(/fewer than 5; less: 0\. Counted over the registry on 2 August 2025/);
  expect(ofOne).not.toContain("700");

  // Counted again after a week, and not before.
  const five = [1, 2, 3, 4, 5].flatMap((n) => motherOf(5_400_000 + 100 * n, 5));
  await country.hear(five);
  await country.wakeOn("2025-08-05");
  expect(await ofFive()).toMatchObject({ on: day("2025-08-02"), more: 1 });
  await country.wakeOn("2025-08-09");
  expect(await ofFive()).toMatchObject({ on: day("2025-08-09"), more: 6, sum: 6 * 5 * 140_00 });

  // Six: the very people and the very money, in each language.
  expect(await toldOnThePage("en", "five or more")).toMatch(
    /more by it: 6; less: 0\. It would cost 4 200 ₼ a month more\. Counted over the registry on 9 August 2025/,
  );
  expect(await toldOnThePage("az", "beş və daha çox")).toMatch(
    /daha çox alan: 6; daha az alan: 0\. Ayda 4 200 ₼ çox xərclənərdi\. Reyestr üzrə 9 avqust 2025/,
  );
  expect(await toldOnThePage("ru", "пять и более")).toMatch(
    /больше получали бы: 6; меньше: 0\. Это стоило бы на 4 200 ₼ в месяц больше\. Посчитано по реестру на 9 августа 2025/,
  );
});
