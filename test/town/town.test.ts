import { lawOf, registerOf, type StatedRecord } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { background, town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day, decimal } from "@dayaq/kernel";
import { answerOn, determine } from "@dayaq/rules";
import { describe, expect, test } from "vitest";
import { worldToldBy } from "./told-world.ts";

const law = lawOf(azerbaijan);
const { people, records } = town();
const told = worldToldBy(law, records);

/** What a programme gives somebody of the town on the day on which it wakes up. */
function given(programme: string, about: string): string {
  const { award } = answerOn(determine(law, programme, told.world, about), day(TOWN_WAKES_ON));
  if (award.kind !== "due") return award.kind === "none" ? "nothing" : award.reason;
  const payees = award.shares.map(({ payee }) => (payee === null ? "an officer decides" : nameOf(String(payee))));
  return [decimal(award.amount, law.currency), ...payees].join(" ");
}

const keyOf = (id: string): string => {
  const identifier = people.find((it) => it.id === id)?.identifier;
  return `${identifier?.scheme ?? ""}:${identifier?.value ?? ""}`;
};
const nameOf = (key: string): string => String(told.world.facts(key, "name")[0]?.value["given"]);
const childOf = (id: string, given: string): string =>
  String(told.world.relatedTo(keyOf(id), "parent").find(({ person }) => nameOf(String(person)) === given)?.person);

describe("the town", () => {
  test.each([
    ["BIRTH", childOf("sabina", "Nuray"), "500.00 Səbinə"],
    ["BIRTH", childOf("sabina", "Nihad"), "600.00 Səbinə"],
    ["BIRTH", childOf("zeynab", "Tunar"), "amount-not-known"],
    ["BIRTH", childOf("nino", "Saba"), "500.00 Nino"],
    ["BIRTH", keyOf("umid"), "500.00 an officer decides"],
    ["ALW-5CH", keyOf("fatma"), "840.00 Fatma"],
    ["ALW-DIS", keyOf("murad"), "300.00 Murad"],
    ["STP-GEN-I", keyOf("murad"), "350.00 Murad"],
    ["STP-WDIS", keyOf("kamran"), "600.00 Kamran"],
    ["STP-CARE", keyOf("kamran"), "120.00"],
    ["ALW-DIS", keyOf("gunel"), "250.00 Mehriban"],
    ["ALW-DIS", keyOf("tarlan"), "180.00 Tərlan"],
    ["STP-GEN-I", keyOf("tarlan"), "nothing"],
    ["ALW-DIS", keyOf("rena"), "250.00 Rəna"],
    ["ALW-SURV", keyOf("tural"), "140.00 Nigar"],
    ["ALW-SURV", keyOf("aida"), "140.00 Aidə"],
  ])("%s about %s gives %s", (programme, about, gives) => {
    expect(given(programme, about)).toBe(gives);
  });

  test("a martyr's stipend is shared by mother, widow and son, whose part the widow is paid", () => {
    const [fallen] = told.world
      .facts(keyOf("tural"), "parent")
      .filter(({ other }) => nameOf(String(other)) === "Elsevər");
    expect(given("STP-MARTYR", String(fallen?.other))).toBe("700.00 Solmaz Nigar Nigar");
  });

  test("a stillbirth is written down and gives no birth grant", () => {
    const [child] = told.world.relatedTo(keyOf("aynur"), "parent");
    expect(given("BIRTH", String(child?.person))).toBe("nothing");
  });

  test("a funeral of a pensioner: three minimum pensions are offered", () => {
    const father = [...told.people].find((key) => nameOf(key) === "Həsən");
    expect(given("FUNERAL", String(father))).toBe("960.00");
  });

  test("everybody to look at says what for in every language, and can be found", () => {
    for (const { shows, id } of people) {
      expect(Object.keys(shows)).toEqual(azerbaijan.languages);
      expect(told.people).toContain(keyOf(id));
    }
  });
});

describe("the background", () => {
  const crowd = background();

  test("has a thousand people, each understood", () => {
    expect(worldToldBy(law, crowd).people.size).toBe(1000);
  });

  test("is the same every time, and another one for another seed", () => {
    expect(background()).toEqual(crowd);
    expect(background(100, 1)).not.toEqual(background(100, 2));
  });
});

test.each([
  ["town", records],
  ["background", background()],
] as const)(
  "in the %s each register speaks only of what it owns, before the town wakes up",
  (_, all: readonly StatedRecord[]) => {
    const owners = new Set(azerbaijan.agencies.flatMap((it) => it.registers.map(({ code }) => `${it.code} ${code}`)));
    expect(all.filter(({ agency, register }) => !owners.has(`${agency} ${register}`))).toEqual([]);
    expect(all.filter(({ statedAt }) => statedAt.slice(0, 10) >= TOWN_WAKES_ON)).toEqual([]);
    expect(new Set(all.map(({ recordNo, version }) => `${recordNo} ${version}`)).size).toBe(all.length);
    expect(registerOf(azerbaijan.agencies, "disability")?.register.code).toBe("disability-register");
  },
);
