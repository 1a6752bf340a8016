import { openBrowser } from "@dayaq/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningTown, startTown } from "../whole/running-town.ts";
import { expectKeyboard, expectNoFault, expectNoFaultInAnyLanguage } from "./faults.ts";
import { portraits } from "./pictures.ts";
import { signIn } from "./sign-in.ts";
import { PATIENCE } from "./town-page.ts";

let town: RunningTown;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

async function newPage(width = 1280): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width, height: 844 },
    bypassCSP: true,
  });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

const main = async (page: Page): Promise<string> =>
  (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/gu, " ").replaceAll("\u2060", "");

/** Follows a link or sends a form. */
async function go(page: Page, selector: string, text?: string): Promise<void> {
  const pressed = page.locator(selector, text === undefined ? {} : { hasText: text }).first();
  await pressed.waitFor();
  await Promise.all([page.waitForEvent("load"), pressed.click()]);
}

describe("a lawyer meets us", () => {
  test("on the law's pages, on a phone and at a desk, from a misspelt word to the article", async () => {
    for (const width of [390, 1280]) {
      const page = await newPage(width);
      await page.goto(`${town.address}/en/law`);
      await page.fill("input[name=q]", "birht grant");
      await go(page, "main form button");
      expect(await main(page)).toMatch(/“birht grant”: \d+ found\s+Birth grant/);
      await portraits(page, "law");
      await expectNoFaultInAnyLanguage(page);
      await go(page, "main [role=status] a", "Birth grant");
      expect(await main(page)).toMatch(/Unsigned: no lawyer has signed it[\s\S]*How much now[\s\S]*600 ₼/);
      await portraits(page, "law-programme");
      await expectNoFaultInAnyLanguage(page);
      if (width > 390) await expectKeyboard(page);
      await go(page, "main .reasons a", "art. 4");
      expect(new URL(page.url()).hash).toBe("#art-4");
      expect(await main(page)).toMatch(/Art\. 4\s+The kinds of allowance[\s\S]*The child was born alive\./);
      await portraits(page, "law-act");
      await expectNoFaultInAnyLanguage(page);
      await page.goto(`${town.address}/en/law/standards`);
      expect(await main(page)).toContain("Gap: no right in this system");
      await expectNoFaultInAnyLanguage(page);
      await page.context().close();
    }
  });

  test("and signs a right at the desk by signing in anew; the public page and the people's letters say so", async () => {
    const page = await newPage();
    await signIn(page, town.address, "Nigar Səfərova");
    expect(await main(page)).toContain("Signing the law");
    await expectNoFaultInAnyLanguage(page);
    await go(page, "main table a", "Birth grant");
    await portraits(page, "law-desk");
    await expectNoFaultInAnyLanguage(page);
    await go(page, "main form button", "Go on to sign");
    expect(await main(page)).toContain("Nigar Səfərova, you sign the text below.");
    await expectNoFaultInAnyLanguage(page);
    await page.locator("main a.ds-button").click();
    await page.locator("button[name=account]", { hasText: "Nigar Səfərova" }).click();
    await page.waitForURL((url) => url.pathname === "/en/office/law/BIRTH");
    expect(await main(page)).toMatch(/Signed by Nigar Səfərova on 3 July 2025/);
    await expectNoFault(page);

    const reader = await newPage();
    await reader.goto(`${town.address}/en/law/programmes/BIRTH`);
    expect(await main(reader)).toContain("Signed by Nigar Səfərova on 3 July 2025");
    await reader.context().close();

    const person = await newPage();
    await signIn(person, town.address, "Murad");
    const card = person.locator("article.card").first();
    await card.locator("summary").click();
    expect(await card.innerText()).toMatch(/The law of this right · Unsigned: no lawyer has signed it/);
    await Promise.all([person.waitForEvent("load"), card.locator("p.law a").first().click()]);
    expect(new URL(person.url()).pathname).toMatch(/^\/en\/law\/acts\//);
    await person.context().close();

    await page.fill("input[name=reason]", "I read the wrong decree");
    await go(page, "#signatures form button");
    expect(await main(page)).toMatch(/Withdrawn by Nigar Səfərova on 3 July 2025\. Reason: I read the wrong decree/);
    await page.context().close();
  });
});
