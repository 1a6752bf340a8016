import { articleIn } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { describe, expect, test } from "vitest";
import type { NoticeDraft, NoticeKind } from "./draft.ts";
import { fitting, segmentsOf, SMS_CHARACTERS_MAX } from "./sms.ts";
import { smsText } from "./sms-text.ts";
import { CORE_TEXTS, textsWith } from "./texts.ts";
import { amountText, type CountryWords, Words } from "./words.ts";

const manat = { code: "AZN", decimals: 2, sign: "₼" };
const country: CountryWords = {
  currency: manat,
  texts: textsWith(azerbaijan.texts),
  programme: (code) => azerbaijan.programmes.find((it) => it.code === code)?.title,
  agency: (code) => azerbaijan.agencies.find((it) => it.code === code)?.title,
  act: (key) => azerbaijan.acts.find((it) => it.key === key)?.title,
  article: (article, language) => articleIn(azerbaijan.articles, article, language),
  bank: (code) => code,
  fact: (kind) => azerbaijan.factKinds.find((it) => it.kind === kind),
};
const draft: NoticeDraft = {
  party: 1,
  kind: "granted",
  programme: "BIRTH",
  about: 2,
  data: {
    amount: 60_000,
    before: 50_000,
    from: "2025-07-02",
    payOn: "2025-07-21",
    bank: "ABB",
    contestUntil: "2025-09-14",
    endsOn: "2026-09-30",
    deadline: "2025-09-30",
    isAdverse: 1,
  },
};
const named = (kind: NoticeKind): NoticeDraft => ({ ...draft, kind });
const kinds = Object.keys(CORE_TEXTS).flatMap((key) =>
  key.startsWith("letter.") && CORE_TEXTS[key.replace("letter", "sms")] ? [key.slice(7) as NoticeKind] : [],
);

describe("an SMS", () => {
  test("says the sum, what for, the day, the bank and the number to call", () => {
    expect(smsText(draft, new Words(country, "en"), () => "Aylin")).toBe(
      "Dayaq: 600 AZN, Birth grant for Aylin. 21 July, ABB. Questions: 142",
    );
    expect(smsText(draft, new Words(country, "ru"), () => "Айлин")).toBe(
      "Dayaq: Единовременное пособие при рождении ребёнка (Айлин): 600 AZN. 21 июля, ABB. Вопросы: 142",
    );
    expect(smsText(draft, new Words(country, "az"), () => "Aylin")).toBe(
      "Dayaq: Uşağın anadan olmasına görə birdəfəlik müavinət (Aylin): 600 AZN. 21 iyul, ABB. Suallar: 142",
    );
  });

  test.each(azerbaijan.programmes.map(({ code }) => code))(
    "of %s fits two parts in every language, whatever it tells",
    (programme) => {
      for (const kind of kinds)
        for (const language of azerbaijan.languages) {
          const text = smsText({ ...named(kind), programme }, new Words(country, language), () => "Məhəmmədəli");
          expect(segmentsOf(text), `${kind} in ${language}: ${text}`).toBeLessThanOrEqual(2);
          expect(text).toContain("142");
          expect(text).not.toMatch(/[{}]/);
        }
    },
  );

  test("falls back to barer words, and is cut only when nothing fits", () => {
    expect(segmentsOf("x".repeat(70))).toBe(1);
    expect(segmentsOf("x".repeat(71))).toBe(2);
    expect(segmentsOf("x".repeat(135))).toBe(3);
    expect(fitting(["x".repeat(200), "short"])).toBe("short");
    expect(fitting(["x".repeat(200)])).toHaveLength(SMS_CHARACTERS_MAX);
  });
});

describe("money and days", () => {
  test("are written as people write them", () => {
    expect(amountText(123_450, manat)).toBe("1\u202F234,50");
    expect(amountText(60_000, manat)).toBe("600");
    expect(amountText(-5, manat)).toBe("−0,05");
    expect(amountText(1_234_567, { code: "XXD", decimals: 0, sign: "¤" })).toBe("1\u202F234\u202F567");
    expect(new Words(country, "az").day(20_271 as never)).toBe("2 iyul 2025-ci il");
    expect(new Words(country, "ru").day(20_271 as never)).toBe("2 июля 2025 года");
    expect(new Words(country, "en").day(20_271 as never)).toBe("2 July 2025");
  });
});

test("the SMS of a proposal names the programme, whichever it is, in every language", () => {
  // The longest days there are.
  const data = { from: "2025-09-28", contestUntil: "2025-09-29", isAdverse: 1 };
  for (const { code } of azerbaijan.programmes) {
    for (const language of azerbaijan.languages) {
      const words = new Words(country, language);
      const sms = smsText({ ...named("proposed"), programme: code, data }, words, () => undefined);
      expect.soft(sms, `${code} in ${language}`).toContain(words.programme(code));
    }
  }
});
