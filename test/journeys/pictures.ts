import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

/** Where pictures are wanted, if they are: `film.ts` says so. */
const FOLDER = process.env["DAYAQ_PICTURES"];

let count = 0;

/** Keeps what the page shows now for the film, under a sentence. Without a wish for pictures it does nothing. */
export async function picture(page: Page, caption: string, at = "main .told, main section"): Promise<void> {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  const name = `${String(++count).padStart(2, "0")}.png`;
  await page.evaluate("document.fonts.ready");
  await page.evaluate(`document.querySelector(${JSON.stringify(at)}).scrollIntoView({ block: "start" })`);
  await page.screenshot({ path: path.join(FOLDER, name) });
  appendFileSync(path.join(FOLDER, "captions.jsonl"), `${JSON.stringify({ name, caption })}\n`);
}

/** The whole page, as people have it: on a phone and on a desk, by day and by night. */
export async function portraits(page: Page, name: string): Promise<void> {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  const before = page.viewportSize();
  // What stays in sight beside the text while one scrolls would stand far down, out of the README's cut.
  await page.evaluate("scrollTo(0, 0)");
  for (const width of [390, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: path.join(FOLDER, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before !== null) await page.setViewportSize(before);
}
