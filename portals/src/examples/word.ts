import { day, minor } from "@dayaq/kernel";
import { askForPage } from "../citizen/ask-for/page.tsx";
import { giveUpPage } from "../citizen/give-up/page.tsx";
import { officeAskForPage } from "../office/ask-for/page.tsx";
import { officeGiveUpPage } from "../office/give-up/page.tsx";
import type { AskForView, GiveUpView } from "../word/view.ts";
import type { PageExample } from "./page-example.ts";
import { disabilityRight, notNow, type Pick3, pick } from "./rights.ts";

const right = (p: Pick3): GiveUpView => ({
  id: "0197-right",
  title: disabilityRight(p).title,
  sum: minor(30_000),
  rhythm: "monthly",
  today: day("2025-07-03"),
  month: day("2025-08-01"),
  isShared: false,
});

const asked = (p: Pick3): AskForView => {
  const [, , open] = notNow(p);
  return {
    programme: "assistance",
    title: open?.title ?? "",
    unknown: open?.reasons ?? [],
    about: [
      { value: "1", label: p("Aylin", "Aylin", "Айлин") },
      { value: "2", label: p("Murad", "Murad", "Мурад") },
    ],
  };
};

const desk = { personId: "1", personName: "Tərlan Məlikov" };

export const wordExamples: readonly PageExample[] = [
  {
    name: "give-up",
    role: "citizen",
    page: (say, shell) =>
      giveUpPage({ ...right(pick(say.language)), chosen: "month" }, say, shell, [
        { field: "yes", message: say.t("give-up.yes-missing") },
      ]),
  },
  {
    name: "give-up-shared",
    role: "citizen",
    page: (say, shell) => giveUpPage({ ...right(pick(say.language)), isShared: true }, say, shell),
  },
  { name: "ask-for", role: "citizen", page: (say, shell) => askForPage(asked(pick(say.language)), say, shell) },
  {
    name: "ask-for-said",
    role: "citizen",
    page: (say, shell) =>
      askForPage(
        { ...asked(pick(say.language)), asked: { on: day("2025-07-03"), answerBy: day("2025-07-17") } },
        say,
        shell,
      ),
  },
  {
    name: "office-give-up",
    role: "officer",
    page: (say, shell) => officeGiveUpPage({ ...right(pick(say.language)), ...desk }, say, shell),
  },
  {
    name: "office-ask-for",
    role: "officer",
    page: (say, shell) =>
      officeAskForPage({ ...asked(pick(say.language)), ...desk, unknown: [] }, say, shell, [
        { field: "about", message: say.t("ask-for.about-missing") },
      ]),
  },
];
