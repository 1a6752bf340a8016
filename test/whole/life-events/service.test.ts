import { describe, expect, test } from "vitest";
import { again, born, died, lives, man, married, of, statedBy, states, woman } from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

describe("service and standing", { shuffle: false }, () => {
  test("a call-up: ALW-CONS for each child; the discharge ends it", async () => {
    const [father, mother] = [man("Anar", "2004-04-04"), woman("Banu", "2004-05-05")];
    const callUp = states("conscription", "conscription-started", of(father, "2025-07-01"));
    await country.hear(lives(father), lives(mother), born(man("Cavad", "2024-01-01"), mother, father), callUp);
    expect(await country.stands("ALW-CONS")).toEqual(["ALW-CONS Cavad 140.00 2025-07-01..2042-01-01 to Banu"]);
    await country.hear(again(callUp, "conscription-ended", { until: "2026-01-15" }));
    expect(await country.proposed("ALW-CONS")).toEqual(["ended ALW-CONS Cavad"]);
    await country.wakeOn("2025-07-20");
    await country.approves("ALW-CONS");
    expect(await country.stands("ALW-CONS")).toEqual(["ALW-CONS Cavad 140.00 2025-07-01..2026-01-15 to Banu"]);
  });

  test.each([
    ["national-hero", "Dadaş", "STP-HERO-NAT", "2000.00 2025-07-01.."],
    ["patriotic-war-hero", "Elxan", "STP-HERO-PW", "2200.00 2025-07-01.."],
    ["personal-stipend", "Qabil", "STP-PERS", "1700.00 2025-07-01.."],
  ])(
    "the status %s opens the stipend of its own; withdrawn, it is proposed to end",
    async (status, given, programme, stands) => {
      const person = man(given, "1985-01-01");
      const granted = states("status", "status-granted", of(person, "2025-07-01", { status }));
      await country.hear(lives(person), granted);
      expect(await country.stands(programme)).toEqual([`${programme} ${given} ${stands}`]);
      await country.hear(again(granted, "status-withdrawn", { until: "2025-07-21" }));
      expect(await country.proposed(programme)).toEqual([`ended ${programme} ${given}`]);
    },
  );

  test("a veteran of the first Karabakh war: the stipend as far as its amount is known, which is until 2023", async () => {
    const person = man("Fəxri", "1970-01-01");
    await country.hear(
      lives(person),
      states("status", "status-granted", of(person, "2015-01-01", { status: "war-veteran" })),
    );
    expect(await country.stands("STP-VET")).toEqual(["STP-VET Fəxri 80.00 2022-07-01..2023-01-01"]);
  });

  test("the family of a martyr shares one stipend", async () => {
    const [fallen, wife, mother] = [
      man("Gəray", "1985-01-01"),
      woman("Həyat", "1987-01-01"),
      woman("İradə", "1957-01-01"),
    ];
    await country.hear(
      ...[fallen, wife, mother].map(lives),
      born(fallen, mother),
      married(fallen, wife, "2010-01-01"),
      died(fallen, "2025-07-01"),
      states("status", "status-granted", of(fallen, "2025-07-01", { status: "martyr" })),
    );
    expect(await country.stands("STP-MARTYR")).toEqual([
      "STP-MARTYR Gəray Həyat 350.00 2025-07-01..",
      "STP-MARTYR Gəray İradə 350.00 2025-07-01..",
    ]);
  });

  test("the list of the Border Service opens the veteran's stipend too, and Zəfər's own word outranks it", async () => {
    const person = man("İsmayıl", "1985-01-01");
    await country.hear(
      lives(person),
      statedBy("border", "border-veterans", "status-granted", of(person, "2022-08-01", { status: "war-veteran" })),
    );
    const stands = async () => (await country.stands("STP-VET")).filter((it) => it.includes("İsmayıl"));
    expect(await stands()).toEqual(["STP-VET İsmayıl 80.00 2022-08-01..2023-01-01"]);
    const sooner = of(person, "2022-07-15", { status: "war-veteran", until: "2022-12-01" });
    await country.hear(states("status", "status-granted", sooner));
    expect(await stands()).toEqual(["STP-VET İsmayıl 80.00 2022-07-15..2023-01-01"]);
  });

  test("a register that was not agreed to state a kind of fact is not heard in it", async () => {
    const person = man("Kamran", "1985-01-01");
    const status = of(person, "2025-07-01", { status: "national-hero" });
    await country.hear(lives(person));
    await expect(country.hear(statedBy("border", "border-crossings", "status-granted", status))).rejects.toThrow(
      "fact.not-agreed",
    );
    await expect(country.hear(statedBy("border", "statuses", "status-granted", status))).rejects.toThrow(
      "register.not-owned",
    );
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
