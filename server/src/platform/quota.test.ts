import { expect, test } from "vitest";
import { Quota } from "./quota.ts";

test("a sender may send so many a second; another sender has a bucket of its own", () => {
  const quota = new Quota();
  expect(quota.take("a", 2, 0)).toEqual({ allowed: true, limit: 2, remaining: 1, resetSeconds: 0 });
  expect(quota.take("a", 2, 0)).toMatchObject({ allowed: true, remaining: 0 });
  expect(quota.take("a", 2, 0)).toEqual({ allowed: false, limit: 2, remaining: 0, resetSeconds: 1 });
  expect(quota.take("b", 2, 0)).toMatchObject({ allowed: true });
  expect(quota.take("a", 2, 500)).toMatchObject({ allowed: true });
  expect(quota.take("a", 2, 60_000)).toMatchObject({ allowed: true, remaining: 1 });
});
