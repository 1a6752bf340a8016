import { describe, expect, test } from "vitest";
import {
  assessed,
  born,
  died,
  household,
  insured,
  lives,
  man,
  married,
  means,
  of,
  states,
  woman,
  works,
} from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

describe("a child grows, and people reach the pension age", { shuffle: false }, () => {
  const [mother, father, infant] = [
    woman("Aynur", "1990-02-02"),
    man("Bəhruz", "1988-01-01"),
    man("Cəmil", "2025-03-10"),
  ];

  test("turns 1: ALW-INF-POOR until the end of that month, once assistance was asked for again", async () => {
    await country.hear(
      lives(mother),
      lives(father),
      born(infant, mother, father),
      works(father, "2018-01-01"),
      ...means(mother, "0.00"),
      ...means(father, "300.00"),
      household("2025-03-10", mother, father, infant),
    );
    await country.asks(mother.fin, "UDSY", "household");
    await country.approves("UDSY");
    await country.wakeOn("2025-07-03");
    expect(await country.stands("ALW-INF-POOR")).toEqual(["ALW-INF-POOR Cəmil Aynur 140.00 2025-07-01..2026-04-01"]);
  });

  test("turns 8: the work duty of the mother at home, the right of the carer of an orphan, and the privileged pension age", async () => {
    const orphan = woman("Dürdanə", "2017-08-15");
    const [widow, dead] = [woman("Elnarə", "1990-02-02"), man("Fuad", "1985-01-01")];
    // Five children, the last of whom turns eight: five years less than 64 and a half.
    const many = woman("Gülşən", "1966-01-15");
    const five = [1990, 1992, 1994, 1996].map((year) => man(`Oğul${year}`, `${year}-01-01`));
    await country.hear(
      lives(widow),
      lives(dead),
      married(dead, widow, "2015-01-01"),
      born(orphan, widow, dead),
      died(dead, "2025-07-01"),
      lives(many),
      insured(many, "2025-07-01", "46080.00", 200),
      ...five.map((it) => born(it, many)),
      born(man("Oğul2017", "2017-08-15"), many),
    );
    expect(await country.stands("ALW-SURV")).toEqual([
      "ALW-SURV Dürdanə 140.00 2025-07-01..2035-08-15 to Elnarə",
      "ALW-SURV Elnarə 140.00 2025-07-01..2025-08-15",
      "ALW-SURV Elnarə 140.00 2055-02-02..", // a widow of pension age
    ]);
    expect(await country.stands("PEN-AGE")).toEqual([]);
    await country.wakeOn("2025-08-15");
    expect(await country.stands("PEN-AGE")).toEqual([
      "PEN-AGE Gülşən 320.00 2025-08-15..2026-01-01",
      "PEN-AGE Gülşən 349.76 2026-01-01..",
    ]);
  });

  test("in a household that draws assistance, the child's eighth birthday obliges the mother at home to work", async () => {
    const [her, him, child] = [woman("Həcər", "1990-02-02"), man("İlqar", "1988-01-01"), man("Kənan", "2017-10-20")];
    await country.hear(
      lives(her),
      lives(him),
      born(child, her, him),
      works(him, "2018-01-01"),
      ...means(her, "0.00"),
      ...means(him, "300.00"),
      household("2017-10-20", her, him, child),
    );
    await country.asks(her.fin, "UDSY", "household");
    await country.approves("UDSY");
    expect((await country.stands("UDSY")).filter((it) => it.includes("Həcər"))).toEqual([
      "UDSY Həcər 555.00 2025-08-01..2025-10-20",
    ]);
  });

  test("turns 18: ALW-SURV ends but for a full-time student, who has it to 23; the martyr's stipend is split anew", async () => {
    const [soldier, wife] = [man("Lətif", "1980-01-01"), woman("Məlahət", "1982-02-02")];
    const [pupil, student] = [man("Nadir", "2007-10-01"), woman("Oksana", "2007-10-02")];
    await country.hear(
      lives(soldier),
      lives(wife),
      works(wife, "2010-01-01"),
      married(soldier, wife, "2005-05-05"),
      ...[pupil, student].flatMap((it) => [born(it, wife, soldier)]),
      states("study", "study-started", of(student, "2025-09-01", { form: "full-time", until: "2031-07-01" })),
      died(soldier, "2025-06-15"),
      states("status", "status-granted", of(soldier, "2025-06-15", { status: "martyr" })),
    );
    expect((await country.stands("ALW-SURV")).filter((it) => /Nadir|Oksana/.test(it))).toEqual([
      "ALW-SURV Nadir 120.00 2025-06-15..2025-07-01 to Məlahət",
      "ALW-SURV Nadir 140.00 2025-07-01..2025-10-01 to Məlahət",
      "ALW-SURV Oksana 120.00 2025-06-15..2025-07-01 to Məlahət",
      "ALW-SURV Oksana 140.00 2025-07-01..2025-10-02 to Məlahət",
      "ALW-SURV Oksana 140.00 2025-10-02..2030-10-02",
    ]);
    expect(await country.stands("STP-MARTYR")).toEqual([
      "STP-MARTYR Lətif Məlahət 200.00 2025-06-15..2025-07-01",
      "STP-MARTYR Lətif Məlahət 233.34 2025-07-01..2025-10-01",
      "STP-MARTYR Lətif Məlahət 350.00 2025-10-01..2030-10-02",
      "STP-MARTYR Lətif Məlahət 700.00 2030-10-02..",
      "STP-MARTYR Lətif Nadir 200.00 2025-06-15..2025-07-01 to Məlahət",
      "STP-MARTYR Lətif Nadir 233.33 2025-07-01..2025-10-01 to Məlahət",
      "STP-MARTYR Lətif Oksana 200.00 2025-06-15..2025-07-01 to Məlahət",
      "STP-MARTYR Lətif Oksana 233.33 2025-07-01..2025-10-01 to Məlahət",
      "STP-MARTYR Lətif Oksana 350.00 2025-10-01..2025-10-02 to Məlahət",
      "STP-MARTYR Lətif Oksana 350.00 2025-10-02..2030-10-02",
    ]);
  });

  test("turns 18 with a disability: the term of the expertise ends, and it is asked to look again", async () => {
    const [parent, child] = [woman("Pərvanə", "1985-01-01"), man("Rövşən", "2007-12-01")];
    await country.hear(lives(parent), born(child, parent), assessed(child, "2025-07-01", 70, { until: "2025-12-01" }));
    expect(await country.stands("ALW-DIS")).toEqual(["ALW-DIS Rövşən 250.00 2025-07-01..2025-12-01 to Pərvanə"]);
    await country.wakeOn("2025-09-02");
    expect(await country.lines("select kind from cases.task where kind = 'reassess-term'")).toEqual(["reassess-term"]);
  });

  test.each([
    [
      "enough capital",
      "Sabir",
      "1960-09-15",
      ["PEN-AGE Sabir 500.00 2025-09-15..2026-01-01", "PEN-AGE Sabir 546.50 2026-01-01.."],
    ],
    [
      "25 years of insurance: the minimum",
      "Tahir",
      "1960-09-16",
      ["PEN-AGE Tahir 320.00 2025-09-16..2026-01-01", "PEN-AGE Tahir 349.76 2026-01-01.."],
    ],
    ["neither, and no work: the age allowance", "Ülvi", "1960-09-17", ["ALW-AGE Ülvi 220.00 2025-09-17.."]],
    ["neither, and work: nothing", "Vüqar", "1960-09-18", []],
  ])("reaches the pension age with %s", async (why, given, bornOn, rights) => {
    const person = man(given, bornOn);
    await country.hear(
      lives(person),
      insured(person, "2025-07-01", why.startsWith("enough") ? "72000.00" : "0.00", why.startsWith("25") ? 300 : 0),
      ...(why.endsWith("nothing") ? [works(person, "2020-01-01")] : []),
    );
    const day = `2025-09-${bornOn.slice(8)}`;
    await country.wakeOn(day);
    expect((await country.stands("PEN-AGE", "ALW-AGE")).filter((it) => it.includes(given))).toEqual(rights);
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
