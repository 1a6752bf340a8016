import { day, minor } from "@dayaq/kernel";
import { paperCheckPage } from "../office/paper/check.tsx";
import { paperFormPage } from "../office/paper/form.tsx";
import { paperHomePage } from "../office/paper/home.tsx";
import type { PaperFields, PaperMember } from "../office/paper/view.ts";
import type { PageExample } from "./page-example.ts";
import { disabilityRight, type Pick3, pick } from "./rights.ts";

const members = (p: Pick3): PaperMember[] => [
  { personId: "1", name: p("Nigar Əliyeva", "Nigar Əliyeva", "Нигяр Алиева"), bornOn: day("1992-01-01"), speaks: true },
  { personId: "2", name: p("Elçin Əliyev", "Elçin Əliyev", "Эльчин Алиев"), bornOn: day("1990-01-01"), speaks: false },
  {
    personId: "3",
    name: p("Aylin Əliyeva", "Aylin Əliyeva", "Айлин Алиева"),
    bornOn: day("2015-03-01"),
    speaks: false,
  },
];

const head = (p: Pick3) => ({
  programme: "assistance",
  title: p("Ünvanlı dövlət sosial yardımı", "Targeted state social assistance", "Адресная социальная помощь"),
  personId: "1",
  personName: p("Nigar Əliyeva", "Nigar Əliyeva", "Нигяр Алиева"),
});

const fields: PaperFields = {
  entry: "0197",
  mode: "new",
  rows: "3",
  received: "2025-07-03",
  since: "2016-05-01",
  "member-1": "5MKL2P8",
  "member-2": "5MKL2P8",
  speaks: "1",
  notary: "yes",
  declaration: "yes",
  "seen-application": "yes",
};

const home = (p: Pick3) => ({
  ...head(p),
  fields: { entry: "0197", mode: "known", received: "2025-07-03" },
  since: day("2016-05-01"),
  members: members(p),
  enteredBy: p("Səbinə", "Sabina", "Сабина"),
});

export const paperExamples: readonly PageExample[] = [
  {
    name: "paper-form",
    role: "officer",
    page: (say, shell) =>
      paperFormPage({ ...head(pick(say.language)), fields, rows: 3, example: "7ABCDE1" }, say, shell, [
        { field: "member-2", message: say.t("paper.error.number-twice") },
      ]),
  },
  {
    name: "paper-check",
    role: "officer",
    page: (say, shell) =>
      paperCheckPage(
        {
          ...head(pick(say.language)),
          fields,
          received: day("2025-07-03"),
          since: day("2016-05-01"),
          members: members(pick(say.language)),
          papers: ["application", "identity"],
          notary: true,
          agrees: true,
        },
        say,
        shell,
      ),
  },
  {
    name: "paper-granted",
    role: "officer",
    page: (say, shell) => {
      const p = pick(say.language);
      const outcome = { answer: "granted", sum: minor(74_000), why: disabilityRight(p).why, silent: [] } as const;
      return paperHomePage({ ...home(p), outcome }, say, shell);
    },
  },
  {
    name: "paper-unknown",
    role: "officer",
    page: (say, shell) => {
      const p = pick(say.language);
      const silent = [
        say.t("determined.need", {
          fact: p("Gəlir", "Income", "Доход"),
          who: p("Elçin", "Elçin", "Эльчин"),
          agency: p("Dövlət Vergi Xidməti", "State Tax Service", "Государственная налоговая служба"),
        }),
      ];
      const outcome = { answer: "unknown", why: disabilityRight(p).why, silent, taskId: "7" } as const;
      return paperHomePage({ ...home(p), outcome }, say, shell, [
        { field: "received", message: say.t("paper.error.received-future") },
      ]);
    },
  },
];
