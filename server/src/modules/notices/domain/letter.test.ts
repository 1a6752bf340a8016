import { azerbaijan } from "@dayaq/country-az";
import { describe, expect, test } from "vitest";
import { countryWordsOf } from "../../../composition/country-words.ts";
import type { NoticeData, NoticeDraft } from "./draft.ts";
import { letterOf } from "./letter.ts";
import { Words } from "./words.ts";

const country = countryWordsOf(azerbaijan);
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
