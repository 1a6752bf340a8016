import { day, minor } from "@dayaq/kernel";
import { contributionsPage } from "../citizen/contributions/page.tsx";
import type { ContributionsView, WageMonthView } from "../contributions/view.ts";
import { officeContributionsPage } from "../office/contributions/page.tsx";
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

export const contributionExamples: readonly PageExample[] = [
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
