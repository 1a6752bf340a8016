import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildAssets } from "../src/assets/assets.ts";
import { EXAMPLES } from "../src/examples/index.ts";
import { LANGUAGES } from "../src/language.ts";
import { speech } from "../src/speech.ts";
import { AZERBAIJAN, shellOf } from "./serve-examples.ts";

/** What a phone on a slow line may be asked to load for the first page. */
const FIRST_PAGE_BYTES_MAX = 60_000;

test("any page, with its style sheet, both fonts and the island, is under 60 kB over the wire", async () => {
  const { addresses, files } = await buildAssets(new URL("../../node_modules/.cache/dayaq", import.meta.url).pathname);
  const assets = [...files.values()].reduce(
    (sum, { type, body }) => sum + (type === "font/woff2" ? body.length : gzipSync(body).length),
    0,
  );
  for (const language of LANGUAGES) {
    for (const { name, role, page } of EXAMPLES) {
      const html = page(speech(language, AZERBAIJAN), shellOf(`/${language}/${name}`, role, addresses));
      expect(assets + gzipSync(html).length, `${language}/${name}`).toBeLessThan(FIRST_PAGE_BYTES_MAX);
    }
  }
});

test("every variable that the components of Designsystemet ask for has an answer in our theme", async () => {
  const { files } = await buildAssets(new URL("../../node_modules/.cache/dayaq", import.meta.url).pathname);
  const sheet = [...files.values()].find(({ type }) => type.startsWith("text/css"))?.body.toString() ?? "";
  const asked = new Set([...sheet.matchAll(/var\((--ds-[\w-]+)\)/g)].map(([, name]) => name));
  const answered = new Set([...sheet.matchAll(/(--ds-[\w-]+):/g)].map(([, name]) => name));
  // Sizes of table captions that are set by an attribute, which we never write.
  const unused = /^--ds-heading-(2xs|xs|sm|lg|xl|2xl)-/;
  expect([...asked].filter((name) => name !== undefined && !answered.has(name) && !unused.test(name))).toEqual([]);
});
