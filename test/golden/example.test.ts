import { describe, expect, test } from "vitest";
import { answered, inShort } from "./answers.ts";
import type { RecordFile } from "./records.ts";

/** The record that docs/record-format.md gives, word for word. */
const GIVEN = {
  on: "2025-08-01",
  persons: [
    {
      id: "aysel",
      bornOn: "1990-05-01",
      sex: "female",
      facts: [
        { kind: "residence", from: "1990-05-01", value: { permanent: true } },
        {
          kind: "disability",
          from: "2024-03-01",
          until: "2026-03-01",
          value: { percent: 85, cause: "general", blind: false },
        },
      ],
    },
    { id: "murad", bornOn: "2025-07-02", sex: "male" },
    {
      id: "rana",
      bornOn: "1962-11-20",
      sex: "female",
      facts: [{ kind: "residence", from: "1962-11-20", value: { permanent: true } }],
    },
  ],
  relations: [{ kind: "parent", of: "murad", is: "aysel", from: "2025-07-02" }],
  households: [
    {
      id: "h1",
      representative: "aysel",
      members: [
        { person: "aysel", from: "2010-01-01" },
        { person: "murad", from: "2025-07-02" },
      ],
    },
  ],
  claims: [{ programme: "STP-CARE", about: "aysel", by: "rana", on: "2025-08-01" }],
  decided: [
    { programme: "ALW-SURV", about: "aysel", known: "2023-01-20", paid: [{ month: "2023-01", amount: "100.00" }] },
  ],
} satisfies RecordFile & { readonly households: unknown };

describe("the example of the record format", () => {
  test("ALW-DIS is answered field by field as it is given", () => {
    const share = (amount: string) => [{ beneficiary: "aysel", payee: "aysel", amount }];
    const { conditions, ...rest } = answered(GIVEN, "ALW-DIS", "aysel", { from: "2018-01-01", until: "2028-08-01" });
    expect(rest).toEqual({
      programme: "ALW-DIS",
      about: "aysel",
      mode: "automatic",
      answer: "entitled",
      nextOn: "2026-03-01",
      timeline: [
        { from: "2024-03-01", until: "2025-07-01", amount: "270.00", rhythm: "monthly", shares: share("270.00") },
        { from: "2025-07-01", until: "2026-03-01", amount: "300.00", rhythm: "monthly", shares: share("300.00") },
      ],
      once: [],
      needs: [],
      certainty: "reported",
      dues: [],
    });
    expect(conditions.every(({ holds }) => holds === true)).toBe(true);
    expect(conditions.flatMap(({ facts }) => facts)).toContain("aysel/disability/2024-03-01");
    for (const { id, says, basis } of conditions) {
      expect([id, says["az"], says["en"], says["ru"], basis].every((it) => typeof it === "string" && it !== "")).toBe(
        true,
      );
    }
  });

  test.each([
    {
      programme: "STP-GEN-I",
      about: "aysel",
      answer: "entitled",
      // 200 since 2023: president.az/az/articles/view/58602
      amounts: ["2024-03-01 200.00", "2025-07-01 250.00", "2026-03-01 none"],
    },
    {
      programme: "STP-CARE",
      about: "aysel",
      answer: "entitled",
      claimed: true,
      shares: ["2025-08-01 rana 120.00", "2026-03-01 none"],
    },
    { programme: "BIRTH", about: "murad", answer: "entitled", once: ["2025-07-02 600.00 aysel"] },
    { programme: "STP-WDIS", about: "aysel", answer: "not-entitled", amounts: [] },
    {
      // 100.00 was paid of a right that she never had.
      programme: "ALW-SURV",
      about: "aysel",
      answer: "not-entitled",
      dues: ["2023-01 100.00 overpayment"],
    },
  ])("$programme about $about", ({ programme, about, ...expected }) => {
    expect(inShort(answered(GIVEN, programme, about))).toMatchObject(expected);
  });
});
