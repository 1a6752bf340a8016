import { describe, expect, test } from "vitest";
import { assessed, insured, lives, man, woman } from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

describe("a decision of the expertise", { shuffle: false }, () => {
  test("gives the pension or the allowance, the stipend of its cause, and an offer to a carer; a new degree takes the place of the old", async () => {
    const [ill, carer] = [woman("Gülarə", "1975-01-01"), man("Heydər", "1970-01-01")];
    await country.hear(lives(ill), lives(carer), assessed(ill, "2025-07-01", 70, { until: "2026-01-01" }));
    expect(await country.stands("ALW-DIS", "STP-GEN-I")).toEqual(["ALW-DIS Gülarə 250.00 2025-07-01..2026-01-01"]);
    await country.hear(assessed(ill, "2025-07-02", 85, { until: "2026-07-02" }));
    expect(await country.stands("ALW-DIS", "STP-GEN-I")).toEqual([
      "ALW-DIS Gülarə 250.00 2025-07-01..2025-07-02",
      "ALW-DIS Gülarə 300.00 2025-07-02..2026-07-02",
      "STP-GEN-I Gülarə 250.00 2025-07-02..2026-07-02",
    ]);
    expect(await country.offered("STP-CARE")).toEqual(["STP-CARE Gülarə 120.00"]);
    await country.asks(carer.fin, "STP-CARE", ill.fin);
    expect(await country.stands("STP-CARE")).toEqual(["STP-CARE Gülarə Heydər 120.00 2025-07-02..2026-07-02"]);
  });

  test("with enough insurance: the pension, and no allowance beside it", async () => {
    const person = man("İlham", "1981-06-01");
    await country.hear(
      lives(person),
      insured(person, "2025-07-01", "37978.89", 280),
      assessed(person, "2025-07-01", 55),
    );
    const stands = await country.stands("PEN-DIS", "ALW-DIS");
    expect(stands.filter((it) => it.includes("İlham"))).toEqual([
      "PEN-DIS İlham 454.73 2025-07-01..2026-01-01",
      "PEN-DIS İlham 497.02 2026-01-01..",
    ]);
  });

  test.each([
    [
      "war",
      "Kamal",
      "territorial-integrity",
      ["ALW-DIS Kamal 250.00 2025-07-01..", "STP-WDIS Kamal 500.00 2025-07-01.."],
    ],
    ["a general cause, in the second degree", "Lalə", "general", ["ALW-DIS Lalə 250.00 2025-07-01.."]],
  ])("by %s: the stipend is that of the cause", async (_, given, cause, rights) => {
    const person = man(given, "1990-01-01");
    await country.hear(lives(person), assessed(person, "2025-07-01", 70, { cause }));
    const stands = await country.stands("ALW-DIS", "STP-WDIS", "STP-GEN-I");
    expect(stands.filter((it) => it.includes(given))).toEqual(rights);
  });

  test("its term expires: notices, a task of reassessment, and all three end with it", async () => {
    for (const on of ["2026-04-03", "2026-05-03", "2026-06-02"]) await country.wakeOn(on);
    const told = "select distinct told_on::text from notices.notice where kind = 'term-expiring' order by 1";
    expect(await country.lines(told)).toEqual(["2026-04-03", "2026-05-03", "2026-06-02"]);
    expect(await country.lines("select state from cases.task where kind = 'reassess-term'")).toEqual([
      "open",
      "open",
      "open",
    ]);
    await country.wakeOn("2026-07-02");
    const stands = await country.stands("ALW-DIS", "STP-GEN-I", "STP-CARE");
    expect(stands.filter((it) => it.includes("Gülarə") && !it.includes("..2026-07-02"))).toEqual([
      "ALW-DIS Gülarə 250.00 2025-07-01..2025-07-02",
    ]);
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
