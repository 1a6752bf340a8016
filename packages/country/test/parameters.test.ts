import { isoDay } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { generateParameters, readParameters } from "../src/parameters/index.ts";

const currency = { code: "XTS", decimals: 2, sign: "¤" };
const file = (values: string) => ({
  name: "GRANT",
  text: `metadata:\n  unit: money\n  title: {en: Grant}\nvalues:\n${values}`,
});
const given = (day: string, more = "") =>
  `  ${day}:\n    value: 5.5\n    metadata: {act: act-1, certainty: official${more}}\n`;

test("a value by day, in the smallest unit, with act and article", () => {
  const [grant] = readParameters(file(given("2023-01-01", ', article: "art. 3", known_from: 2023-01-13')), currency);
  expect(grant).toMatchObject({
    key: "GRANT",
    values: [{ value: 550, basis: { act: "act-1", article: "art. 3" }, certainty: "official" }],
  });
  expect(grant?.values.map(({ knownFrom }) => knownFrom && isoDay(knownFrom))).toEqual(["2023-01-13"]);
});

test("an amount is as sure as the less sure of its value and its day", () => {
  const [grant] = readParameters(file(given("2023-01-01", ", date_certainty: derived")), currency);
  expect(grant?.values[0]?.certainty).toBe("derived");
});

test("where no source gives a value it is unknown, and says why", () => {
  const [grant] = readParameters(file("  2022-01-01:\n    unknown: no act was seen\n"), currency);
  expect(grant?.values[0]).toMatchObject({ value: null, basis: { act: "not-found", article: "no act was seen" } });
});

test("names below names make keys", () => {
  const nested =
    "low:\n  metadata: {unit: count, title: {en: Low}}\n  values:\n    2020-01-01:\n      value: 3\n      metadata: {act: a, certainty: reported}\n";
  expect(readParameters({ name: "SCALE", text: nested }, currency).map(({ key }) => key)).toEqual(["SCALE.low"]);
});

test.each([
  [
    "a sum with too many decimals",
    "  2023-01-01:\n    value: 5.555\n    metadata: {act: a, certainty: official}\n",
    "not money",
  ],
  [
    "a certainty that there is not",
    "  2023-01-01:\n    value: 5\n    metadata: {act: a, certainty: sure}\n",
    "no certainty",
  ],
  ["no act", "  2023-01-01:\n    value: 5\n    metadata: {certainty: official}\n", "an act is named"],
  [
    "a day that there is not",
    "  2023-02-30:\n    value: 5\n    metadata: {act: a, certainty: official}\n",
    "is not a day",
  ],
])("refuses %s", (_, values, says) => {
  expect(() => readParameters(file(values), currency)).toThrow(says);
});

test("the same files give the same text, in whatever order they are read", () => {
  const [one, two] = [file(given("2023-01-01")), { ...file(given("2024-01-01")), name: "AID" }];
  expect(generateParameters([one, two], currency)).toBe(generateParameters([two, one], currency));
});
