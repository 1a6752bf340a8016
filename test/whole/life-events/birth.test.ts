import { describe, expect, test } from "vitest";
import {
  born,
  household,
  joined,
  lives,
  man,
  means,
  numbered,
  of,
  somebody,
  states,
  wages,
  woman,
  works,
} from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

const standsOf = async (child: string, programme: string) =>
  (await country.stands(programme)).filter((it) => it.includes(child));

describe("a birth is registered", { shuffle: false }, () => {
  test.each([
    ["neither parent works: the mother is paid", "Aygün", "Babək", "Cavid", [], "Aygün"],
    ["both work: the mother is paid", "Dilarə", "Elçin", "Fidan", ["Dilarə", "Elçin"], "Dilarə"],
    ["only the father works: he is paid", "Gülnar", "Həmid", "İlahə", ["Həmid"], "Həmid"],
    ["only the mother works: she is paid", "Jalə", "Kamil", "Lalə", ["Jalə"], "Jalə"],
  ])("BIRTH, %s", async (_, mother, father, child, working, paid) => {
    const [her, him] = [woman(mother, "1995-05-05"), man(father, "1993-03-03")];
    await country.hear(
      lives(her),
      lives(him),
      ...[her, him].filter(({ given }) => working.includes(given)).map((it) => works(it, "2020-01-01")),
      born(man(child, "2025-07-01"), her, him),
    );
    expect(await standsOf(child, "BIRTH")).toEqual([`BIRTH ${child} ${paid} 600.00 on 2025-07-01`]);
  });

  test("INS-MAT by the sheet of the employer, and INS-CARE3 by the leave: 44 until a year and a half, then 28 until three", async () => {
    const [mother, child] = [woman("Mina", "1994-04-04"), woman("Nərmin", "2025-07-01")];
    const sheet = { until: "2025-07-01", since: "2025-05-10", leave: "usual", workedDays: 240, missedDays: 21 };
    await country.hear(
      lives(mother),
      works(mother, "2022-01-01"),
      ...wages(mother, "2024-05-01", 12, "1000.00"),
      states("maternity-sheet", "maternity-sheet", of(mother, "2025-06-01", sheet)),
      born(child, mother),
      states("childcare-leave", "childcare-leave-changed", of(child, "2025-09-13", { carer: numbered(mother) })),
    );
    await country.asks(mother.fin, "INS-MAT"); // what began before May 2026 goes by application
    expect(await country.stands("INS-MAT")).toEqual(["INS-MAT Mina 1050.00 on 2025-06-01"]);
    expect(await country.stands("INS-CARE3")).toEqual([]);
    await country.wakeOn("2025-09-13");
    await country.asks(mother.fin, "INS-CARE3", child.fin);
    expect(await country.stands("INS-CARE3")).toEqual([
      "INS-CARE3 Nərmin Mina 44.00 2025-09-13..2027-01-01",
      "INS-CARE3 Nərmin Mina 28.00 2027-01-01..2028-07-01",
    ]);
  });

  test("a sixth child: ALW-5CH for all six, each until 18", async () => {
    const mother = woman("Ofelya", "1988-08-08");
    const elder = [2012, 2013, 2014, 2016, 2018].map((year) => woman(`Övlad${year}`, `${year}-09-01`));
    await country.hear(lives(mother), ...elder.map((it) => born(it, mother)));
    expect(await country.stands("ALW-5CH")).toEqual([]);
    await country.hear(born(man("Pərviz", "2025-07-01"), mother));
    expect(await country.stands("ALW-5CH")).toEqual([
      "ALW-5CH Ofelya 840.00 2025-07-01..2030-09-01",
      "ALW-5CH Ofelya 700.00 2030-09-01..2031-09-01",
      "ALW-5CH Ofelya 560.00 2031-09-01..2032-09-01",
      "ALW-5CH Ofelya 420.00 2032-09-01..2034-09-01",
      "ALW-5CH Ofelya 280.00 2034-09-01..2036-09-01",
      "ALW-5CH Ofelya 140.00 2036-09-01..2043-07-01",
    ]);
  });

  test("the father is a conscript: ALW-CONS for the child, through the mother", async () => {
    const [mother, father] = [woman("Rəna", "2003-03-03"), man("Samir", "2004-04-04")];
    await country.hear(
      lives(mother),
      lives(father),
      states("conscription", "conscription-started", of(father, "2025-01-15")),
      born(man("Tofiq", "2025-07-01"), mother, father),
    );
    expect(await country.stands("ALW-CONS")).toEqual(["ALW-CONS Tofiq 140.00 2025-07-01..2043-07-01 to Rəna"]);
  });

  test("in a household that draws assistance: it counts one member more, and ALW-INF-POOR as long as it draws it", async () => {
    const [mother, father] = [woman("Ülviyyə", "1992-02-02"), man("Vaqif", "1990-01-01")];
    const elder = somebody("Xəyal", "male", "2019-03-01");
    const home = household("2019-03-01", mother, father, elder);
    await country.hear(
      lives(mother),
      lives(father),
      born(elder, mother, father),
      works(father, "2018-01-01"),
      ...means(mother, "0.00"),
      ...means(father, "400.00"),
      home,
    );
    await country.asks(mother.fin, "UDSY", "household");
    await country.approves("UDSY");
    expect(await country.stands("UDSY")).toEqual([
      "UDSY Ülviyyə 455.00 2025-09-01..2026-01-01",
      "UDSY Ülviyyə 500.00 2026-01-01..2026-09-01",
    ]);
    const child = woman("Yeganə", "2025-09-10");
    await country.hear(born(child, mother, father), joined(home, child, "2025-09-10"));
    await country.approves("UDSY");
    expect(await country.stands("UDSY", "ALW-INF-POOR")).toEqual([
      "ALW-INF-POOR Yeganə Ülviyyə 140.00 2025-09-10..2026-09-01",
      "UDSY Ülviyyə 455.00 2025-09-01..2025-09-10",
      "UDSY Ülviyyə 740.00 2025-09-10..2026-01-01",
      "UDSY Ülviyyə 800.00 2026-01-01..2026-09-01",
    ]);
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
