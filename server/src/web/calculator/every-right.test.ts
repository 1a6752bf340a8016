import type { CountryPack } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { terranova } from "@dayaq/country-xx";
import { testDatabase } from "@dayaq/testing";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPages, type PagesOfTest } from "../testing.ts";

const database = testDatabase();
/** Both countries: the second has no words of its own for questions, and no families to begin with. */
const PACKS: readonly CountryPack[] = [azerbaijan, terranova];
const houses = new Map<string, PagesOfTest>();
let visitor = 0;

beforeAll(async () => {
  for (const pack of PACKS) houses.set(pack.code, await openPages(database, pack)); // they keep nothing: one database is enough
});
afterAll(async () => {
  for (const pages of houses.values()) await pages.close(); // one after the other, as they were opened
});

const plain = (text: string): string => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** A form filled in by whoever says yes to everything, or no: each field with the first thing that it takes. */
function filledIn(html: string, says: "yes" | "no", relatives: number): Record<string, string> {
  const form: Record<string, string> = { act: "next" };
  for (const [, input = ""] of html.matchAll(/<input([^>]*)>/g)) {
    const [type, name = "", value = ""] = ["type", "name", "value"].map(
      (it) => new RegExp(`${it}="([^"]*)"`).exec(input)?.[1],
    );
    if (type === "hidden") form[name] = plain(value);
    else if (type === "radio") form[name] ??= name.endsWith(".is") ? says : value;
    else if (type === "date") form[name] = name.endsWith(".until") ? "" : "1985-05-01";
    else if (type === "text") form[name] = name.endsWith(".more") ? String(relatives) : "31"; // per cent, days of a month, money
  }
  return form;
}

const QUESTIONS_MAX = 60;

/** As many relatives as it takes to ask of each relation once, and then nobody else: families do not go on without end. */
const RELATIVES_MAX = 4;

async function walk(server: FastifyInstance, programme: string, language: string, says: "yes" | "no"): Promise<string> {
  const url = `/${language}/calculator/${programme}`;
  let form: Record<string, string> = { on: "2025-08-01", act: "begin" };
  let relatives = 0;
  for (let asked = 0; asked < QUESTIONS_MAX; asked++) {
    const { statusCode, body } = await server.inject({
      method: "POST",
      url,
      remoteAddress: `2001:db8::${(++visitor).toString(16)}`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(form).toString(),
    }); // one page after the other, as a person goes
    expect(statusCode, `${url}: ${JSON.stringify(form)}`).toBe(200);
    if (!body.includes('name="asked"')) return body;
    const isRelation = body.includes(".more");
    const yes = says === "yes" && (!isRelation || relatives++ < RELATIVES_MAX);
    form = filledIn(body, yes ? "yes" : "no", 1);
  }
  throw new Error(`${url} asks without end`);
}

test.each(PACKS.flatMap((pack) => pack.programmes.map(({ code }) => [pack.code, code, pack.languages] as const)))(
  "%s: %s is asked to its end by whoever says yes to everything, and by whoever says no",
  async (country, code, languages) => {
    const language = languages[visitor % languages.length] ?? "en";
    const { server } = houses.get(country) ?? {};
    for (const says of ["yes", "no"] as const) {
      const html = server === undefined ? "" : await walk(server, code, language, says); // they share a thread
      expect(html).toContain('class="determined-answer"');
      expect(html).not.toMatch(/>(?:undefined|NaN|null)</);
      expect(html).not.toMatch(/\b(?:asks|field|since|related|calc|determined)\.[a-z-]+/);
    }
  },
);

test("a country without families to begin with can be tried all the same", async () => {
  const { body, statusCode } = (await houses.get("xx")?.server.inject("/en/try")) ?? {};
  expect(statusCode).toBe(200);
  expect(body).not.toContain("family=");
});
