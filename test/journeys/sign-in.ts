import type { Page } from "playwright-core";

/** Signs in as somebody of the demonstration, over the identity provider's own page. */
export async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/en/sign-in`);
  await page.locator("main a[href$='/sign-in/start']").click();
  await page.locator("button[name=account]", { hasText: name }).click();
  await page.waitForURL((url) => url.origin === address && !url.pathname.includes("sign-in"));
}
