import { accountOf } from "@dayaq/country-az/demo";
import { describe, expect, test } from "vitest";
import { again, assessed, born, lives, man, numbered, of, type Somebody, states, woman, works } from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

const ACCOUNT = { account: accountOf("IBAZ", 7), bank: "IBAZ", currency: "AZN" };

const family = (father: string, mother: string, child: string) => ({
  him: man(father, "1980-05-05"),
  her: woman(mother, "1983-03-03"),
  son: man(child, "2012-12-12"),
});
const found = (finding: string, person: Somebody) =>
  states("absence", "absence-found", of(person, "2025-07-02", { finding }));

describe("a court finds", { shuffle: false }, () => {
  const [lost, dead] = [family("Mahir", "Nərgiz", "Orxan"), family("Pənah", "Qənirə", "Rüstəm")];
  const [missing, declared] = [found("missing", lost.him), found("declared-dead", dead.him)];

  test.each([
    ["missing", lost, missing, ""],
    ["declared dead", dead, declared, "2025-07-02"],
  ])("a father %s: his family has the survivor allowance", async (_, { him, her, son }, finding, until) => {
    await country.hear(
      lives(him),
      lives(her),
      works(her, "2010-01-01"),
      born(son, her, him),
      states("account", "account-registered", of(him, "2025-07-01", ACCOUNT)),
      assessed(him, "2025-07-01", 65),
    );
    await country.hear(finding);
    const stands = await country.stands("ALW-SURV", "ALW-DIS");
    expect(stands.filter((it) => it.includes(son.given) || it.includes(him.given))).toEqual([
      `ALW-DIS ${him.given} 250.00 2025-07-01..${until}`,
      `ALW-SURV ${son.given} 140.00 2025-07-02..2030-12-12 to ${her.given}`,
    ]);
  });

  test("payments stop: what is due to either is kept, of the dead for the heirs, and an officer is asked", async () => {
    expect(await country.keptBackOn("2025-07-25", lost.him.fin)).toEqual(["ALW-DIS missing 250.00"]);
    expect(await country.keptBackOn("2025-07-25", dead.him.fin)).toEqual(["ALW-DIS death 8.06"]); // one day of 31
    expect(await country.lines("select kind from cases.task where kind like 'due-%' order by 1")).toEqual([
      "due-after-death",
      "due-of-missing",
    ]);
  });

  test("found alive: nothing is kept any more, and the survivor allowance is proposed to end", async () => {
    await country.hear(again(missing, "absence-found", { until: "2025-07-26" }));
    expect(await country.keptBackOn("2025-07-28", lost.him.fin)).toEqual([]);
    expect(await country.proposed("ALW-SURV")).toEqual(["ended ALW-SURV Orxan"]);
    await country.hear(again(declared, "absence-found", { until: "2025-07-26" }));
    expect(await country.proposed("ALW-SURV")).toEqual(["ended ALW-SURV Orxan", "ended ALW-SURV Rüstəm"]);
    expect((await country.stands("ALW-DIS")).filter((it) => it.includes("Pənah"))).toEqual([
      "ALW-DIS Pənah 250.00 2025-07-01..",
    ]);
  });

  test("declared dead by the number of somebody else: nobody dies, and an officer looks at it first", async () => {
    const { him } = lost;
    const another = { ...numbered(him), names: { given: "Elçin", family: "Başqa" }, sex: "male", bornOn: "1979-01-01" };
    const body = { person: { ...another, citizenship: "AZ" }, from: "2025-07-26", finding: "declared-dead" };
    const before = await country.stands("ALW-DIS");
    await expect(country.hear(states("absence", "absence-found", body))).rejects.toThrow("person.disagrees");
    expect(await country.stands("ALW-DIS")).toEqual(before);
    expect(await country.lines("select count(*)::text as n from registry.person where died_on is not null")).toEqual([
      "0",
    ]);
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
