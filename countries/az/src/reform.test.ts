import { lawOf } from "@dayaq/country";
import { day, type Minor } from "@dayaq/kernel";
import { answerOn, determine } from "@dayaq/rules";
import { reform } from "@dayaq/rules/reform";
import { readRecord, worldOf } from "@dayaq/rules/record";
import { describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const law = lawOf(azerbaijan);
const { languages } = azerbaijan;

describe("the law of Azerbaijan under a reform", () => {
  test.each(law.choices.flatMap(({ name, readings }) => readings.map(({ code }) => ({ name, code }))))(
    "is sound under the reading $code of $name",
    ({ name, code }) => {
      const other = reform(
        law,
        { title: { en: "The other reading" }, changes: [{ choose: name, reading: code }] },
        languages,
      );
      expect(other.choices.find((it) => it.name === name)?.inForce).toBe(code);
    },
  );

  test("raises the disability allowance from a day on, and ends the stipend beside it", () => {
    const reformed = reform(
      law,
      {
        title: { en: "One allowance instead of two rights" },
        changes: [
          { parameter: "ALW-DIS.adult.81-100", from: "2026-07-01", to: "550.00" },
          { repeal: "STP-GEN-I", from: "2026-07-01" },
        ],
      },
      languages,
    );
    const record = readRecord(reformed, {
      on: "2026-07-01",
      persons: [
        {
          id: "p",
          bornOn: "1990-05-01",
          sex: "female",
          facts: [
            { kind: "residence", value: { permanent: true } },
            { kind: "disability", from: "2024-03-01", value: { percent: 85, cause: "general" } },
          ],
        },
      ],
      claims: [{ programme: "STP-GEN-I", about: "p", by: "p", on: "2025-07-15" }],
    });
    const sums = (on: string): readonly (Minor | string)[] =>
      ["ALW-DIS", "STP-GEN-I"].map((code) => {
        const { award } = answerOn(determine(reformed, code, worldOf(reformed, record, record.known), "p"), day(on));
        return award.kind === "due" ? award.amount : award.kind;
      });
    expect([sums("2026-06-30"), sums("2026-07-01")]).toEqual([
      [300_00, 250_00],
      [550_00, "none"],
    ]);
  });
});
