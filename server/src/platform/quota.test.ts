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

test("whoever used up more than one gets nothing for some seconds", () => {
  const quota = new Quota();
  quota.take("192.0.2.1", 10, 0);
  quota.exhaust("192.0.2.1", 10, 4, 0);
  expect(quota.take("192.0.2.1", 10, 3_900)).toMatchObject({ allowed: false, resetSeconds: 1 });
  expect(quota.take("192.0.2.1", 10, 4_100).allowed).toBe(true);
  expect(quota.take("192.0.2.2", 10, 0).allowed).toBe(true);
});
