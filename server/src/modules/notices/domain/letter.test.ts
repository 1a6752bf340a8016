import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { explainable } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import { describe, expect, test } from "vitest";
import { countryWordsOf } from "../../../composition/country-words.ts";
import type { NoticeData, NoticeDraft } from "./draft.ts";
import { letterOf } from "./letter.ts";
import { Words } from "./words.ts";

const country = countryWordsOf(azerbaijan);
const PERMANENT = { kind: "residence", from: "2007-08-01", value: { permanent: true } };
const raised = (data: NoticeData): NoticeDraft => ({
  party: 1,
  kind: "raised",
  programme: "ALW-SURV",
  data: { amount: 120_00, before: 100_00, from: "2023-01-01", payOn: "2023-02-20", bank: "AIIB", ...data },
});
const letter = (draft: NoticeDraft, language = "en") => {
  const { title, next } = letterOf({ draft, trace: undefined, nameOf: () => undefined }, new Words(country, language));
  return [title, ...next].map((it) => it.replaceAll("\u00A0", " "));
};
const JANUARY = { payAmount: 20_00, arrears: 20_00, arrearsFrom: "2023-01-01", arrearsUntil: "2023-01-01" };

describe("the letter of a raise", () => {
  test("says arrears once: for which month, and with which payment they come", () => {
    expect(letter(raised({ ...JANUARY, act: "decree-2023-01-13" }))).toEqual([
      "Survivor allowance rises from 100 ₼ to 120 ₼ from 1 January 2023: Decree of 13 January 2023 (amending Decree No. 973)",
      "You receive 20 ₼ for January with the February payment.",
      "It is paid on 20 February 2023 to your account at Kapital.",
    ]);
  });

  test.each([
    ["az", "Sizə yanvar üçün 20 ₼ fevral ödənişi ilə birlikdə ödəniləcək."],
    ["ru", "Вы получите 20 ₼ за январь вместе с выплатой за февраль."],
  ])("says so in %s", (language, said) => {
    expect(letter(raised(JANUARY), language)).toContain(said);
  });

  test("says how much of the next payment is for the months before it, with the year where it is another", () => {
    const some = raised({ payAmount: 180_00, arrears: 60_00, arrearsFrom: "2022-11-01", arrearsUntil: "2023-01-01" });
    expect(letter(some).slice(1)).toEqual([
      "Next: 180 ₼ on 20 February 2023 to your account at Kapital.",
      "60 ₼ of it is for November 2022 to January 2023.",
    ]);
  });
});

describe("the letter of a right that ended", () => {
  const law = lawOf(azerbaijan);
  /** A child of the deceased, on the eighteenth birthday. */
  const record = readRecord(law, {
    on: "2025-08-01",
    persons: [
      { id: "child", bornOn: "2007-08-01", sex: "male", facts: [PERMANENT] },
      { id: "father", bornOn: "1980-01-01", sex: "male", diedOn: "2020-01-01" },
    ],
    relations: [{ kind: "parent", of: "child", is: "father" }],
  });
  const explanation = explainable(law, "ALW-SURV", worldOf(law, record, record.known), "child").explainFully(
    day("2025-08-01"),
  );
  const ended: NoticeDraft = { party: 1, kind: "ended", programme: "ALW-SURV", data: { from: "2025-08-01" } };
  const why = (language: string) =>
    letterOf({ draft: ended, trace: { explanation, sources: {} }, nameOf: () => "Murad" }, new Words(country, language))
      .why.filter(({ holds }) => holds === false)
      .map(({ otherwise }) => otherwise[0]);

  test.each([
    ["en", "A record is needed: Study: full time (Murad). It is kept by: Ministry of Science and Education."],
    ["az", "Qeyd lazımdır: Təhsil: əyani (Murad). Qeydi aparan: Elm və Təhsil Nazirliyi."],
    ["ru", "Нужна запись: Учёба: очная (Murad). Её ведёт: Министерство науки и образования."],
  ])("says in %s what would have kept it, as it was when it was decided", (language, sentence) => {
    expect(why(language)).toEqual([sentence]);
  });
});
