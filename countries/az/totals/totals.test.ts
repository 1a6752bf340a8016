import { expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { deviationOf, EXPLAINED_FROM, totalsOf } from "./totals.ts";

const totals = totalsOf();

test("docs/generated/published-totals.md is up to date (dayaq pack totals writes it)", async () => {
  const page = new URL("../../../docs/generated/published-totals.md", import.meta.url);
  await expect(pageOf(totals)).toMatchFileSnapshot(page.pathname);
});

test("whatever differs from a published figure is explained, and nothing else is", () => {
  const wide = totals.filter((it) => Math.abs(deviationOf(it.ours.count, it.published.count)) >= EXPLAINED_FROM);
  expect(wide.map(({ name }) => name)).toEqual(totals.filter((it) => it.because !== undefined).map(({ name }) => name));
});

test("means that were published come out of the rules within a fiftieth", () => {
  const means = totals.filter((it) => it.published.mean !== undefined);
  expect(means.length).toBeGreaterThan(2);
  for (const { name, published, ours } of means)
    expect(Math.abs(deviationOf(ours.mean ?? 0, published.mean ?? 0)), name).toBeLessThan(EXPLAINED_FROM);
});

test("no figure passes for official", () => {
  expect(totals.filter(({ published }) => published.certainty === "official")).toEqual([]);
});
