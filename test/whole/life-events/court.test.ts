import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assessed, born, lives, man, of, states, woman, works } from "./registers.ts";
import { SpokenCountry, WAKES_ON } from "./spoken-country.ts";

const database = testDatabase({ today: WAKES_ON });
let country: SpokenCountry;
beforeAll(async () => {
  country = await SpokenCountry.open(database);
}, 60_000);
afterAll(() => country.close());

describe("a court finds", { shuffle: false }, () => {
  test.each([
    ["missing", "Mahir", "Nərgiz", "Orxan", ""],
    ["declared-dead", "Pənah", "Qənirə", "Rüstəm", "2025-07-02"],
  ])("a father %s: his family has the survivor allowance", async (finding, father, mother, child, disabledUntil) => {
    const [him, her, son] = [man(father, "1980-05-05"), woman(mother, "1983-03-03"), man(child, "2012-12-12")];
    await country.hear(
      lives(him),
      lives(her),
      works(her, "2010-01-01"),
      born(son, her, him),
      assessed(him, "2025-07-01", 65),
      states("absence", "absence-found", of(him, "2025-07-02", { finding })),
    );
    expect((await country.stands("ALW-SURV")).filter((it) => it.includes(child))).toEqual([
      `ALW-SURV ${child} 140.00 2025-07-02..2030-12-12 to ${mother}`,
    ]);
    expect((await country.stands("ALW-DIS")).filter((it) => it.includes(father))).toEqual([
      `ALW-DIS ${father} 250.00 2025-07-01..${disabledUntil}`,
    ]);
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
