import { describe, expect, test } from "vitest";
import { ibanOf, plainAccounts } from "../src/index.ts";

const az = ibanOf("AZ");

describe("an Azerbaijani account", () => {
  test("is kept in one form, however it was written", () => {
    expect(az.findAccount("AZ21 NABZ 0000 0000 1370 1000 1944")).toBe("AZ21NABZ00000000137010001944");
    expect(az.findAccount("az21nabz00000000137010001944")).toBe("AZ21NABZ00000000137010001944");
  });

  test.each([
    "AZ22NABZ00000000137010001944",
    "GB82WEST12345698765432",
    "AZ21NABZ0000000013701000194",
    "",
    "A".repeat(99),
  ])("%s is none", (text) => {
    expect(az.findAccount(text)).toBeUndefined();
  });

  test("names its bank and is read aloud in fours", () => {
    expect(az.bankOf("AZ21NABZ00000000137010001944")).toBe("NABZ");
    expect(az.spoken("AZ21NABZ00000000137010001944")).toBe("AZ21 NABZ 0000 0000 1370 1000 1944");
  });
});

test("a country without IBANs has numbers of its own", () => {
  const own = plainAccounts("XX-ACCOUNT", /^\d{10}$/, (account) => account.slice(0, 2));
  expect(own.findAccount("12 3456-7890")).toBe("1234567890");
  expect(own.findAccount("12")).toBeUndefined();
  expect(own.bankOf("1234567890")).toBe("12");
});
