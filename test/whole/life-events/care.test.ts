import { describe, expect, test } from "vitest";
import { again, annulled, born, household, lives, man, means, numbered, of, states, woman } from "./registers.ts";
import { spokenCountry } from "./spoken-country.ts";

const country = spokenCountry();

describe("who cares for a child or for somebody with a disability", { shuffle: false }, () => {
  test("guardianship, in a household that draws assistance: ALW-GUARD; its end, and full support by the state, end it", async () => {
    const [guardian, ward] = [woman("Afət", "1955-01-01"), man("Bayram", "2018-01-01")];
    await country.hear(
      lives(guardian),
      born(ward),
      ...means(guardian, "0.00"),
      household("2024-01-01", guardian, ward),
      states("guardian", "guardianship-changed", of(ward, "2025-07-01", { guardian: numbered(guardian) })),
    );
    expect(await country.stands("ALW-GUARD")).toEqual([]);
    await country.asks(guardian.fin, "UDSY", "household");
    await country.approves("UDSY");
    await country.wakeOn("2025-07-03");
    expect(await country.stands("ALW-GUARD", "UDSY")).toEqual([
      "ALW-GUARD Bayram Afət 140.00 2025-07-01..2026-07-01",
      "UDSY Afət 570.00 2025-07-01..2026-01-01",
      "UDSY Afət 600.00 2026-01-01..2026-07-01",
    ]);
    await country.hear(states("state-support", "state-support-changed", of(ward, "2025-07-03", { full: true })));
    expect(await country.proposed("ALW-GUARD")).toEqual(["ended ALW-GUARD Bayram"]);
  });

  test("a guardianship that is annulled: ALW-GUARD is proposed to end, and ends with the month in which a person agrees", async () => {
    const [guardian, ward] = [woman("Aynurə", "1955-01-01"), man("Balaxan", "2018-01-01")];
    const appointed = states(
      "guardian",
      "guardianship-changed",
      of(ward, "2025-07-01", { guardian: numbered(guardian) }),
    );
    await country.hear(
      lives(guardian),
      born(ward),
      ...means(guardian, "0.00"),
      household("2024-01-01", guardian, ward),
      appointed,
    );
    await country.asks(guardian.fin, "UDSY", "household");
    await country.approves("UDSY");
    await country.wakeOn("2025-07-04");
    await country.hear(annulled(appointed));
    expect((await country.proposed("ALW-GUARD")).filter((it) => it.includes("Balaxan"))).toEqual([
      "ended ALW-GUARD Balaxan",
    ]);
    await country.wakeOn("2025-07-20");
    await country.approves("ALW-GUARD");
    expect((await country.stands("ALW-GUARD")).filter((it) => it.includes("Balaxan"))).toEqual([
      "ALW-GUARD Balaxan Aynurə 140.00 2025-07-01..2025-09-01",
    ]);
  });

  test("adoption of a child of three without parental care: ALW-ADOPT; annulled, it is proposed to end", async () => {
    const [adopter, child] = [woman("Cəmilə", "1985-01-01"), man("Davud", "2021-07-01")];
    const mother = woman("Dilşad", "2000-01-01");
    const adopted = states("adoptive-parent", "adoption", {
      child: numbered(child),
      adopters: [numbered(adopter)],
      on: "2025-07-01",
    });
    await country.hear(lives(adopter), lives(mother), born(child, mother), adopted);
    expect(await country.stands("ALW-ADOPT")).toEqual(["ALW-ADOPT Davud Cəmilə 240.00 2025-07-01..2039-07-01"]);
    await country.hear(annulled(adopted));
    expect(await country.proposed("ALW-ADOPT")).toEqual(["ended ALW-ADOPT Davud"]);
  });

  test("placement with a foster family: ALW-FOST by age and clothing each quarter; the end of it", async () => {
    const [foster, child] = [woman("Elmira", "1980-01-01"), man("Fazil", "2019-07-10")];
    const placed = states(
      "foster-parent",
      "foster-care-changed",
      of(child, "2025-07-01", { fosterParents: [numbered(foster)] }),
    );
    await country.hear(lives(foster), lives(child), placed);
    expect(await country.stands("ALW-FOST", "FOST-CLOTHING")).toEqual([
      "ALW-FOST Fazil Elmira 355.00 2025-07-01..2026-07-10",
      "ALW-FOST Fazil Elmira 375.00 2026-07-10..2033-07-10",
      "ALW-FOST Fazil Elmira 395.00 2033-07-10..2037-07-10",
      "FOST-CLOTHING Fazil Elmira 200.00 2025-07-01..2037-07-10",
    ]);
    await country.hear(again(placed, "foster-care-changed", { until: "2025-07-02" }));
    expect(await country.proposed("ALW-FOST", "FOST-CLOTHING")).toEqual([
      "ended ALW-FOST Fazil",
      "ended FOST-CLOTHING Fazil",
    ]);
  });

  test("and nothing of it is impossible", async () => {
    expect(await country.impossible()).toEqual({});
  });
});
