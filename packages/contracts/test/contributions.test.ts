import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { monthSchemas, readMonthLine, readMonthManifest } from "../src/index.ts";

const line = { person: "FIN:5ZX9K2A", employer: "1400057421", wage: "1000.00", contribution: "220.00" };
const manifest = {
  register: "wage-lines",
  month: "2025-06",
  version: 1,
  statedAt: "2025-07-01T09:00:00+04:00",
  bytes: 1_000,
  sha256: "a".repeat(64),
};

test("a line as its sender writes it", () => {
  expect(readMonthLine(JSON.stringify(line))).toEqual({ ok: true, value: line });
});

test.each([
  ["no JSON", "{", "line.not-json"],
  ["JSON but no object", "7", "line.invalid"],
  ["a number without its scheme", JSON.stringify({ ...line, person: "5ZX9K2A" }), "line.invalid"],
  ["less than nothing", JSON.stringify({ ...line, wage: "-1.00" }), "line.invalid"],
  ["a sum that is no text", JSON.stringify({ ...line, wage: 1000 }), "line.invalid"],
  ["a member that nobody knows", JSON.stringify({ ...line, name: "x" }), "line.invalid"],
  ["an employer with a zero byte", JSON.stringify({ ...line, employer: "a\0" }), "line.invalid"],
])("%s is refused, and the refusal does not quote it", (_, text, code) => {
  const read = readMonthLine(text);
  expect(read).toMatchObject({ ok: false, code });
  expect(JSON.stringify(read)).not.toContain("5ZX9K2A");
});

test("a manifest as its sender signs it", () => {
  expect(readMonthManifest(JSON.stringify(manifest))).toEqual({ ok: true, value: manifest });
});

test.each([
  ["a thirteenth month", { month: "2025-13" }],
  ["a month that has not begun where it is stated", { month: "2052-06" }],
  ["version 0", { version: 0 }],
  ["more than a gibibyte", { bytes: 2 ** 30 + 1 }],
  ["a digest in capitals", { sha256: "A".repeat(64) }],
])("%s is refused", (_, but) => {
  expect(readMonthManifest(JSON.stringify({ ...manifest, ...but }))).toMatchObject({ code: "month.manifest-invalid" });
});

test.each(monthSchemas())("the published schema $file is that of the code", async ({ file, schema }) => {
  const published = new URL(`../../../docs/generated/schemas/${file}`, import.meta.url);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(published));
});
