import { describe, expect, test } from "vitest";
import { assessed, born, died, insured, lives, man, married, of, states, woman, works } from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

describe("a death is registered", { shuffle: false }, () => {
  const [father, mother, child] = [
    man("Akif", "1980-05-05"),
    woman("Bənövşə", "1983-03-03"),
    man("Cahid", "2012-12-12"),
  ];

  test("FUNERAL is offered, and the family has the survivor allowance; with enough insurance the higher pension", async () => {
    const [insuredMan, widow] = [man("Daniyar", "1980-05-05"), woman("Elnarə", "1983-03-03")];
    const heir = man("Elvin", "2012-12-12");
    await country.hear(
      lives(father),
      lives(mother),
      works(mother, "2010-01-01"),
      married(father, mother, "2008-01-01"),
      born(child, mother, father),
      lives(insuredMan),
      lives(widow),
      works(widow, "2010-01-01"),
      born(heir, widow, insuredMan),
      insured(insuredMan, "2025-06-01", "31041.44", 219),
      died(father, "2025-07-01"),
      died(insuredMan, "2025-07-01"),
    );
    expect(await country.offered("FUNERAL")).toEqual(["FUNERAL Akif 600.00", "FUNERAL Daniyar 600.00"]);
    expect(await country.stands("ALW-SURV", "PEN-SURV")).toEqual([
      "ALW-SURV Cahid 140.00 2025-07-01..2030-12-12 to Bənövşə",
      "PEN-SURV Elvin 359.28 2025-07-01..2026-01-01 to Elnarə",
      "PEN-SURV Elvin 392.69 2026-01-01..2030-12-12 to Elnarə",
    ]);
    await country.asks(mother.fin, "FUNERAL", father.fin);
    expect(await country.stands("FUNERAL")).toEqual(["FUNERAL Akif Bənövşə 600.00 on 2025-07-01"]);
  });

  test("of a pensioner, three minimum pensions; whatever was drawn ends with the day, and what was not paid waits for the heirs", async () => {
    const pensioner = man("Fazil", "1960-07-05");
    await country.hear(lives(pensioner), insured(pensioner, "2025-07-01", "72000.00", 300));
    await country.wakeOn("2025-07-12");
    expect(await country.stands("PEN-AGE")).toEqual([
      "PEN-AGE Fazil 500.00 2025-07-05..2026-01-01",
      "PEN-AGE Fazil 546.50 2026-01-01..",
    ]);
    await country.hear(died(pensioner, "2025-07-11"));
    expect(await country.stands("PEN-AGE")).toEqual(["PEN-AGE Fazil 500.00 2025-07-05..2025-07-11"]);
    expect((await country.offered("FUNERAL")).filter((it) => it.includes("Fazil"))).toEqual(["FUNERAL Fazil 960.00"]);
    expect(await country.keptBackOn("2025-08-25", pensioner.fin)).toEqual(["PEN-AGE death 96.77"]); // six days of 31
    expect(await country.lines("select state from cases.task where kind = 'due-after-death'")).toEqual(["open"]);
  });

  test("of somebody who was cared for, the carer's stipend ends", async () => {
    const [ill, carer] = [woman("Gövhər", "1970-01-01"), woman("Həmidə", "1975-01-01")];
    await country.hear(lives(ill), lives(carer), assessed(ill, "2025-07-01", 85));
    await country.asks(carer.fin, "STP-CARE", ill.fin);
    expect(await country.stands("STP-CARE")).toEqual(["STP-CARE Gövhər Həmidə 120.00 2025-07-12.."]);
    await country.wakeOn("2025-07-20");
    await country.hear(died(ill, "2025-07-19"));
    expect(await country.stands("STP-CARE", "ALW-DIS", "STP-GEN-I")).toEqual([
      "ALW-DIS Gövhər 300.00 2025-07-01..2025-07-19",
      "STP-CARE Gövhər Həmidə 120.00 2025-07-12..2025-07-19",
      "STP-GEN-I Gövhər 250.00 2025-07-01..2025-07-19",
    ]);
  });

  test("of one who shares a stipend, the others have it in equal parts", async () => {
    const [fallen, wife] = [man("İbrahim", "1985-01-01"), woman("Jalə", "1987-01-01")];
    const [his, hers] = [man("Kamran", "1955-01-01"), woman("Leyli", "1957-01-01")];
    await country.hear(
      ...[fallen, wife, his, hers].map(lives),
      born(fallen, hers, his),
      married(fallen, wife, "2010-01-01"),
      died(fallen, "2025-06-20"),
      states("status", "status-granted", of(fallen, "2025-06-20", { status: "martyr" })),
    );
    const before = [
      "STP-MARTYR İbrahim Jalə 200.00 2025-06-20..2025-07-01",
      "STP-MARTYR İbrahim Kamran 200.00 2025-06-20..2025-07-01",
      "STP-MARTYR İbrahim Leyli 200.00 2025-06-20..2025-07-01",
    ];
    expect(await country.stands("STP-MARTYR")).toEqual(
      [
        ...before,
        "STP-MARTYR İbrahim Jalə 233.33 2025-07-01..",
        "STP-MARTYR İbrahim Kamran 233.34 2025-07-01..",
        "STP-MARTYR İbrahim Leyli 233.33 2025-07-01..",
      ].toSorted(),
    );
    await country.hear(died(his, "2025-07-02"));
    expect(await country.stands("STP-MARTYR")).toEqual(
      [
        ...before,
        "STP-MARTYR İbrahim Jalə 233.33 2025-07-01..2025-07-02",
        "STP-MARTYR İbrahim Jalə 350.00 2025-07-02..",
        "STP-MARTYR İbrahim Kamran 233.34 2025-07-01..2025-07-02",
        "STP-MARTYR İbrahim Leyli 233.33 2025-07-01..2025-07-02",
        "STP-MARTYR İbrahim Leyli 350.00 2025-07-02..",
      ].toSorted(),
    );
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
