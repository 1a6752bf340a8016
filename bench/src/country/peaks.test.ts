import { expect, test } from "vitest";
import { peaksOf } from "./peaks.ts";

test("a process and its kin are weighed together, and the peak stays when they shrink", () => {
  const peaks = peaksOf(process.pid, "/no/such/folder");
  peaks.look();
  const before = peaks.all();
  expect(before).toBeGreaterThan(20);
  peaks.look();
  expect(peaks.all()).toBeGreaterThanOrEqual(before);
  expect(peaks.each().reduce((all, [, megabytes]) => all + megabytes, 0)).toBeGreaterThanOrEqual(before);
});
