import type { Server } from "node:http";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXAMPLES } from "../src/examples/index.ts";
import { LANGUAGES } from "../src/language.ts";
import { openBrowser } from "@dayaq/testing";
import { serveExamples } from "./serve-examples.ts";

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  ({ server, origin } = await serveExamples());
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(scheme: "light" | "dark", width: number): Promise<Page> {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, bypassCSP: true });
  return context.newPage();
}

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The dark scheme changes colours and nothing else: there only colours are looked at again. */
const axe = (page: Page, scheme: "light" | "dark"): AxeBuilder =>
  scheme === "light"
    ? new AxeBuilder({ page }).withTags(STANDARD)
    : new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]);

describe.each(["light", "dark"] as const)("every page in %s", (scheme) => {
  test.each(LANGUAGES)(
    "%s: no fault that axe finds, nothing from elsewhere, nothing wider than the screen",
    async (language) => {
      const page = await open(scheme, 390);
      const elsewhere: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) elsewhere.push(request.url());
      });
      for (const { name } of EXAMPLES) {
        await page.goto(`${origin}/${language}/${name}`);
        expect.soft(await page.locator("html").getAttribute("lang"), name).toBe(language);
        const { violations } = await axe(page, scheme).analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`),
            `${language}/${name}`,
          )
          .toEqual([]);
        expect
          .soft(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), `${name} reflows`)
          .toBe(true);
      }
      expect(elsewhere).toEqual([]);
      await page.context().close();
    },
    240_000,
  );
});

test("a page reflows at 320 px", async () => {
  const page = await open("light", 320);
  for (const { name } of EXAMPLES) {
    await page.goto(`${origin}/az/${name}`);
    expect.soft(await page.evaluate("document.documentElement.scrollWidth"), name).toBeLessThanOrEqual(320);
  }
  await page.context().close();
}, 60_000);
