import { AxeBuilder } from "@axe-core/playwright";
import { LANGUAGES } from "@dayaq/portals";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { walkByKeyboard } from "../../portals/test/keyboard.ts";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page as it stands, with every fold opened: none. */
export async function expectNoFault(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((fold) => fold.setAttribute('open', ''))");
  // The live board may change a part while axe looks at it: what is really wrong is found twice.
  const found = (await faultsOf(page)).length === 0 ? [] : await faultsOf(page);
  expect.soft(found, new URL(page.url()).pathname).toEqual([]);
  const wider = await page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
  expect.soft(wider, `${page.url()} is wider than the screen`).toBe(false);
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** The same page in each language, on the tongue it says it is in; ends where it began. */
export async function expectNoFaultInAnyLanguage(page: Page): Promise<void> {
  const here = new URL(page.url());
  for (const language of LANGUAGES) {
    const there = new URL(here);
    there.pathname = here.pathname.replace(/^\/(az|en|ru)(?=\/|$)/, `/${language}`);
    await page.goto(there.href);
    expect.soft(await page.locator("html").getAttribute("lang"), there.pathname).toBe(language);
    // A text that nobody translated stands there as its key.
    expect
      .soft(await page.locator("body").innerText(), there.pathname)
      .not.toMatch(/\b[a-z]+\.[a-z-]+\.[a-z-]+\b(?!\/)/);
    await expectNoFault(page);
  }
  await page.goto(here.href);
}

/** Tab leads through everything in the order of the page, and each stop is marked and in sight. */
export async function expectKeyboard(page: Page): Promise<void> {
  const { reachable, stops } = await walkByKeyboard(page);
  const here = new URL(page.url()).pathname;
  expect
    .soft(
      stops.map(({ place }) => place),
      here,
    )
    .toEqual(Array.from({ length: reachable }, (_, place) => place));
  expect
    .soft(
      stops.filter(({ isMarked, isInSight }) => !isMarked || !isInSight),
      here,
    )
    .toEqual([]);
}
