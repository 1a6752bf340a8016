import { expect, test } from "vitest";
import { isIban } from "../src/index.ts";

test.each([
  ["AZ21NABZ00000000137010001944", true],
  ["GB82WEST12345698765432", true],
  ["AZ22NABZ00000000137010001944", false],
  ["AZ21 NABZ 0000 0000 1370 1000 1944", false],
  ["AZ21NABZ0000000013701000194", false],
  ["A".repeat(99), false],
  ["", false],
])("%s as an IBAN: %s", (account, is) => {
  expect(isIban(account)).toBe(is);
});
