import { describe, expect, test } from "vitest";
import { again, born, household, lives, man, means, of, states, wages, woman, works } from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

const numberOf = (fin: string) =>
  country.lines(
    `select account.number from registry.identifier fin join registry.identifier ssn on ssn.party_id = fin.party_id and ssn.scheme = 'SSN'
       join contributions.account on account.number = ssn.value where fin.scheme = 'FIN' and fin.value = $1`,
    [fin],
  );

describe("a first contract, and the end of one", { shuffle: false }, () => {
  const old = man("Adil", "1959-01-01");

  test("who reached the pension age, has no pension and does not work, draws ALW-AGE", async () => {
    await country.hear(lives(old));
    expect(await country.stands("ALW-AGE")).toEqual(["ALW-AGE Adil 220.00 2024-01-01.."]);
  });

  test("the first contract opens a number and an account, and ALW-AGE is proposed to end", async () => {
    expect(await numberOf(old.fin)).toEqual([]);
    await country.hear(works(old, "2025-07-02"));
    expect(await numberOf(old.fin)).toHaveLength(1);
    expect(await country.proposed("ALW-AGE")).toEqual(["ended ALW-AGE Adil"]);
  });

  test("it turns a no of assistance into a grant: nobody in the household sits at home without a reason any more", async () => {
    const [wife, husband, child] = [
      woman("Bahar", "1992-02-02"),
      man("Cabbar", "1990-01-01"),
      man("Daşqın", "2016-01-01"),
    ];
    await country.hear(
      lives(wife),
      lives(husband),
      works(wife, "2020-01-01"),
      ...means(wife, "300.00"),
      ...means(husband, "0.00"),
      born(child, wife, husband),
      household("2016-01-01", wife, husband, child),
    );
    await country.asks(wife.fin, "UDSY", "household");
    expect(await country.stands("UDSY")).toEqual([]);
    await country.hear(works(husband, "2025-07-02"));
    await country.approves("UDSY");
    expect(await country.stands("UDSY")).toEqual([
      "UDSY Bahar 555.00 2025-07-01..2026-01-01",
      "UDSY Bahar 600.00 2026-01-01..2026-07-01",
    ]);
  });

  test.each([
    ["redundancy", "Eldar", "06", ["UI Eldar 600.00 2025-07-01..2026-01-01", "UI Eldar 600.00 2026-07-01..2026-10-01"]],
    [
      "liquidation",
      "Fərid",
      "06",
      ["UI Fərid 600.00 2025-07-01..2026-01-01", "UI Fərid 600.00 2026-07-01..2026-10-01"],
    ],
    ["term-ended", "Gündüz", "03", ["UI Gündüz 400.00 2025-07-01..2025-10-01"]],
    ["term-ended", "İlqar", "06", []], // it begins on 1 October: what arises later waits for its day
    ["own-wish", "Həsən", "06", []],
  ])(
    "a contract that ended by %s, a registration as unemployed, and the benefit is asked for: %s",
    async (ground, given, month, stands) => {
      const person = man(given, "1985-05-01");
      const contract = works(person, "2020-01-01");
      await country.hear(
        lives(person),
        contract,
        ...wages(person, "2022-06-01", 36, "1200.00"),
        again(contract, "contract-ended", { until: `2025-${month}-10`, ground }),
        states("job-seeking", "job-seeking-changed", of(person, `2025-${month}-20`, { as: "unemployed" })),
      );
      await country.asks(person.fin, "UI");
      expect((await country.stands("UI")).filter((it) => it.includes(given))).toEqual(stands);
    },
  );

  test("whoever of them finds work again is no longer unemployed: the benefit is proposed to end", async () => {
    const person = man("Kərim", "1985-05-01");
    const contract = works(person, "2020-01-01");
    const registered = states("job-seeking", "job-seeking-changed", of(person, "2025-06-20", { as: "unemployed" }));
    await country.hear(
      lives(person),
      contract,
      ...wages(person, "2022-06-01", 36, "1200.00"),
      again(contract, "contract-ended", { until: "2025-06-10", ground: "redundancy" }),
      registered,
    );
    await country.asks(person.fin, "UI");
    await country.hear(works(person, "2025-07-02"), again(registered, "job-seeking-changed", { until: "2025-07-02" }));
    expect(await country.proposed("UI")).toEqual(["ended UI Kərim"]);
  });

  test("what was proposed to end ends once a person agrees: with the month after the notice", async () => {
    await country.wakeOn("2025-07-20");
    await country.approves("ALW-AGE");
    await country.approves("UI");
    expect(await country.stands("ALW-AGE")).toEqual(["ALW-AGE Adil 220.00 2024-01-01..2025-09-01"]);
    expect((await country.stands("UI")).filter((it) => it.includes("Kərim"))).toEqual([
      "UI Kərim 600.00 2025-07-01..2025-09-01",
    ]);
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
