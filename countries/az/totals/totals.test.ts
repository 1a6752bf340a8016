import { expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { PUBLISHED_MEANS } from "./published.ts";
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

const published = totals.filter((it) => it.published.mean !== undefined);

test("every published mean was put into the people and is said to be, and comes back within a fiftieth", () => {
  expect(published.map(({ name, ours }) => [name, ours.mean?.how])).toEqual([
    ["Pensioners", "told"],
    ["Stipend of a martyr's family", "fitted"],
    ["Targeted assistance, people in families", "fitted"],
  ]);
  for (const {
    name,
    published: { mean },
    ours,
  } of published)
    expect(Math.abs(deviationOf(ours.mean?.of ?? 0, mean ?? 0)), name).toBeLessThan(EXPLAINED_FROM);
});

test("a mean that is told or fitted follows what was put in, and one that is worked out does not move", () => {
  const raised = totalsOf({
    pensioners: PUBLISHED_MEANS.pensioners * 1.1,
    martyrsFamilies: PUBLISHED_MEANS.martyrsFamilies * 1.1,
    assisted: PUBLISHED_MEANS.assisted * 1.1,
  });
  for (const [nth, { name, ours }] of totals.entries()) {
    if (ours.mean === undefined) continue;
    const moved = deviationOf(raised[nth]?.ours.mean?.of ?? 0, ours.mean.of);
    if (ours.mean.how === "worked out") expect(moved, name).toBe(0);
    else expect(moved, name).toBeCloseTo(0.1, 2);
  }
});

test("no figure passes for official", () => {
  expect(totals.filter(({ published }) => published.certainty === "official")).toEqual([]);
});
