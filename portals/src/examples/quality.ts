import { day } from "@dayaq/kernel";
import { qualityPage } from "../office/quality/page.tsx";
import { rulePage } from "../office/quality/rule.tsx";
import type { RuleLineView, RuleView } from "../office/quality/view.ts";
import type { PageExample } from "./page-example.ts";

const line: RuleLineView = {
  programme: "ALW-AGE",
  condition: "no-pension",
  title: "Yaşa görə müavinət",
  says: "şəxs əmək pensiyası almır",
  law: "5f0c21ab",
  answers: 12_480,
  appeals: { count: 31, perThousand: 2.5 },
  errors: { count: 812, perThousand: 65.1 },
  isStopped: true,
};
const stopRule = { errorsPerThousand: 50, appealsPerThousand: 100, answersMin: 50, months: 3 };
const rule: RuleView = {
  programme: line.programme,
  condition: line.condition,
  title: line.title,
  says: line.says,
  isStopped: false,
  months: [
    {
      month: day("2025-06-01"),
      answers: 4_102,
      appeals: { count: 9, perThousand: 2.2 },
      errors: { count: 12, perThousand: 2.9 },
    },
    {
      month: day("2025-07-01"),
      answers: 8_378,
      appeals: { count: 22, perThousand: 2.6 },
      errors: { count: 800, perThousand: 95.5 },
    },
  ],
  acts: [],
};
const acts = [
  { act: "stopped", by: "maşın", on: day("2025-07-22"), reason: "12 480: 812" },
  { act: "start-proposed", by: "Sevda Nağıyeva", on: day("2025-07-24"), reason: "reyestr düzəldilib" },
] as const;

/** How good rules are: the table, an empty one, a rule that runs, one that is stopped, and one that waits for a second person. */
export const qualityExamples: readonly PageExample[] = [
  {
    name: "quality",
    role: "supervisor",
    page: (say, shell) =>
      qualityPage(
        {
          rules: [
            line,
            {
              ...line,
              condition: "amount",
              says: say.t("quality.amount"),
              answers: 3,
              appeals: { count: 0, perThousand: 0 },
              errors: { count: 0, perThousand: 0 },
              isStopped: false,
            },
          ],
          months: 12,
          stopRule,
        },
        say,
        shell,
      ),
  },
  {
    name: "quality-none",
    role: "supervisor",
    page: (say, shell) => qualityPage({ rules: [], months: 12, stopRule }, say, shell),
  },
  {
    name: "quality-rule",
    role: "supervisor",
    page: (say, shell) =>
      rulePage(rule, say, shell, [{ field: "reason", message: say.t("law-versions.reason-missing") }]),
  },
  {
    name: "quality-rule-stopped",
    role: "supervisor",
    page: (say, shell) => rulePage({ ...rule, isStopped: true, acts: acts.slice(0, 1) }, say, shell),
  },
  {
    name: "quality-rule-proposed",
    role: "supervisor",
    page: (say, shell) =>
      rulePage(
        {
          ...rule,
          isStopped: true,
          acts,
          proposal: { by: "Sevda Nağıyeva", reason: "reyestr düzəldilib", barred: say.t("law-versions.same-person") },
        },
        say,
        shell,
      ),
  },
];
