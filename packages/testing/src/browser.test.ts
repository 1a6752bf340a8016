import { expect, it } from "vitest";
import { openBrowser } from "./browser.ts";

it("the browser of the packages opens a page and knows the letters of Azerbaijani", { timeout: 60_000 }, async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>Sosial müavinət: 500 ₼, ə ı ş ç ğ</h1>");
    expect(await page.textContent("h1")).toBe("Sosial müavinət: 500 ₼, ə ı ş ç ğ");
  } finally {
    await browser.close();
  }
});
