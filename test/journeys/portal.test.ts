import { writeFileSync } from "node:fs";
import path from "node:path";
import { azerbaijan } from "@dayaq/country-az";
import { openBrowser } from "@dayaq/testing";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectKeyboard, expectNoFault, expectNoFaultInAnyLanguage } from "./faults.ts";
import { portraits } from "./pictures.ts";
import { type RunningTown, startTown } from "../whole/running-town.ts";
import { signIn } from "./sign-in.ts";
import { PATIENCE, TownPage } from "./town-page.ts";

let town: RunningTown;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 844 },
    bypassCSP: true,
  });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

async function as(name: string): Promise<Page> {
  const page = await newPage();
  await signIn(page, town.address, name);
  return page;
}

const main = async (page: Page): Promise<string> =>
  (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/gu, " ").replaceAll("\u2060", "");

/** Follows a link or sends a form, to another page or back to the same one. */
async function go(page: Page, selector: string, text?: string): Promise<void> {
  const pressed = page.locator(selector, text === undefined ? {} : { hasText: text }).first();
  await pressed.waitFor();
  await Promise.all([page.waitForEvent("load"), pressed.click()]);
}

// One town, told in one order: what people confirm and contest is what staff then decide and pay.
describe("the portal", { shuffle: false }, () => {
  test("a person reads what they receive, why, why not the rest, and confirms an offer", async () => {
    const page = await as("Kamran Əhmədov");
    expect(new URL(page.url()).pathname).toBe("/en/rights");
    const order = [
      "Paid next",
      "What you receive",
      "Waiting",
      "Not for you now",
      "What was paid",
      "Who looked at my data",
    ];
    const titles = await page.locator("main h2, main .fold-alone > summary").allInnerTexts();
    expect(order.map((title) => titles.findIndex((it) => it.startsWith(title)))).toEqual([0, 1, 2, 3, 4, 5]);
    const rights = await main(page);
    expect(rights).toMatch(/Paid next\s+1 285 ₼\s+21 July 2025, to your card …0021, Kapital/);
    expect(rights).toMatch(/What was paid[\s\S]*July 2025[\s\S]*600,00 ₼/);
    const card = page.locator("article.card", { hasText: "disability by war" }).first();
    await card.locator("summary").click();
    expect(await card.innerText()).toMatch(/Decree No\. 823 of 9 September 2008/);
    await page.locator("#not-now-fold > summary").click();
    const received = await page.locator("main article h3").count(); // two rights and an offer
    expect((await page.locator("#not-now details[id^='not-']").count()) + received).toBe(azerbaijan.programmes.length);
    for (const fold of await page.locator("#not-now details").all())
      expect((await fold.locator(".fold-in p").first().textContent())?.trim()).not.toBe("");
    const otherwise = await page.locator("#not-now .otherwise li").allTextContents();
    expect(otherwise, "what would have made a right, and who keeps the record").toContainEqual(
      expect.stringMatching(/^A record is needed: .+ It is kept by: .+\.$/),
    );
    await portraits(page, "my-rights");
    await expectNoFaultInAnyLanguage(page);
    await expectKeyboard(page);

    // A no can be contested: one choice, and an officer answers by a day.
    await page.locator("#not-now-fold > summary").click();
    await page.evaluate("for (const it of document.querySelectorAll('#not-now details')) it.open = true");
    await page.locator("#not-now a[href*='/not-granted/']").first().click();
    await page.locator("input[name=ground]").first().waitFor();
    await portraits(page, "no");
    await expectNoFaultInAnyLanguage(page);
    await go(page, "main form button"); // nothing chosen
    expect(await main(page)).toContain("Choose what is wrong.");
    await expectNoFault(page);
    await page.check("input[value=fact-missing]");
    await go(page, "main form button");
    expect(await main(page)).toMatch(
      /Contested on 3 July 2025\s+An officer looks at it again and answers by 17 July 2025/,
    );
    await page.goto(`${town.address}/en/rights`);

    await go(page, "main article h3 a");
    expect(await main(page)).toMatch(/Decisions\s+Granted on 3 July 2025[\s\S]*you can appeal until 2 August 2025/);
    await portraits(page, "right");
    await expectNoFaultInAnyLanguage(page);

    await page.goto(`${town.address}/en/notices`);
    expect(await main(page)).toMatch(/Sent as SMS: Dayaq: .*600 AZN/);
    await portraits(page, "notices");
    await expectNoFaultInAnyLanguage(page);
    await go(page, "main a[href*='/letters/']");
    expect(await main(page)).toMatch(/To: Kamran Əhmədov[\s\S]*to the higher body or to a court/);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("header.bar").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await portraits(page, "letter");
    await expectNoFaultInAnyLanguage(page);

    await page.goto(`${town.address}/en/rights`);
    await go(page, "main a", "Read and confirm");
    await portraits(page, "offer");
    await expectNoFaultInAnyLanguage(page);
    await go(page, "main form button", "Yes, I confirm");
    expect(await main(page)).not.toContain("Read and confirm");
    await page.context().close();

    const carer = await as("Lalə Əhmədova");
    expect(await main(carer)).toMatch(/stipend for a carer, for Kamran\s+120 ₼/);
    await carer.context().close();
  });

  test("a withdrawn birth is contested by the mother, found in spite of its spelling, and decided with a reason", async () => {
    const desk = new TownPage(await newPage(), town.address);
    await desk.open();
    for (const [family, childName] of [
      ["Səbinə Quliyeva", "Ayan"],
      ["Fatma Hüseynova", "Leyla"],
    ] as const) {
      await desk.register({ family, childName, bornOn: "2025-07-02", works: "mother" }, "600");
      await desk.withdraw();
    }

    const mother = await as("Səbinə Quliyeva");
    const contested = mother.locator("main article", { hasText: "Ayan" }).locator("a.ds-button");
    expect(await mother.locator("main").innerText()).toContain("Proposed, not decided");
    await ((await contested.count()) > 0 ? contested : mother.locator("main a[href*='/proposals/']")).first().click();
    await mother.locator("textarea[name=text]").waitFor();
    await portraits(mother, "proposal");
    await expectNoFaultInAnyLanguage(mother);
    await go(mother, "main form button", "Send"); // nothing written
    expect(await main(mother)).toContain("Write what you disagree with.");
    await expectNoFault(mother);
    await mother.fill("textarea[name=text]", "Uşaq mənimdir, səhv reyestrdədir.");
    await go(mother, "main form button", "Send");
    expect(await main(mother)).toContain("You told us");
    await expectNoFaultInAnyLanguage(mother);

    const officer = await as("Leyla Abbasova");
    await portraits(officer, "find");
    for (const [typed, name] of [
      ["Memmedova Aysel", "Aysel Məmmədova"],
      ["qulieva sebine", "Səbinə Quliyeva"],
    ] as const) {
      await officer.fill("input[name=words]", typed);
      await go(officer, "main form button");
      expect(await main(officer)).toContain(name);
      expect(officer.url()).not.toMatch(/memmedova|qulieva/i);
    }
    await expectNoFaultInAnyLanguage(officer);
    await expectKeyboard(officer);
    await go(officer, "main table a", "Səbinə Quliyeva");
    const person = await main(officer);
    expect(person).toMatch(/Birth grant/);
    expect(person).toContain("This view was recorded.");
    await portraits(officer, "person");
    await expectNoFaultInAnyLanguage(officer);
    await go(officer, "main table a[href*='/money/']");
    expect(await main(officer)).toMatch(/The right was decided\.[\s\S]*became due for/);
    await portraits(officer, "money");
    await expectNoFaultInAnyLanguage(officer);

    await officer.goto(`${town.address}/en/office/tasks`);
    expect(await main(officer)).toContain("Say who is paid");
    await portraits(officer, "tasks");
    await expectNoFaultInAnyLanguage(officer);
    await go(officer, "main table a", "A term is ending");
    await go(officer, "main form button", "Close"); // without a note
    expect(await main(officer)).toContain("Write what you did before you close the task.");
    await expectNoFault(officer);
    await officer.fill("textarea[name=note]", "Ekspertiza 10 iyula çağırıb.");
    await go(officer, "main form button", "Close");
    expect(await main(officer)).not.toContain("A term is ending");

    await officer.goto(`${town.address}/en/office/proposals`);
    await portraits(officer, "proposals");
    await expectNoFaultInAnyLanguage(officer);
    await go(officer, "main table a", "Səbinə Quliyeva");
    expect(await main(officer)).toContain("Uşaq mənimdir, səhv reyestrdədir.");
    await portraits(officer, "office-proposal");
    await expectNoFaultInAnyLanguage(officer);
    await officer.check("input[name=outcome][value=rejected]");
    await go(officer, "main form button", "Decide"); // without a reason
    expect(await main(officer)).toContain("Write the reason.");
    await expectNoFault(officer);
    await officer.check("input[name=outcome][value=rejected]");
    await officer.fill("textarea[name=reason]", "Doğum reyestrdə səhvən geri götürülüb.");
    await go(officer, "main form button", "Decide");
    await officer.goto(`${town.address}/en/office/proposals`);
    expect(await main(officer)).not.toContain("Səbinə Quliyeva");

    // She sees the answer with its reason, and that an officer looked.
    await mother.goto(`${town.address}/en/rights`);
    expect(await main(mother)).toMatch(/Who looked at my data[\s\S]*An officer\s+.* · answering a person/);
    expect(await main(mother)).not.toContain("Proposed, not decided");
    await mother.goto(`${town.address}/en/notices`);
    expect(await main(mother)).toMatch(/rejected|nothing changes|stays/i);
    for (const page of [desk.page, mother, officer]) await page.context().close();
  });

  test("a payment file is held in part and released by two people; a proposal is approved when its term has passed", async () => {
    const desk = new TownPage(await newPage(), town.address);
    await desk.open();
    await desk.page.fill("#machine-to", "2025-07-21");
    await desk.press("#machine form[action$=day] button", "moved");

    const first = await as("Sevda Nağıyeva");
    await town.dayaq("payday"); // nobody releases here: that is what these two are for
    await first.goto(`${town.address}/en/office/batches`);
    expect(await main(first)).toContain("waits for release");
    await portraits(first, "batches");
    await expectNoFaultInAnyLanguage(first);
    await expectKeyboard(first);
    await go(first, "main table a", "ABB");
    await portraits(first, "batch");
    await expectNoFaultInAnyLanguage(first);
    const batch = first.url();
    await go(first, "main form button", "Hold"); // without a reason
    expect(await main(first)).toContain("Write why it is held back.");
    await expectNoFault(first);
    await first.selectOption("select[name=part]", "programme:ALW-5CH");
    await first.fill("input[name=reason]", "Siyahı yoxlanılır.");
    await go(first, "main form button", "Hold");
    await go(first, "aside form button", "Release");
    expect(await first.locator("aside button").isDisabled()).toBe(true);
    expect(await main(first)).toContain("Sevda Nağıyeva");

    const second = await as("Orxan Vəliyev");
    await second.goto(batch);
    await go(second, "aside form button", "Release");
    await expect
      .poll(
        async () => {
          await second.reload();
          return main(second);
        },
        { timeout: PATIENCE, interval: 500 },
      )
      .toMatch(/sent|answered by the bank/);
    const download = second.waitForEvent("download");
    await second.locator("a[download]").click();
    expect((await download).suggestedFilename()).toMatch(/\.xml$/);
    await expectNoFaultInAnyLanguage(second);

    const officer = await as("Leyla Abbasova");
    await officer.goto(`${town.address}/en/office/proposals`);
    await go(officer, "main table a", "Fatma Hüseynova: Birth grant");
    await officer.check("input[name=outcome][value=approved]");
    await officer.fill("textarea[name=reason]", "Doğum geri götürülüb.");
    await go(officer, "main form button", "Decide");
    await officer.goto(`${town.address}/en/office/proposals`);
    expect(await main(officer)).not.toContain("Fatma Hüseynova: Birth grant");
    for (const page of [desk.page, first, second, officer]) await page.context().close();
  });

  test("two supervisors look at what a new law would change, switch it on and take it back, and stop a rule that errs", async () => {
    const draft = path.join(town.home, "draft.ts");
    writeFileSync(
      draft,
      `import type { Reform } from "@dayaq/rules/reform";
export const reform: Reform = {
  title: { en: "Disability allowance 350" },
  changes: [{ parameter: "ALW-DIS.adult.81-100", from: "2025-07-01", to: "350.00" }],
};
`,
    );
    await town.dayaq("law", "load", draft);
    const [first, second] = [await as("Sevda Nağıyeva"), await as("Orxan Vəliyev")];
    await first.goto(`${town.address}/en/office/law-versions`);
    await expectNoFaultInAnyLanguage(first);
    await go(first, "main table a", "Disability allowance 350");
    const version = first.url();
    await go(first, "main form button", "Run it over everybody");
    await expect
      .poll(async () => (await first.reload(), main(first)), { timeout: PATIENCE, interval: 500 })
      .toContain("Nothing was decided");
    await portraits(first, "law-version");
    await expectNoFaultInAnyLanguage(first);
    await expectKeyboard(first);
    await go(first, "main table a", "disability"); // whom it would touch, by name
    await expectNoFaultInAnyLanguage(first);
    await first.goto(version);
    await go(first, "main form button", "Propose it"); // for nobody
    expect(await main(first)).toContain("Write a share");
    await expectNoFault(first);
    await first.fill("#share", "100");
    await first.fill("#reason", "Fərman layihəsi.");
    await go(first, "main form button", "Propose it");
    expect(await first.locator("button[value=agree]").isDisabled()).toBe(true);
    await second.goto(version);
    await go(second, "main form button", "Agree");
    expect(await main(second)).toContain("In force for everybody");
    await second.fill("#back-out-reason", "Səhv oxunub.");
    await go(second, "main form button", "Propose to take it back");
    await first.goto(version);
    await go(first, "main form button", "Agree");
    await expect
      .poll(async () => (await first.reload(), main(first)), { timeout: PATIENCE, interval: 500 })
      .toContain("everything stands as before");

    // The birth that was withdrawn was granted by the machine, and is counted where its condition stands.
    await first.goto(`${town.address}/en/office/quality`);
    await go(first, "main form button", "Count today too");
    await portraits(first, "quality");
    await expectNoFaultInAnyLanguage(first);
    await expectKeyboard(first);
    await go(first, "main table a");
    const rule = first.url();
    await go(first, "main form button", "Stop it"); // without a reason
    expect(await main(first)).toContain("Write the reason.");
    await first.fill("textarea[name=reason]", "Reyestr yoxlanılır.");
    await go(first, "main form button", "Stop it");
    await first.fill("textarea[name=reason]", "Reyestr düzəldilib.");
    await go(first, "main form button", "Propose it");
    await expectNoFaultInAnyLanguage(first);
    await second.goto(rule);
    await go(second, "main form button", "Agree");
    expect(await main(second)).toContain("Decides again");
    for (const page of [first, second]) await page.context().close();
  });
});
