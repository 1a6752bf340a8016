import { articleIn } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import type { Texts } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { inLanguages, type NoticeDraft, type NoticeKind } from "./draft.ts";
import { letterOf } from "./letter.ts";
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
  key.startsWith("letter.") && CORE_TEXTS[key.replace("letter", "sms")] && !/offer-withdrawn|claim-refused/.test(key)
    ? [key.slice(7) as NoticeKind]
    : [],
);
/** The end of an offer, for each reason that has words. */
const ended = (because: string, says: Texts = {}): NoticeDraft => ({
  ...named("offer-withdrawn"),
  data: { because, ...inLanguages("condition", says) },
});
const reasons = Object.keys(CORE_TEXTS).flatMap((key) => key.match(/^sms\.offer-withdrawn-(.+)/)?.[1] ?? []);

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

/** A no to what was asked for, with the sentence that fails where one does. */
const refused = (says: Texts = {}): NoticeDraft => ({
  ...named("claim-refused"),
  data: { claim: 1, on: "2025-09-28", until: "2025-10-28", ...inLanguages("condition", says) },
});

/** An officer's no, of which nobody asked, and to what was asked for. */
const OFFICER = { from: "2025-10-01", reason: "No.", until: "2025-10-28", before: 0, amount: 60_000 };
const byOfficer: readonly NoticeDraft[] = [OFFICER, { ...OFFICER, on: "2025-09-28" }].map((data) => ({
  ...named("proposal-rejected"),
  data,
}));

describe("the SMS of the end of an offer, and of a no", () => {
  test("names the programme, whichever it is and whatever the reason, whole sentences only", () => {
    expect(reasons).toHaveLength(8);
    for (const { code: programme, conditions } of azerbaijan.programmes)
      for (const language of azerbaijan.languages) {
        const words = new Words(country, language);
        const endings = reasons.flatMap((because) =>
          because === "fails" || because === "unknown"
            ? conditions.map(({ says }) => ended(because, says))
            : [ended(because)],
        );
        const drafts = [...endings, refused(), ...conditions.map(({ says }) => refused(says)), ...byOfficer];
        for (const it of drafts) {
          const sms = smsText({ ...it, programme }, words, () => "Məhəmmədəli");
          expect.soft(segmentsOf(sms), sms).toBeLessThanOrEqual(2);
          expect.soft(sms).toContain(words.programme(programme));
          expect.soft(sms).toContain("142");
          expect.soft(sms).not.toMatch(/[{}…]/);
        }
      }
  });

  test("of an officer's no is never that it stays, however long its name", () => {
    const words = new Words(country, "en");
    const told = byOfficer.map(({ data, ...it }) => {
      const kept = { ...data, ...inLanguages("condition", { en: "It is Monday." }) };
      return smsText({ ...it, programme: "X".repeat(120), data: kept }, words, () => undefined);
    });
    expect(told).toEqual([
      "Dayaq: your payment: an officer said no. Questions: 142",
      "Dayaq: your payment: you asked, it is not granted. Questions: 142",
    ]);
  });

  test("says the condition that fails where there is room, and the letter says it always", () => {
    const it = { ...ended("fails", { en: "It is Monday.", az: "Bazar ertəsidir." }), programme: "FUNERAL" };
    const words = new Words(country, "en");
    expect(smsText(it, words, () => undefined)).toBe(
      "Dayaq: Funeral grant is not offered any more. It no longer holds: It is Monday. Questions: 142",
    );
    const long = "x".repeat(80);
    const full = { ...it, data: { because: "fails", "condition.en": long } };
    expect(smsText(full, words, () => undefined)).toBe(
      "Dayaq: Funeral grant is off: its conditions no longer hold. Questions: 142",
    );
    const letter = letterOf({ draft: full, trace: undefined, nameOf: () => undefined }, words);
    expect(letter).toMatchObject({
      title: "Funeral grant is not offered any more",
      next: [`It no longer holds: ${long}`],
      answer: "Is something wrong? Call 142.",
    });
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
