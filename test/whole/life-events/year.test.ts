import { describe, expect, test } from "vitest";
import { born, household, insured, lives, man, means, of, states, woman, works } from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

/** What is due of a right for a month, by its first day. */
const DUES_OF =
  "select to_char(amount / 100.0, 'FM99990.00') from payments.due where programme = $1 and origin = $2 order by 1";

describe("years pass", { shuffle: false }, () => {
  const [mother, father, child] = [
    woman("Aytən", "1992-01-01"),
    man("Bəxtiyar", "1990-01-01"),
    man("Ceyhun", "2024-11-01"),
  ];

  test("assistance is granted for a year with what rests on it", async () => {
    const pensioner = man("Domrul", "1955-01-01");
    const displaced = man("Emin", "1980-01-01");
    await country.hear(
      lives(mother),
      lives(father),
      born(child, mother, father),
      works(father, "2016-01-01"),
      ...means(mother, "0.00"),
      ...means(father, "400.00"),
      household("2024-11-01", mother, father, child),
      lives(pensioner),
      insured(pensioner, "2025-07-01", "72000.00", 300),
      lives(displaced),
      states(
        "displacement",
        "displacement-changed",
        of(displaced, "2020-01-01", { rate: "whole", ownDwelling: false }),
      ),
      states("homecoming", "homecoming-stated", of(displaced, "2022-12-01", { stage: "returned" })),
    );
    await country.asks(mother.fin, "UDSY", "household");
    await country.approves("UDSY");
    await country.wakeOn("2025-07-03");
    expect(await country.stands("UDSY", "ALW-INF-POOR", "IDP", "PEN-AGE")).toEqual([
      "ALW-INF-POOR Ceyhun Aytən 140.00 2025-07-01..2025-12-01",
      "IDP Emin 60.00 2022-07-01..2025-12-01",
      "PEN-AGE Domrul 500.00 2025-07-01..2026-01-01",
      "PEN-AGE Domrul 546.50 2026-01-01..",
      "UDSY Aytən 455.00 2025-07-01..2026-01-01",
      "UDSY Aytən 500.00 2026-01-01..2026-07-01",
    ]);
  });

  test("three years after the return, the allowance of a displaced person has ended", async () => {
    await country.wakeOn("2025-12-01");
    expect(await country.lines("select valid_until::text from entitlements.segment where programme = 'IDP'")).toEqual([
      "2025-12-01",
    ]);
    expect(await country.lines(DUES_OF, ["IDP", "2025-12-01"])).toEqual([]);
  });

  test("1 January: the new criterion and the indexation", async () => {
    await country.wakeOn("2026-01-01");
    expect(await country.lines(DUES_OF, ["UDSY", "2026-01-01"])).toEqual(["500.00"]);
    expect(await country.lines(DUES_OF, ["UDSY", "2025-12-01"])).toEqual(["455.00"]);
    expect(await country.lines(DUES_OF, ["PEN-AGE", "2026-01-01"])).toEqual(["546.50"]);
    expect(await country.lines(DUES_OF, ["PEN-AGE", "2025-12-01"])).toEqual(["500.00"]);
  });

  test("the year of assistance is over: it ends, and is asked for again", async () => {
    await country.wakeOn("2026-07-01");
    expect(await country.lines(DUES_OF, ["UDSY", "2026-07-01"])).toEqual([]);
    await country.asks(mother.fin, "UDSY", "household");
    await country.approves("UDSY");
    expect(await country.stands("UDSY")).toEqual([
      "UDSY Aytən 455.00 2025-07-01..2026-01-01",
      "UDSY Aytən 500.00 2026-01-01..2027-07-01",
    ]);
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
