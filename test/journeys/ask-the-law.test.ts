import { azerbaijan } from "@dayaq/country-az";
import { LANGUAGES } from "@dayaq/portals";
import { openBrowser, testDatabase } from "@dayaq/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adoptLawOf, type Dayaq, openDayaq } from "../../server/src/app.ts";
import { webPortsOf } from "../../server/src/composition/web-ports.ts";
import { businessDay, freePort, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { addRoutes, newServer } from "../../server/src/web-server.ts";
import { expectKeyboard, expectNoFault, expectNoFaultInAnyLanguage } from "./faults.ts";
import { PATIENCE } from "./town-page.ts";

const database = testDatabase();
let dayaq: Dayaq;
let server: ReturnType<typeof newServer>;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  dayaq = await openDayaq({ pack: azerbaijan, pool: database.pool });
  await inTransaction(database.pool, async (tx) =>
    adoptLawOf(dayaq, { known: await nextKnown(tx), today: await businessDay(tx) }),
  );
  const ports = await webPortsOf(dayaq, { address: origin, addresses: new Map(), production: false });
  server = newServer(ports);
  await addRoutes(server, dayaq, ports);
  await server.listen({ port, host: "localhost" });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await dayaq?.close();
});

/** A phone. Without scripting axe looks at nothing: it waits for timers, and a page has none then. */
async function newPage({ javaScriptEnabled = true } = {}): Promise<Page> {
  const context = await browser.newContext({
    bypassCSP: true,
    javaScriptEnabled,
    viewport: { width: 390, height: 844 },
  });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

/** Presses a button of the form by its name and value. */
async function press(page: Page, act: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.locator(`button[name="act"][value="${act}"]`).first().click()]);
}

const headings = (page: Page): Promise<string[]> => page.locator("main h2").allInnerTexts();
const main = async (page: Page): Promise<string> =>
  (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/gu, " ");

/** Answers the questions of the calculator for a woman of 35 with 85 per cent, until there are no more. */
async function tellOfDisability(page: Page): Promise<void> {
  await page.locator('[name="p0.is"][value="yes"]').check();
  await page.locator('[name="p0.v.percent"]').fill("85");
  await page.locator('[name="p0.v.cause"][value="general"]').check();
  await page.locator('[name="p0.from"]').fill("2024-03-01");
  await press(page, "next");
  for (let asked = 0; asked < 24 && (await page.locator('[name="asked"]').count()) > 0; asked++) {
    const kind = (JSON.parse(await page.locator('[name="asked"]').inputValue()) as { kind: string }).kind;
    if (kind === "birth") {
      await page.locator('[name="p0.v.on"]').fill("1990-05-01");
      await page.locator('[name="p0.v.sex"][value="female"]').check();
    } else {
      await page.locator(`[name="p0.is"][value="${kind === "citizenship" ? "yes" : "no"}"]`).check();
      if (kind === "citizenship") await page.locator('[name="p0.v.country"][value="AZ"]').check();
    }
    await press(page, "next");
  }
}

describe("the law, asked by anybody without a script", () => {
  test.each(LANGUAGES)("%s: a calculator is reached from the law, and followed to its answer", async (language) => {
    const page = await newPage();
    await page.goto(`${origin}/${language}/law/programmes/ALW-DIS`);
    await Promise.all([
      page.waitForEvent("load"),
      page.locator(`main a[href="/${language}/calculator/ALW-DIS"]`).click(),
    ]);
    await page.context().clearCookies(); // of the law's pages, which know who is signed in
    await page.locator('[name="on"]').fill("2025-08-01");
    await press(page, "begin");
    await expectNoFault(page);
    await expectKeyboard(page);

    await press(page, "next"); // nothing chosen
    expect(await page.locator(".ds-error-summary a").getAttribute("href")).toBe("#p0.is");
    await expectNoFault(page);
    await tellOfDisability(page);
    expect(await main(page)).toContain("300 ₼");
    expect(await page.locator('main a[href^="/"][href*="/law/acts/"]').count()).toBeGreaterThan(1);
    await expectNoFault(page);

    // One answer is changed: below 31 per cent there is no such right.
    await press(page, "change-0");
    expect(await page.locator('[name="p0.v.percent"]').inputValue()).toBe("85");
    await page.locator('[name="p0.is"][value="no"]').check();
    expect(await page.locator('[name="p0.v.percent"]').isVisible()).toBe(false);
    await press(page, "next");
    expect(await main(page)).not.toContain("300 ₼");
    await expectNoFault(page);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.locator("script").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
    await page.context().close();
  });

  test("a calculator is followed in a browser whose scripting is off, and an answer is changed", async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/en/calculator/ALW-DIS`);
    await page.locator('[name="on"]').fill("2025-08-01");
    await press(page, "begin");
    await tellOfDisability(page);
    expect(await main(page)).toContain("300 ₼");
    await press(page, "change-0");
    await page.locator('[name="p0.is"][value="no"]').check();
    expect(await page.locator('[name="p0.v.percent"]').isVisible()).toBe(false); // the sheet hides it, and not a script
    await press(page, "next");
    expect(await main(page)).not.toContain("300 ₼");
    await page.context().close();
  });

  test("a family is invented: begun with one that is ready, a fact taken away and another added", async () => {
    const page = await newPage();
    await page.goto(`${origin}/en/law`);
    await Promise.all([page.waitForEvent("load"), page.locator('main a[href="/en/try"]').click()]);
    await expectNoFaultInAnyLanguage(page);
    await page.context().clearCookies();
    await Promise.all([page.waitForEvent("load"), page.locator('a[href="/en/try?family=disability"]').click()]);
    await press(page, "show");
    expect((await headings(page))[0]).toContain("Rights as of");
    expect(await main(page)).toMatch(/Disability allowance\s+Aysel\s+There is a right/);
    await expectNoFault(page);
    await expectKeyboard(page);

    expect(await page.locator('[id="f1-fold"] summary').innerText()).toBe("Disability: Aysel"); // axe has opened every fold
    await press(page, "remove-f1");
    await press(page, "show");
    expect(await main(page)).not.toMatch(/Disability allowance\s+Aysel\s+There is a right/);
    await page.locator('[name="new.kind"]').selectOption("disability");
    await page.locator('[name="new.person"]').selectOption({ label: "Rəna" });
    await press(page, "add-fact");
    await page.locator('[name$=".v.percent"]').fill("70");
    await page.locator('[name$=".v.cause"]').selectOption("general");
    await press(page, "show");
    expect(await main(page)).toMatch(/Disability allowance\s+Rəna\s+There is a right/);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  test("a request to the API is edited and sent from its page", async () => {
    const page = await newPage();
    await page.goto(`${origin}/en/api`);
    await expectNoFaultInAnyLanguage(page);
    await page.locator('[name="record"]').fill('{"on":"2025-08-01","persons":[{"id":"a","bornOn":"soon"}]}');
    await Promise.all([page.waitForEvent("load"), page.locator("main form button").click()]);
    expect(await page.locator("pre").innerText()).toMatch(/"path": "\$\.persons\[0\]\.bornOn"/);
    await expectNoFault(page);
    await page.context().close();
  });
});
