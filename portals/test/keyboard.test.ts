import type { Server } from "node:http";
import { openBrowser } from "@dayaq/testing";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXAMPLES } from "../src/examples/index.ts";
import { walkByKeyboard } from "./keyboard.ts";
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

test("the walk finds what has no focus to be seen, what is out of order, and what lies under something", async () => {
  const page = await browser.newPage();
  await page.setContent(`<style>a:focus { outline: 3px solid } a.bare:focus { outline: none } .over { position: fixed; inset: 0 0 auto; height: 90px; background: white }</style>
    <p class="over"></p><a href="#under">under</a><p style="height: 200px"></p>
    <a class="bare" href="#bare">bare</a><a href="#plain">plain</a><a href="#first" tabindex="1">first</a>`);
  const { stops } = await walkByKeyboard(page);
  expect(stops.map(({ place, isMarked, isInSight }) => [place, isMarked, isInSight])).toEqual([
    [0, true, false],
    [1, false, true],
    [2, true, true],
    [-1, false, true], // past the end: what wants to be first was never met
  ]);
  await page.close();
});

test.each([390, 1280])(
  "by keyboard alone, %i px wide: everything in the order of the page, each with a focus that is seen",
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
    for (const { name } of EXAMPLES) {
      await page.goto(`${origin}/en/${name}`);
      const { reachable, stops } = await walkByKeyboard(page);
      expect.soft(reachable, name).toBeGreaterThan(3);
      expect
        .soft(
          stops.map(({ place }) => place),
          `${name} in order`,
        )
        .toEqual(stops.map((_, index) => index));
      const said = (wrong: typeof stops) => wrong.map(({ what }) => what);
      expect.soft(said(stops.filter(({ isMarked }) => !isMarked)), `${name} without a focus`).toEqual([]);
      expect.soft(said(stops.filter(({ isInSight }) => !isInSight)), `${name} out of sight`).toEqual([]);
    }
    await page.close();
  },
  240_000,
);
