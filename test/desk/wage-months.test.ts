import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { send } from "../../server/src/modules/contributions/testing.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let officer: string;
/** Of a town in which nobody is paid in this month: 2 lines wait for people, and the rest is refused. */
const MONTH = "/en/office/wage-months/2019-03/1";
const REFUSED = 130;
beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
  const broken = Array.from({ length: REFUSED - 1 }, () => "no JSON");
  const same = { person: "FIN:7AAAAA1" };
  await send(database.pool, "2019-03", 1, [same, ...broken, same, { person: "FIN:7AAAAA2" }]);
}, 60_000);
afterAll(() => house.close());

const get = async (url: string, token = officer) => {
  const { statusCode, body } = await house.get(url, token);
  return { statusCode, body: body.replaceAll(/<[^>]+>/gu, " ").replaceAll(/\s+/gu, " "), html: body };
};

test("an officer sees which months have come, and what became of their lines", async () => {
  const { body, html } = await get("/en/office/wage-months");
  expect(body).toContain("March 2019, version 1");
  expect(html).toContain("/en/office/wage-months/2019-03/1");
  const month = await get(MONTH);
  expect(month.body).toMatch(/Lines 132 Taken 2 Waiting for a person 2 Refused 130/u);
  expect(month.body).toContain("Not one JSON object on the line 129");
  expect(month.body).toContain("Person and employer stand on an earlier line 1");
  expect(month.html).not.toContain("7AAAAA1"); // what a line said is kept nowhere
});

test("refused lines come a hundred at a time, by their number in the file", async () => {
  const first = await get(MONTH);
  expect(first.html).toContain("?after=101");
  expect(first.html).not.toContain(">131<");
  const rest = await get(`${MONTH}?after=101`);
  expect(rest.html).toContain(">131<");
  expect(rest.html).toContain("From the first line");
  expect(rest.html).not.toContain('rel="next"');
});

test("what is wrong with a line is said in the officer's language, by the member that the sender has to mend", async () => {
  const line = { person: "FIN:7AAAAA1", employer: "1400057421", wage: "1000.00", contribution: "220.00" };
  const { wage: _wage, ...without } = line;
  const lines = [line, { ...line, wage: "1,5" }, { ...line, tax: "1.00" }, without, line];
  await send(
    database.pool,
    "2019-04",
    1,
    lines.map((it) => JSON.stringify(it)),
  );
  const inWords = {
    az: ["Sahə: wage", "Sxemdə olmayan sahə", "Sahə çatmır", "Sayılan: sətir 1"],
    en: ["Member: wage", "A member that the schema does not have", "A member is missing", "Line 1 counts"],
    ru: ["Поле: wage", "Поле, которого нет в схеме", "Не хватает поля", "Засчитана строка 1"],
  };
  for (const [language, words] of Object.entries(inWords)) {
    const { body } = await get(`/${language}/office/wage-months/2019-04/1`);
    for (const it of words) expect(body, language).toContain(it);
    expect(body).not.toMatch(/keyword|additionalProperties|\/wage/u);
  }
});

test("nobody but the staff sees it, and no version that has not come is there", async () => {
  const citizen = await house.citizen(await house.partyOf("5K12DJB"));
  expect((await get(MONTH, citizen)).statusCode).toBe(403);
  for (const url of ["2019-03/2", "2019-05/1", "2019-03/x", "march/1"])
    expect((await get(`/en/office/wage-months/${url}`)).statusCode, url).toBe(404);
});
