import { AxeBuilder } from "@axe-core/playwright";
import { day } from "@dayaq/kernel";
import { openBrowser } from "@dayaq/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Language, LANGUAGES } from "../src/language.ts";
import { speech } from "../src/speech.ts";
import { notesOf, styleInOne, tablesOf, whatIfPage, type WhatIfView } from "../src/what-if/index.ts";
import { AZERBAIJAN } from "./serve-examples.ts";

const cost = { people: 498_500, sum: 117_710_000_00, unasked: 0, unaskedSum: 0, unknown: 0 } as const;
const none = { people: 0, sum: 0, unasked: 0, unaskedSum: 0, unknown: 0 } as const;
const side = { count: 455_000, sum: 22_750_000_00, spread: { tenth: 50_00, half: 50_00, nineTenths: 120_00 } } as const;
const poor = { homes: 965_000, people: 1_200_000, gap: 126_661_000_00 };
const group = { people: 2_368_456, winners: 106_400, gained: 5_320_000_00, losers: "few", lost: "few" } as const;
const example = {
  members: [
    { sex: "male", age: 43 },
    { sex: "female", age: 8 },
  ],
  before: 250_00,
  after: 300_00,
} as const;

/** Everything that a report can have to say, with long words and large sums. */
const view: WhatIfView = {
  title: "Birinci dərəcə əlilliyə görə təqaüd əvəzinə daha yüksək müavinət",
  source: "registry",
  everyoneAsks: false,
  changes: [
    { kind: "parameter", name: "Əlilliyə görə müavinət, 81–100 %", to: "450 ₼", from: "1 avqust 2025", until: "2026" },
    { kind: "add", title: "Üç yaşınadək uşağa görə müavinət" },
    { kind: "replace", title: "Yaşa görə müavinət" },
    { kind: "repeal", title: "Prezident təqaüdü", from: "1 avqust 2025" },
    { kind: "choose", name: "Beşdən çox uşaq", reading: "beş və daha çox" },
  ],
  programmes: {
    "ALW-DIS": "Əlilliyə görə müavinət",
    "STP-CARE": "Qulluq edənə Prezident təqaüdü",
    "STP-PERS": "Fərdi təqaüd",
  },
  regions: { baki: "Bakı", "lenkeran-astara": "Lənkəran–Astara" },
  comparison: {
    on: day("2025-08-01"),
    people: 10_180_714,
    homes: 4_938_377,
    fewest: 5,
    unclear: 1204,
    programmes: [
      { code: "ALW-DIS", before: cost, after: { ...cost, sum: 140_460_000_00 } },
      {
        code: "STP-CARE",
        before: { ...cost, people: "few", sum: "few", unasked: 77 },
        after: { ...cost, unknown: 12 },
      },
      { code: "STP-PERS", before: none, after: none },
    ],
    months: ["2025-08-01", "2025-09-01"].map((month) => ({ month: day(month), before: 117_710_000_00, after: "few" })),
    persons: { winners: side, losers: "few" },
    households: { winners: { ...side, spread: { half: 50_00 } }, losers: { count: 0, sum: 0 } },
    groups: [
      { by: "region", key: "baki", ...group },
      { by: "region", key: "", ...group },
      ...(["female", "male"] as const).map((key) => ({ by: "sex" as const, key, ...group })),
      ...["0", "65"].map((key) => ({ by: "age" as const, key, ...group })),
      ...["alone", "many-children"].map((key) => ({ by: "home" as const, key, ...group })),
    ],
    kinds: [
      {
        composition: { grown: 3, old: 1, children: 5 },
        homes: 9700,
        winners: 9700,
        losers: "few",
        change: -2_425_000_00,
        example,
      },
    ],
    poverty: {
      line: 285_00,
      known: 1_160_367,
      homes: 4_938_377,
      before: poor,
      after: { ...poor, gap: 111_555_000_00 },
    },
  },
};

let browser: Browser;
let styles: string;
beforeAll(async () => {
  browser = await openBrowser();
  styles = await styleInOne(new URL("../../node_modules/.cache/dayaq", import.meta.url).pathname);
}, 60_000);
afterAll(() => browser?.close());

const htmlIn = (language: Language): string => whatIfPage(view, speech(language, AZERBAIJAN), styles, "Not checked.");

async function opened(language: Language, width: number, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage();
  await page.setContent(htmlIn(language));
  return page;
}

/** In the browser: the words and sums of a cell that go on in the next line. A narrow space holds a sum together. */
const BROKEN = `(cell) => {
  const found = [];
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    for (const { 0: word, index } of texts.currentNode.data.matchAll(/[^ -]+/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
    }
  return found;
}`;

describe.each(LANGUAGES)("the report of a reform in %s", (language) => {
  test("has no fault that axe finds, by day and by night", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await opened(language, 1280, colorScheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
      await page.context().close();
    }
  });

  test("is nowhere wider than a phone, and says every text", async () => {
    const page = await opened(language, 320);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    expect(await page.locator("body").innerText()).not.toMatch(/what-if\.|undefined|NaN|\{/);
    await page.context().close();
  });

  test("names a right that nobody has in one sentence, and gives it no row of noughts", () => {
    const say = speech(language, AZERBAIJAN);
    const rights = tablesOf(view, say).flatMap(({ rows }) => rows.map(([name = ""]) => name));
    expect(rights.filter((it) => it.includes("STP-"))).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining("(STP-CARE)")),
    );
    expect(notesOf(view, say).filter((it) => it.includes("STP-"))).toEqual([
      expect.stringContaining("Fərdi təqaüd (STP-PERS)."),
    ]);
  });

  test.each([
    ["on paper", 643, "print"],
    ["on a tablet", 800, "screen"],
    ["at a desk", 1280, "screen"],
  ] as const)("breaks no head and no sum of a table %s", async (_, width, media) => {
    const page = await opened(language, width);
    await page.emulateMedia({ media });
    const broken = await page.evaluate(`[...document.querySelectorAll("thead th, td.number")].flatMap(${BROKEN})`);
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test("is printed as tables that fit the paper", async () => {
    const page = await opened(language, 643); // A4 less its margins
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("getComputedStyle(document.querySelector('tbody td')).display")).toBe("table-cell");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(643);
    const overlaps = await page.evaluate(
      "[...document.querySelectorAll('th, td')].filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.textContent)",
    );
    expect(overlaps).toEqual([]);
    await page.context().close();
  });
});

test("what is few is said to be few, and never as a number", () => {
  const html = htmlIn("en");
  expect(html).toContain("fewer than 5");
  expect(html).toContain("not shown");
  expect(html).not.toContain("few<");
});
