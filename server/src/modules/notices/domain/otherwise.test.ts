import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { examplesIn, programmeFolders } from "@dayaq/country-az/testing";
import { day } from "@dayaq/kernel";
import { type ConditionExplained, explainable, type ToldOtherwise } from "@dayaq/rules";
import { worldsOf } from "@dayaq/rules/testing";
import { describe, expect, test } from "vitest";
import { countryWordsOf } from "../../../composition/country-words.ts";
import { otherwiseInWords, type Reader } from "./otherwise.ts";
import { Words } from "./words.ts";

const law = lawOf(azerbaijan);
const country = countryWordsOf(azerbaijan);
/** The person whom the right is about reads; whoever else is named has this name. */
const ME = 1;
const reader: Reader = { is: ME, nameOf: () => "Elçin" };

const said = (told: ToldOtherwise, language: string): string =>
  otherwiseInWords({ holds: false, changes: [[told]] }, new Words(country, language), reader)
    .join(" ")
    .replaceAll("\u00A0", " ");

describe("what would have to be otherwise, in words", () => {
  const months = { kind: "worked-out", unit: "months", is: "at-least", person: ME, fact: "wage" } as const;
  const percent = { kind: "field", fact: "disability", field: "percent", unit: "percent", is: "at-least" } as const;
  const income = { kind: "worked-out", unit: "money", is: "at-most", person: ME, fact: "income" } as const;

  test.each([
    ["en", "Needed: 3 months more, 30 in all. Now: 27."],
    ["az", "Lazımdır: daha 3 ay, cəmi 30. İndi: 27."],
    ["ru", "Нужно: ещё 3 месяца, всего 30. Сейчас: 27."],
  ])("in %s so many months more", (language, sentence) => {
    expect(said({ ...months, now: 27, needed: 30 }, language)).toBe(sentence);
  });

  test("a number that a register says, and of somebody else only what is needed", () => {
    expect(said({ ...percent, person: ME, now: 80, needed: 81 }, "en")).toBe(
      "Needed: per cent of disability, at least 81 %. Now: 80 %.",
    );
    expect(said({ ...percent, person: 2, now: 80, needed: 81 }, "en")).toBe(
      "Needed: per cent of disability (Elçin), at least 81 %.",
    );
  });

  test("money as people write it", () => {
    expect(said({ ...income, now: 1_234_50, needed: 983_99 }, "ru").replaceAll("\u202F", " ")).toBe(
      "По расчёту закона нужно: не больше 983,99 ₼. Сейчас: 1 234,50 ₼.",
    );
  });

  test.each([
    ["en", "From 4 May 2031 it is no longer so: Elçin is then 18 years old."],
    ["az", "4 may 2031-ci il tarixindən belə olmayacaq: Elçin, 18 yaş."],
    ["ru", "С 4 мая 2031 года это уже не так: Elçin, 18 лет."],
  ])("in %s the birthday on which it ends", (language, sentence) => {
    const because = { kind: "since", person: 2, fact: "birth", field: "on", months: 216 } as const;
    const found = { holds: true, turns: { on: day("2031-05-04"), because } };
    expect(otherwiseInWords(found, new Words(country, language), reader)).toEqual([sentence]);
  });

  test("a pension age in years and months, said to the reader", () => {
    const because = { kind: "since", person: ME, fact: "birth", field: "on", months: 774 } as const;
    const found = { holds: false, turns: { on: day("2026-01-02"), because } };
    expect(otherwiseInWords(found, new Words(country, "en"), reader)).toEqual([
      "From 2 January 2026 it is so: you are then 64 years and 6 months old.",
    ]);
  });

  test("a record, who keeps it, and that several would do", () => {
    const told = { kind: "said", person: ME, fact: "disability" } as const;
    const causes = ["territorial-integrity", "january-1990", "military-duty"];
    expect(said({ ...told, value: { cause: causes.slice(0, 2) } }, "en")).toContain(") or 20 January 1990.");
    expect(said({ ...told, value: { cause: causes } }, "en")).toContain(", or another that the law names.");
    expect(said({ ...told, value: {} }, "en")).toMatch(/^A record is needed: Disability\. It is kept by: .+\.$/);
  });
});

describe("of every example of the law, in every language", () => {
  const everything = async (name: string): Promise<ConditionExplained[]> => {
    const examples = await examplesIn(name);
    return worldsOf(law, examples).flatMap(({ world, days }) =>
      days.flatMap((on) => explainable(law, examples.programme, world, examples.about).explainFully(on).conditions),
    );
  };

  test.each(programmeFolders)(
    "%s: plain sentences of at most twenty words, of words that people know",
    async (name) => {
      for (const found of await everything(name))
        for (const language of azerbaijan.languages) {
          const text = otherwiseInWords(found, new Words(country, language), { is: undefined, nameOf: () => "Elçin" });
          for (const sentence of text.flatMap((it) => it.split(/(?<=[.?!])\s+(?=\p{Lu})/u))) {
            expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
            expect(sentence, "a gap, or a code of ours").not.toMatch(/[{}]|undefined|null|NaN|\b[a-z]+-[a-z]+\b/);
            expect(sentence).not.toMatch(/\bmust\b|\bshall\b|должен|должны|mütləq/i);
            if (language !== "en")
              expect(sentence, "left in English").not.toMatch(/(?<!\p{L})(the|of|is|record|needed)(?!\p{L})/u);
          }
          for (const told of (found.changes ?? []).flat())
            for (const [field, any] of "value" in told ? Object.entries(told.value) : [])
              for (const value of any)
                if (field !== "country") expect(country.texts).toHaveProperty([`${field}.${wordCode(value)}`]);
        }
    },
  );
});

const wordCode = (value: unknown): string => (value === true ? "yes" : value === false ? "no" : String(value));
