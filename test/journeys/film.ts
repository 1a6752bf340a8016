import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBrowser } from "@dayaq/testing";
import gifenc from "gifenc";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { PROJECT } from "../repository/tree.ts";

// Makes docs/film.gif and three of docs/screenshots out of the journeys, by hand: `node test/journeys/film.ts`. It walks through them
// with a wish for pictures, and sets each below its sentence.

interface Frame {
  readonly name: string;
  readonly caption: string;
}

const { applyPalette, GIFEncoder, quantize } = gifenc;

const WIDTH = 800;
const HEIGHT = 626;
const COLOURS = 96;
const FRAME_MS = 3_200;
const DOCS = path.join(PROJECT, "docs");

/** What the README shows: name there, and the portrait it is. */
const SHOWN = {
  town: "town-offer-1280-light",
  "my-rights": "my-rights-1280-light",
  officer: "person-1280-light",
} as const;
const SHOT = { width: 960, height: 900, colours: 128 } as const;

const folder = mkdtempSync(path.join(tmpdir(), "dayaq-film-"));
const vitest = path.join(PROJECT, "node_modules/vitest/vitest.mjs");
const walked = spawnSync(process.execPath, [vitest, "run", "test/journeys"], {
  cwd: PROJECT,
  env: { ...process.env, DAYAQ_PICTURES: folder },
  stdio: "inherit",
});
if (walked.status !== 0) throw new Error("the journeys are to pass first");

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
const frames = readFileSync(path.join(folder, "captions.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Frame);
const gif = GIFEncoder();
for (const frame of frames) {
  const { data, width, height } = PNG.sync.read(await titled(page, frame));
  const palette = quantize(data, COLOURS);
  gif.writeFrame(applyPalette(data, palette), width, height, { palette, delay: FRAME_MS });
}
gif.finish();
writeFileSync(path.join(DOCS, "film.gif"), gif.bytes());
for (const [name, portrait] of Object.entries(SHOWN))
  writeFileSync(path.join(DOCS, "screenshots", `${name}.png`), await smaller(page, `${portrait}.png`));
await browser.close();
rmSync(folder, { recursive: true, force: true });

function addressOf(name: string): string {
  return `data:image/png;base64,${readFileSync(path.join(folder, name)).toString("base64")}`;
}

/** The picture with its sentence above it, as the browser sets it. */
async function titled(page: Page, { name, caption }: Frame): Promise<Buffer> {
  await page.setContent(
    `<style>body{margin:0;font:500 17px/44px "Noto Sans",sans-serif;background:#0b5c5a;color:#fff}p{margin:0;padding:0 14px;height:44px;white-space:nowrap}img{display:block;width:${WIDTH}px}</style><p></p><img alt="">`,
  );
  await page.locator("p").evaluate((it, text) => (it.textContent = text), caption);
  return shown(page, name);
}

/** The upper part of a portrait, smaller and in few colours: a README is read on a slow line, too. */
async function smaller(page: Page, name: string): Promise<Buffer> {
  await page.setViewportSize({ width: SHOT.width, height: SHOT.height });
  await page.setContent(`<style>body{margin:0}img{display:block;width:${SHOT.width}px}</style><img alt="">`);
  const png = PNG.sync.read(await shown(page, name));
  const palette = quantize(png.data, SHOT.colours);
  const chosen = applyPalette(png.data, palette);
  for (const [at, index] of chosen.entries())
    for (const [part, value] of (palette[index] ?? []).entries()) png.data[at * 4 + part] = value;
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

async function shown(page: Page, name: string): Promise<Buffer> {
  await page.locator("img").evaluate(async (it: HTMLImageElement, address) => {
    it.src = address;
    await it.decode();
  }, addressOf(name));
  return page.screenshot();
}
