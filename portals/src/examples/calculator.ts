import { day, minor } from "@dayaq/kernel";
import { calculatorPage } from "../calculator/page.tsx";
import type { CalculatorView, DeterminedView } from "../calculator/view.ts";
import type { Speech } from "../speech.ts";
import type { PageExample } from "./page-example.ts";
import { birthWhy, notNow, type Pick3, pick } from "./rights.ts";

const title = (p: Pick3): string => p("Doğuşa görə müavinət", "Birth grant", "Пособие при рождении");

const said = (p: Pick3): CalculatorView["said"] => [
  {
    at: 0,
    asks: p("Nə vaxt doğulub?", "When was the birth?", "Когда родился?"),
    answers: [{ name: p("Uşaq", "The child", "Ребёнок"), words: p("2 iyul 2025", "2 July 2025", "2 июля 2025 года") }],
  },
];

const view = (p: Pick3, step: CalculatorView["step"], errors: CalculatorView["errors"] = []): CalculatorView => ({
  programme: "BIRTH",
  title: title(p),
  on: "2025-08-01",
  answers: "[]",
  said: step.kind === "start" ? [] : said(p),
  step,
  errors,
});

const yesNo = (say: Speech) => [
  { value: "yes", label: say.t("calc.yes") },
  { value: "no", label: say.t("calc.no") },
];

const question = (p: Pick3, say: Speech): CalculatorView["step"] => ({
  kind: "question",
  question: {
    asks: p("Əlillik müəyyən edilib?", "Has a disability been established?", "Установлена инвалидность?"),
    asked: "{}",
    at: 1,
    persons: ["p0", "p1"].map((prefix, index) => ({
      name: `${p("Valideyn", "Parent", "Родитель")} ${index + 1}`,
      prefix,
      mayBeSo: true,
      isSo: index === 0 ? "yes" : "no",
      fields: [
        { name: `${prefix}.percent`, label: p("Faiz", "Per cent", "Процент"), type: "number", value: "85" },
        {
          name: `${prefix}.cause`,
          label: p("Səbəbi", "Cause", "Причина"),
          type: "one-of",
          choices: [
            { value: "general", label: p("Ümumi xəstəlik", "General illness", "Общее заболевание") },
            { value: "childhood", label: p("Uşaqlıqdan", "Since childhood", "С детства") },
          ],
        },
        {
          name: `${prefix}.blind`,
          label: p("Gözdən əlildir", "Blind", "Незрячий"),
          type: "yes-no",
          choices: yesNo(say),
        },
        { name: `${prefix}.from`, label: say.t("calc.since"), type: "day", value: "2024-03-01" },
        { name: `${prefix}.until`, label: say.t("calc.until"), type: "day" },
      ],
    })),
  },
});

const relation = (p: Pick3, say: Speech): CalculatorView["step"] => ({
  kind: "question",
  question: {
    asks: p("Övladlığa götürülüb?", "Has the child been adopted, and by whom?", "Ребёнок усыновлён, и кем?"),
    asked: "{}",
    at: 1,
    persons: [
      {
        name: p("Uşaq", "The child", "Ребёнок"),
        prefix: "p0",
        mayBeSo: true,
        isSo: "yes",
        fields: [],
        others: {
          known: [{ name: "p0.other.1", label: p("Valideyn 1", "Parent 1", "Родитель 1"), isTicked: true }],
          more: { name: "p0.more", label: say.t("calc.others"), type: "number", value: "0" },
        },
      },
    ],
  },
});

export const granted = (p: Pick3): DeterminedView => ({
  answer: "entitled",
  on: day("2025-08-01"),
  rhythm: "once",
  mode: "automatic",
  stretches: [],
  once: [
    {
      on: day("2025-07-02"),
      sum: minor(600_00),
      shares: [
        {
          who: p("Uşaq", "The child", "Ребёнок"),
          payee: p("Valideyn 1", "Parent 1", "Родитель 1"),
          sum: minor(600_00),
        },
      ],
    },
  ],
  illustrative: false,
  needs: [],
  conditions: birthWhy(p).conditions,
});

export const refused = (p: Pick3): DeterminedView => ({
  answer: "not-entitled",
  on: day("2025-08-01"),
  rhythm: "monthly",
  mode: "application",
  stretches: [
    {
      from: day("2018-01-01"),
      until: day("2022-01-01"),
      sum: minor(100_00),
      shares: [
        { who: "A", payee: "A", sum: minor(50_00) },
        { who: "B", sum: minor(50_00) },
      ],
    },
    {
      from: day("2022-01-01"),
      until: day("2023-01-01"),
      unknown: p("məlum deyil", "not known", "неизвестно"),
      shares: [],
    },
    { from: day("2030-01-01"), sum: minor(140_00), shares: [] },
  ],
  once: [],
  nextOn: day("2030-01-01"),
  illustrative: true,
  needs: [p("Gəlir", "Income", "Доход")],
  conditions: notNow(p)[0]?.reasons ?? [],
});

const example = (
  name: string,
  step: (p: Pick3, say: Speech) => CalculatorView["step"],
  errors: (say: Speech) => CalculatorView["errors"] = () => [],
): PageExample => ({
  name,
  page: (say, shell) => {
    const p = pick(say.language);
    return calculatorPage(view(p, step(p, say), errors(say)), say, shell);
  },
});

export const calculatorExamples: readonly PageExample[] = [
  example("calculator", () => ({ kind: "start" })),
  example("calculator-question", question),
  example("calculator-errors", question, (say) => [
    { field: "p0.percent", message: say.t("calc.error-number", { from: 31, to: 100 }) },
    { field: "p0.cause", message: say.t("calc.error-choose") },
    { field: "p0.until", message: say.t("calc.error-order") },
  ]),
  example("calculator-relation", relation),
  example("calculator-yes", (p) => ({ kind: "answer", answer: granted(p) })),
  example("calculator-no", (p) => ({ kind: "answer", answer: refused(p) })),
];
