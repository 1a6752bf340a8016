import { faultsInPack, lawOf } from "@dayaq/country";
import { hashOf } from "@dayaq/rules";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

test("the pack is sound", () => {
  expect(faultsInPack(azerbaijan)).toEqual([]);
});

test("the law survives JSON: it is data, and keeps its hash", () => {
  const law = lawOf(azerbaijan);
  expect(hashOf(JSON.parse(JSON.stringify(law)) as typeof law)).toBe(hashOf(law));
});
