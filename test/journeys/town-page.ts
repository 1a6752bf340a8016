import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Long enough for a machine that does much else; nothing waits this long on a quiet one. */
export const PATIENCE = 30_000;

export interface BirthTold {
  readonly family: string;
  readonly childName: string;
  /** `YYYY-MM-DD` */
  readonly bornOn: string;
  readonly works: "mother" | "father" | "both" | "neither";
}

/** The first page as a viewer uses it: the desks, the phone, the strip. */
export class TownPage {
  readonly page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.setDefaultTimeout(PATIENCE);
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#address}/en/`);
  }

  /** Presses *Register*; answers with the milliseconds until the SMS that says this sum is on the phone. */
  async register(
    { family, childName, bornOn, works }: BirthTold,
    sum: string,
    /** `(granted|waiting)`: where the worker may not be there yet. */
    told: "granted" | "duplicate" | "(granted|waiting)" = "granted",
  ): Promise<number> {
    await this.page.selectOption("#birth-family", { label: family });
    await this.page.fill("#birth-name", childName);
    await this.page.fill("#birth-on", bornOn);
    await this.page.check(`#birth input[name=works][value=${works}]`);
    const pressed = performance.now();
    await this.press("#birth button[value=register]", told);
    await this.sms(new RegExp(`\\(${childName}\\): ${sum} AZN`)).waitFor();
    return performance.now() - pressed;
  }

  async registerAgain(): Promise<void> {
    await this.press("#birth button[value=register]", "duplicate");
  }

  async withdraw(): Promise<void> {
    await this.press("#birth button[value=withdraw]", "withdrawn");
  }

  async assess(person: string, percentage: number, cause: string): Promise<void> {
    await this.page.selectOption("#disability-person", { label: person });
    await this.page.fill("#disability-percentage", String(percentage));
    await this.page.selectOption("#disability-cause", cause);
    await this.press("#disability button", "granted");
  }

  /** Another's phone of those that stand on the page. */
  async takePhone(given: string): Promise<void> {
    await this.page.locator(".owners a", { hasText: given }).click();
    await this.page.locator(".phone-head", { hasText: given }).waitFor();
  }

  /** Presses a button and waits for the page that says what came of it. */
  async press(button: string, told: string): Promise<void> {
    const before = this.page.url();
    await this.page.locator(button).first().click();
    await this.page.waitForURL((url) => url.href !== before && url.searchParams.has("told"), { timeout: PATIENCE });
    expectTold(this.page.url(), told, await this.told());
  }

  async told(): Promise<string> {
    return plain(await this.page.locator(".told").innerText());
  }

  sms(text: RegExp) {
    return this.page.locator(".phone .sms", { hasText: text }).first();
  }

  /** Opens *Why?* below an SMS and reads what is said there. */
  async why(text: RegExp): Promise<string> {
    const message = this.page.locator(".phone article", { has: this.page.locator(".sms", { hasText: text }) }).first();
    await message.locator("summary").click();
    return plain(await message.locator(".fold-in").innerText());
  }
}

/** The strip agrees: received = applied + parked, decided = ordered and bank, nothing doubled. Answers with what was decided. */
export async function expectAgreement(page: Page): Promise<number> {
  const strip = page.locator(".town-strip");
  await strip.locator("text=/^received [\\d\\s]+ = applied [\\d\\s]+ \\+ parked [\\d\\s]+$/").waitFor(); // nothing is in work
  const text = plain(await strip.innerText());
  const [, received, applied, parked] = /received ([\d ]+) = applied ([\d ]+) \+ parked ([\d ]+)/.exec(text) ?? [];
  expect(countIn(received)).toBe(countIn(applied) + countIn(parked));
  const sums = [...text.matchAll(/([\d ]+(?:,\d\d)?) ₼/gu)].map(([, sum = ""]) => minorIn(sum));
  const [decided = -1, bank = 0, transit = 0, owed = 0] = sums;
  expect(decided).toBe(bank + transit + owed);
  expect(text).toContain("paid twice: 0");
  return decided;
}

/** What the last press has led to, as the address says it. */
function expectTold(address: string, told: string, words: string): void {
  expect(new URL(address).searchParams.get("told"), words).toMatch(new RegExp(`^${told}`));
}

/** Spaces that hold a number together are spaces all the same. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, " ");

/** `117 862,18` -> 11786218 */
function minorIn(sum: string): number {
  const [whole = "", part = "00"] = sum.replaceAll(" ", "").split(",");
  return Number(whole) * 100 + Number(part);
}

/** `2 866` -> 2866 */
const countIn = (count = ""): number => Number(count.replaceAll(" ", ""));
