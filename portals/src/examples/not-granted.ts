import { day } from "@dayaq/kernel";
import { notGrantedPage } from "../citizen/not-granted/page.tsx";
import type { NotGrantedTodayView, NotGrantedView } from "../not-granted/view.ts";
import { officeNotGrantedPage } from "../office/not-granted/page.tsx";
import { officeNotGrantedTodayPage } from "../office/not-granted/today.tsx";
import { townNotGrantedPage } from "../town/not-granted/page.tsx";
import type { PageExample } from "./page-example.ts";
import { notNow, type Pick3, pick } from "./rights.ts";

const no = (p: Pick3, index: number) => {
  const [first, second] = notNow(p);
  const it = index === 0 ? first : second;
  return {
    title: it?.title ?? "",
    reason: it?.reasons[0] ?? { says: "", holds: "no", certainty: "official", sources: [] },
  } as const;
};

const today = (p: Pick3): NotGrantedTodayView => ({
  today: day("2025-07-03"),
  total: 1204,
  programmes: [
    { programme: "age", title: no(p, 0).title, rights: 1180 },
    { programme: "funeral", title: no(p, 1).title, rights: 24 },
  ],
  groups: [
    { programme: "age", condition: "no-pension", ...no(p, 0), rights: 1180 },
    { programme: "funeral", ...no(p, 1), rights: 24 },
    ...Array.from({ length: 14 }, (_, nth) => ({ programme: `rare-${nth}`, ...no(p, nth % 2), rights: 20 - nth })),
  ],
  lines: [
    {
      who: "Tərlan Məlikov",
      to: "/en/office/people/1/not-granted/age",
      ...no(p, 0),
      event: p(
        "Əlillik qərarı, 2 iyul 2025",
        "Disability decision, 2 July 2025",
        "Решение об инвалидности, 2 июля 2025 года",
      ),
    },
    { ...no(p, 1), event: p("Ölüm, 1 iyul 2025", "Death, 1 July 2025", "Смерть, 1 июля 2025 года") },
  ],
  page: 2,
  pages: 61,
});

const narrowed = (p: Pick3): NotGrantedTodayView => ({
  ...today(p),
  only: { programme: "age", title: no(p, 0).title },
  lines: [],
  page: 1,
  pages: 1,
});

const nothing: NotGrantedTodayView = {
  today: day("2025-07-03"),
  total: 0,
  programmes: [],
  groups: [],
  lines: [],
  page: 1,
  pages: 1,
};

const one = (p: Pick3): NotGrantedView => {
  const [, , survivor] = notNow(p);
  return {
    programme: "survivor",
    title: survivor?.title ?? "",
    reasons: [...(survivor?.reasons ?? []), no(p, 0).reason],
    from: day("2026-01-01"),
  };
};

const contested = { contested: { on: day("2025-07-03"), answerBy: day("2025-07-17") } };

export const notGrantedExamples: readonly PageExample[] = [
  { name: "town-not-granted", page: (say, shell) => townNotGrantedPage(today(pick(say.language)), say, shell) },
  { name: "town-not-granted-only", page: (say, shell) => townNotGrantedPage(narrowed(pick(say.language)), say, shell) },
  { name: "town-not-granted-empty", page: (say, shell) => townNotGrantedPage(nothing, say, shell) },
  {
    name: "office-not-granted",
    role: "officer",
    page: (say, shell) => officeNotGrantedTodayPage(today(pick(say.language)), say, shell),
  },
  {
    name: "office-no",
    role: "officer",
    page: (say, shell) =>
      officeNotGrantedPage(
        {
          ...one(pick(say.language)),
          personId: "1",
          personName: "Tərlan Məlikov",
          event: today(pick(say.language)).lines[0]?.event ?? "",
        },
        say,
        shell,
        [{ field: "ground", message: say.t("contest.missing") }],
      ),
  },
  {
    name: "office-no-contested",
    role: "officer",
    page: (say, shell) =>
      officeNotGrantedPage(
        { ...one(pick(say.language)), ...contested, personId: "1", personName: "Tərlan Məlikov", taskId: "7" },
        say,
        shell,
      ),
  },
  { name: "no", role: "citizen", page: (say, shell) => notGrantedPage(one(pick(say.language)), say, shell) },
  {
    name: "no-contested",
    role: "citizen",
    page: (say, shell) => notGrantedPage({ ...one(pick(say.language)), ...contested }, say, shell),
  },
];
