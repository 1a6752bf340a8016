import { day, minor } from "@dayaq/kernel";
import { contributionsPage } from "../citizen/contributions/page.tsx";
import type { ContributionsView, WageMonthView } from "../contributions/view.ts";
import { officeContributionsPage } from "../office/contributions/page.tsx";
import { wageMonthsPage } from "../office/wage-months/list.tsx";
import { wageMonthPage } from "../office/wage-months/page.tsx";
import type { MonthReceived, MonthReceivedView } from "../office/wage-months/view.ts";
import type { PageExample } from "./page-example.ts";
import { type Pick3, pick } from "./rights.ts";

const line = (wage: number, employer = "1400057421") => ({
  employer,
  wage: minor(wage),
  contribution: minor(Math.round(wage / 5)),
});

const month = (iso: string, ...lines: WageMonthView["lines"]): WageMonthView => ({ month: day(iso), lines });

/** Two employers in one month, a month without a wage, and a year before. */
export const account = (p: Pick3): ContributionsView => ({
  today: day("2025-07-03"),
  name: "Rauf Quliyev",
  number: { value: "7000000000129", openedOn: day("2024-11-04") },
  capital: minor(46_120_00),
  insuredMonths: 214,
  agency: p("Dövlət Vergi Xidməti", "State Tax Service", "Государственная налоговая служба"),
  months: [
    month("2025-06-01", line(1_150_00), line(300_00, "2900114432")),
    month("2025-05-01", line(1_100_00)),
    month("2025-04-01"),
    month("2025-03-01", line(1_100_00)),
    month("2024-12-01", line(980_00)),
    month("2024-11-01", line(650_50)),
  ],
});

const nothing = (p: Pick3): ContributionsView => ({
  today: day("2025-07-03"),
  name: "Rauf Quliyev",
  agency: account(p).agency,
  months: [],
});

const received = (p: Pick3): MonthReceived => ({
  month: day("2025-06-01"),
  version: 2,
  sender: account(p).agency,
  state: "applied",
  lines: 1_803_412,
  taken: 1_803_208,
  refused: 204,
});

const monthReceived = (p: Pick3): MonthReceivedView => ({
  ...received(p),
  waiting: 31,
  added: 1_204,
  changed: 310,
  removed: 12,
  refusedBy: [
    { code: "identifier.malformed", count: 190 },
    { code: "line.repeated", count: 14 },
  ],
  refusals: [
    { line: 17, code: "identifier.malformed", detail: "Member: person" },
    { line: 1_204_318, code: "line.repeated", detail: "Line 17 counts" },
  ],
  after: 0,
  next: 1_204_318,
});

export const contributionExamples: readonly PageExample[] = [
  {
    name: "wage-months",
    role: "supervisor",
    page: (say, shell) => {
      const first = { ...received(pick(say.language)), version: 1, state: "superseded" } as const;
      return wageMonthsPage({ months: [received(pick(say.language)), first], more: true }, say, shell);
    },
  },
  {
    name: "wage-months-none",
    role: "officer",
    page: (say, shell) => wageMonthsPage({ months: [], more: false }, say, shell),
  },
  {
    name: "wage-month",
    role: "officer",
    page: (say, shell) => wageMonthPage(monthReceived(pick(say.language)), say, shell),
  },
  {
    name: "wage-month-all-taken",
    role: "officer",
    page: (say, shell) => {
      const { next: _next, ...all } = monthReceived(pick(say.language));
      return wageMonthPage({ ...all, refused: 0, refusedBy: [], refusals: [] }, say, shell);
    },
  },
  {
    name: "contributions",
    role: "citizen",
    page: (say, shell) => contributionsPage(account(pick(say.language)), say, shell),
  },
  {
    name: "contributions-none",
    role: "citizen",
    page: (say, shell) => contributionsPage(nothing(pick(say.language)), say, shell),
  },
  {
    name: "office-contributions",
    role: "officer",
    page: (say, shell) =>
      officeContributionsPage({ ...account(pick(say.language)), personId: "0197-person" }, say, shell),
  },
];
