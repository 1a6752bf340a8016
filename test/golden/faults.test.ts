import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { readRecord, RecordFault } from "@dayaq/rules/record";
import { describe, expect, test } from "vitest";
import { disability, draws, parents, woman } from "./records.ts";

const law = lawOf(azerbaijan);
const person = woman("p", "1990-01-01");
const withFact = (fact: object) => ({ on: "2025-08-01", persons: [{ ...person, facts: [fact] }] });

/** Each record has one fault; the path of the problem ends with its place. */
const FAULTS: readonly { readonly fault: string; readonly record: unknown; readonly at: string }[] = [
  { fault: "no day asked about", record: { persons: [person] }, at: "on" },
  { fault: "persons that are no list", record: { on: "2025-08-01", persons: {} }, at: "persons" },
  { fault: "a list for a record", record: [], at: "$" },
  { fault: "a day of a year without it", record: { on: "2025-02-29", persons: [person] }, at: "on" },
  { fault: "a day not written as one", record: { on: "01.08.2025", persons: [person] }, at: "on" },
  {
    fault: "a person without a day of birth",
    record: { on: "2025-08-01", persons: [{ id: "p", sex: "male" }] },
    at: "bornOn",
  },
  {
    fault: "a sex that is none of the two",
    record: { on: "2025-08-01", persons: [{ ...person, sex: "f" }] },
    at: "sex",
  },
  {
    fault: "a death before birth",
    record: { on: "2025-08-01", persons: [{ ...person, diedOn: "1989-12-31" }] },
    at: "diedOn",
  },
  { fault: "two persons of one id", record: { on: "2025-08-01", persons: [person, person] }, at: "persons" },
  { fault: "a percentage of 30", record: withFact(disability(30, "2025-01-01")), at: "percent" },
  { fault: "a percentage of 101", record: withFact(disability(101, "2025-01-01")), at: "percent" },
  { fault: "a percentage of 61.5", record: withFact(disability(61.5, "2025-01-01")), at: "percent" },
  { fault: "a cause that is none", record: withFact(disability(61, "2025-01-01", { cause: "war" })), at: "cause" },
  {
    fault: "a country that no code of two capitals names",
    record: withFact({ kind: "citizenship", from: "1990-01-01", value: { country: "az" } }),
    at: "country",
  },
  {
    fault: "a fact that ends as it begins",
    record: withFact(disability(61, "2025-01-01", { until: "2025-01-01" })),
    at: "until",
  },
  {
    fault: "money as a number",
    record: withFact({ ...draws("age", "2025-01-01"), value: { kind: "age", amount: 400 } }),
    at: "amount",
  },
  {
    fault: "a value that lacks a field",
    record: withFact({ kind: "disability", from: "2025-01-01", value: { percent: 70 } }),
    at: "cause",
  },
  {
    fault: "a relation of no kind",
    record: {
      on: "2025-08-01",
      persons: [person],
      relations: [{ kind: "cousin", of: "p", is: "p", from: "2025-01-01" }],
    },
    at: "kind",
  },
  {
    fault: "a relation to nobody of the record",
    record: { on: "2025-08-01", persons: [person], relations: parents(person, "q") },
    at: "is",
  },
  {
    fault: "a claim of no programme",
    record: {
      on: "2025-08-01",
      persons: [person],
      claims: [{ programme: "ALW-NONE", about: "p", by: "p", on: "2025-08-01" }],
    },
    at: "programme",
  },
  {
    fault: "a month that is none",
    record: {
      on: "2025-08-01",
      persons: [person],
      decided: [
        { programme: "ALW-DIS", about: "p", known: "2025-08-01", paid: [{ month: "2025-13", amount: "1.00" }] },
      ],
    },
    at: "month",
  },
];

describe("a record that is not understood", () => {
  test.each(FAULTS)("names the place of $fault", ({ record, at }) => {
    const read = () => readRecord(law, record);
    expect(read).toThrow(RecordFault);
    try {
      read();
    } catch (error) {
      expect(
        error instanceof RecordFault &&
          error.path
            .split(/[.[\]]+/)
            .filter(Boolean)
            .at(-1),
      ).toBe(at);
    }
  });
});
