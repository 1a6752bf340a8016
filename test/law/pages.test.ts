import { gzipSync } from "node:zlib";
import { azerbaijan } from "@dayaq/country-az";
import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { LANGUAGES } from "@dayaq/portals";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House } from "../security/house.ts";
import { textOf as text } from "../whole/pages.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;

beforeAll(async () => {
  house = await House.open(database);
}, 90_000);
afterAll(() => house.close());

/** What a phone on a slow line may be asked to load: the page, its style sheet and its fonts. */
const PAGE_BYTES_MAX = 60_000;

async function assetBytes(): Promise<number> {
  const files = [...house.ports.assets.files.values()];
  return files.reduce((sum, { type, body }) => sum + (type === "font/woff2" ? body.length : gzipSync(body).length), 0);
}

const addresses = [
  "law",
  "law/standards",
  ...azerbaijan.programmes.map(({ code }) => `law/programmes/${code}`),
  ...azerbaijan.acts.map(({ key }) => `law/acts/${key}`),
];

describe.each(LANGUAGES)("the law in %s", (language) => {
  test("has a page for every programme and every act, for whoever is not signed in, under 60 kB", async () => {
    const assets = await assetBytes();
    for (const address of addresses) {
      const { statusCode, body } = await house.get(`/${language}/${address}`);
      expect.soft(statusCode, address).toBe(200);
      expect.soft(assets + gzipSync(body).length, address).toBeLessThan(PAGE_BYTES_MAX);
      expect.soft(body, address).not.toContain("noindex");
    }
  });

  test("links only to pages and places that are there", async () => {
    const ids = new Map<string, Set<string>>();
    const links = new Set<string>();
    for (const address of addresses) {
      const { body } = await house.get(`/${language}/${address}`);
      ids.set(`/${language}/${address}`, new Set([...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? "")));
      for (const [, to = ""] of body.matchAll(/ href="(\/[^"]*|#[^"]*)"/g))
        links.add(to.startsWith("#") ? `/${language}/${address}${to}` : to);
    }
    const broken = [...links].filter((link) => {
      const [page = "", id] = link.split("#");
      if (!page.startsWith(`/${language}/law`)) return false;
      const there = ids.get(page.replace(/\/$/, ""));
      return there === undefined || (id !== undefined && !there.has(decodeURI(id)));
    });
    expect(broken).toEqual([]);
  });
});

test("years that no source gives, for one reason, are one line of the values by date", async () => {
  const { body } = await house.get("/en/law/programmes/PEN-AGE");
  const [, capital = ""] = /<h3>[^<]*capital[^<]*<\/h3>(.*?)<\/table>/su.exec(body) ?? [];
  expect(text(capital).match(/not known to us/gu)).toHaveLength(1);
  expect(text(capital)).toMatch(/1 January 2026 5,6 % .* 1 January 2018 not known to us/u);
});

/** Words that no sentence in English does without for long, and that are none in Azerbaijani; codes and addresses apart. */
const ENGLISH =
  /(?<![\p{L}\d./-])(the|of|and|not|which|is|are|with|that|for|this|was|were|since|who|has|have)(?![\p{L}\d./-])/iu;

const asking = ["try", ...azerbaijan.programmes.map(({ code }) => `calculator/${code}`)];

test.each(["az", "ru"])("no page of the law in %s says a word in English", async (language) => {
  for (const address of [...addresses, ...asking]) {
    const { body } = await house.get(`/${language}/${address}`);
    const said = body.replace(/<head>.*?<\/head>/s, "").split(/<[^>]*>/);
    expect
      .soft(
        said.filter((it) => ENGLISH.test(it)),
        address,
      )
      .toEqual([]);
  }
});

test("a programme's page says who, how much since when and by which article, and every sentence of the law", async () => {
  const page = text((await house.get("/en/law/programmes/BIRTH")).body);
  expect(page).toMatch(/Birth grant, one payment a child 600 ₼ since 1 July 2025 Decree of 12 June 2025/);
  expect(page).toMatch(/The child was born alive\. Read: Birth Law No\. 55-IIIQ .*, art\. 4 · seen in the act/);
  expect(page).toMatch(/1 January 2022 not known to us/);
  expect(page).toMatch(
    /born on the last day of the old amount the child: day of birth 30 June 2025 500 ₼ to the mother/,
  );
  expect(page).toMatch(
    /From which fund Budget of the Social Protection Fund, where this holds: employment .* Rules on payments of compulsory state social insurance .*our conclusion/,
  );
  expect(page).toContain("In all other cases, and where that is not known: State budget.");
  expect(page).toContain("500 ₼ to the mother (Budget of the Social Protection Fund)");
  expect(page).toContain("first version");
  expect(page).toContain("What is left out, or not known An insured parent is paid by the insurance fund");
  const choice = text((await house.get("/en/law/programmes/ALW-5CH")).body);
  expect(choice).toMatch(
    /How many children are enough\? In force more than five, so six .*Another reading five or more/,
  );
});

test("an act's page shows what rests on each article, and which article nothing rests on", async () => {
  const page = text((await house.get("/en/law/acts/law-pensions")).body);
  expect(page).toMatch(/art\. 7 .*You have reached the pension age\./);
  expect(page).toMatch(
    /art\. 37\.3\.1 A working pensioner's pension is worked out anew In the law files it is carried under art\. 7/,
  );
  expect(text((await house.get("/en/law/acts/not-found")).body)).toMatch(
    /No act was found that gives these values\. .*no source seen gives the amount before 2023/,
  );
  expect(text((await house.get("/en/law/acts/law-employment")).body)).toMatch(
    /art\. 24\.10 .* No right carries this yet\./,
  );
});

test("the standards name the branch of C102 that no right serves", async () => {
  const page = text((await house.get("/en/law/standards")).body);
  expect(page).toMatch(/Medical care Part II, arts\. 7–12 .{0,40}Gap: no right in this system/);
  expect(page).toMatch(/Sickness Part III, arts\. 13–18 .{0,60}INS-SICK/);
});

test("what is no act or programme has no page", async () => {
  expect((await house.get("/en/law/programmes/NONE")).statusCode).toBe(404);
  expect((await house.get("/en/law/acts/__proto__")).statusCode).toBe(404);
});

test("the search forgives spelling, marks and the language of the reader", async () => {
  const found = async (q: string): Promise<string> => {
    const { body } = await house.get(`/en/law?q=${encodeURIComponent(q)}`);
    return text(/<div class="tight" role="status">.*?<\/div>/s.exec(body)?.[0] ?? "nothing");
  };
  expect(await found("birht grnat")).toMatch(/found Birth grant Right/);
  expect(await found("velosiped")).toBe("nothing");
  expect(await found("birth velosiped")).toBe("nothing");
  expect(await found("əlilliyə görə müavinət")).toContain("Disability allowance");
  expect(await found("elilliye gore muavinet")).toContain("Disability allowance");
  expect(await found("пособие по инвалидности")).toContain("Disability allowance");
  expect(await found("stp-care")).toMatch(/found .*carer/i);
  expect(await found('"><script>')).not.toContain("<script>");
});
