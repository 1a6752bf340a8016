import { day, minor } from "@dayaq/kernel";
import { batchPage } from "../office/batch/page.tsx";
import { batchesPage } from "../office/batches/page.tsx";
import { paydayPage } from "../office/batches/payday.tsx";
import { findPage } from "../office/find/page.tsx";
import { moneyPage } from "../office/money/page.tsx";
import { officeOfferPage } from "../office/offer/page.tsx";
import { personPage } from "../office/person/page.tsx";
import { officeProposalPage } from "../office/proposal/page.tsx";
import { proposalsPage } from "../office/proposals/page.tsx";
import { taskPage } from "../office/task/page.tsx";
import { tasksPage } from "../office/tasks/page.tsx";
import { offer, proposal, settledProposal } from "./citizen.ts";
import { mergeExamples } from "./merges.ts";
import { at, batch, task } from "./office-views.ts";
import { paymentExamples } from "./payments.ts";
import type { PageExample } from "./page-example.ts";
import { disabilityRight, fullPerson, type Pick3, pick } from "./rights.ts";

const lines = (p: Pick3) => ({
  title: disabilityRight(p).title,
  month: day("2025-07-01"),
  sum: minor(30_000),
  personId: "0197-p",
  personName: "Günel Məmmədova",
});

export const officeExamples: readonly PageExample[] = [
  { name: "find", role: "officer", page: (say, shell) => findPage({}, say, shell) },
  {
    name: "found",
    role: "officer",
    page: (say, shell) =>
      findPage(
        {
          found: {
            asked: "memmedova gunel",
            more: true,
            people: [
              {
                personId: "0197-p",
                name: "Günel Elçin qızı Məmmədova",
                bornOn: day("1994-03-02"),
                district: "Gəncə",
                numberEnding: "7QX2",
              },
              {
                personId: "0197-q",
                name: "Günel Rauf qızı Məmmədova",
                bornOn: day("1931-11-20"),
                diedOn: day("2024-01-08"),
              },
            ],
          },
        },
        say,
        shell,
      ),
  },
  {
    name: "found-nobody",
    role: "officer",
    page: (say, shell) => findPage({ found: { asked: "zzz", more: false, people: [] } }, say, shell),
  },
  {
    name: "person",
    role: "officer",
    page: (say, shell) => {
      const p = pick(say.language);
      return personPage(
        {
          ...fullPerson(say.language),
          personId: "0197-p",
          name: "Günel Elçin qızı Məmmədova",
          bornOn: day("1994-03-02"),
          number: "5XN07QX",
          district: "Gəncə",
          duplicates: 1,
          papers: [{ programme: "assistance", title: p("Ünvanlı yardım", "Targeted assistance", "Адресная помощь") }],
          related: [{ personId: "0197-c", name: "Aylin", relation: p("uşaq", "child", "ребёнок") }],
          facts: [
            {
              what: p("Əlillik 85 %", "Disability 85 %", "Инвалидность 85 %"),
              from: day("2025-02-01"),
              until: day("2027-02-01"),
              agency: p("Tibbi-sosial ekspertiza", "Medical-social expertise", "Медико-социальная экспертиза"),
              knownOn: day("2025-02-03"),
            },
            {
              what: p("Əlillik 60 %", "Disability 60 %", "Инвалидность 60 %"),
              from: day("2025-02-01"),
              agency: p("Tibbi-sosial ekspertiza", "Medical-social expertise", "Медико-социальная экспертиза"),
              knownOn: day("2025-02-02"),
            },
          ],
          decisions: [
            {
              id: "0197-d",
              on: day("2025-07-03"),
              what: p("Təyin edilib", "Granted", "Назначено"),
              title: disabilityRight(p).title,
              sum: minor(30_000),
              by: "machine",
            },
          ],
          tasks: [{ id: "0197-t", title: task(p).title, dueOn: day("2025-07-25") }],
        },
        say,
        shell,
      );
    },
  },
  {
    name: "money",
    role: "officer",
    page: (say, shell) =>
      moneyPage(
        {
          ...lines(pick(say.language)),
          state: "returned",
          steps: [
            {
              what: "message",
              at: at(6),
              given: {
                agency: pick(say.language)(
                  "Tibbi-sosial ekspertiza",
                  "Medical-social expertise",
                  "Медико-социальная экспертиза",
                ),
              },
            },
            { what: "decision", on: day("2025-07-03"), given: {} },
            {
              what: "owed",
              on: day("2025-07-03"),
              given: { sum: say.sum(minor(30_000)), month: say.month(day("2025-07-01")) },
            },
            { what: "in-order", on: day("2025-07-18"), given: { bank: "ABB", sum: say.sum(minor(30_000)) } },
            { what: "signed", at: at(8), given: { by: "Sevda Nağıyeva" } },
            { what: "signed", at: at(9), given: { by: "Orxan Vəliyev" } },
            { what: "released", on: day("2025-07-21"), given: { bank: "ABB" } },
            { what: "returned", on: day("2025-07-22"), given: { reason: "AC04" } },
            { what: "waits", given: { reason: "returned" } },
          ],
        },
        say,
        shell,
      ),
  },
  {
    name: "tasks",
    role: "officer",
    page: (say, shell) =>
      tasksPage(
        {
          today: day("2025-07-26"),
          tasks: [
            { ...task(pick(say.language)), personName: "Günel Məmmədova" },
            { ...task(pick(say.language)), id: "0197-u", overdue: false, assignee: "Sevinc" },
          ],
          more: true,
        },
        say,
        shell,
      ),
  },
  {
    name: "tasks-empty",
    role: "officer",
    page: (say, shell) => tasksPage({ today: day("2025-07-26"), tasks: [], more: false }, say, shell),
  },
  { name: "task", role: "officer", page: (say, shell) => taskPage(task(pick(say.language)), say, shell) },
  {
    name: "task-term",
    role: "officer",
    page: (say, shell) =>
      taskPage(
        {
          ...task(pick(say.language)),
          title: say.t("task.kind.reassess-term"),
          reason: say.t("task.reason.term-expiring"),
          advice: say.t("task.advice.reassess-term"),
          until: day("2025-11-01"),
          acts: [{ act: "take" }, { act: "continue" }, { act: "close" }],
        },
        say,
        shell,
      ),
  },
  {
    name: "task-recovery",
    role: "officer",
    page: (say, shell) =>
      taskPage(
        {
          ...task(pick(say.language)),
          title: say.t("task.kind.decide-recovery"),
          reason: say.t("task.reason.paid-and-not-owed"),
          advice: say.t("task.advice.decide-recovery"),
          owed: minor(60_000),
          acts: [{ act: "take" }, { act: "claim" }, { act: "waive" }, { act: "close" }],
        },
        say,
        shell,
      ),
  },
  {
    name: "task-closed",
    role: "officer",
    page: (say, shell) =>
      taskPage(
        {
          ...task(pick(say.language)),
          overdue: false,
          closed: {
            at: at(9),
            by: "Sevinc",
            note: pick(say.language)("Yeni hesab gəldi.", "The new account came.", "Пришёл новый счёт."),
          },
        },
        say,
        shell,
      ),
  },
  {
    name: "task-refused",
    role: "officer",
    page: (say, shell) =>
      taskPage(task(pick(say.language)), say, shell, [{ field: "note", message: say.t("task.note-missing") }]),
  },
  {
    name: "proposals",
    role: "supervisor",
    page: (say, shell) =>
      proposalsPage(
        {
          more: false,
          proposals: [
            {
              id: "0197-proposal",
              personName: "Günel Məmmədova",
              title: disabilityRight(pick(say.language)).title,
              now: minor(30_000),
              then: minor(25_000),
              from: day("2025-10-01"),
              contested: true,
              ground: pick(say.language)("Məbləğ azalır.", "The sum falls.", "Сумма уменьшается."),
            },
          ],
        },
        say,
        shell,
      ),
  },
  {
    name: "office-proposal",
    role: "supervisor",
    page: (say, shell) =>
      officeProposalPage(
        {
          ...proposal(pick(say.language)),
          personId: "0197-p",
          personName: "Günel Məmmədova",
          ground: pick(say.language)("Məbləğ azalır.", "The sum falls.", "Сумма уменьшается."),
          contested: {
            on: day("2025-09-01"),
            text: pick(say.language)("Sağ qolum işləmir.", "My right arm does not work.", "Правая рука не работает."),
          },
        },
        say,
        shell,
      ),
  },
  {
    name: "office-proposal-payee",
    role: "officer",
    page: (say, shell) => {
      const p = pick(say.language);
      return officeProposalPage(
        {
          ...proposal(p),
          personId: "0197-p",
          personName: "Ümid Səfərov",
          ground: say.t("proposals.ground.payee-unknown"),
          payee: {
            back: "proposals/2",
            searchId: "0197-s",
            choices: [
              {
                value: "0197-a",
                label: p("Nərgiz Səfərova, nənə", "Nərgiz Səfərova, grandparent", "Наргиз Сафарова, бабушка"),
              },
              { value: "0197-b", label: "Lalə Səfərova" },
            ],
          },
        },
        say,
        shell,
        [{ field: "payee", message: say.t("proposals.payee-missing") }],
      );
    },
  },
  {
    name: "office-proposal-settled",
    role: "officer",
    page: (say, shell) =>
      officeProposalPage(
        {
          ...settledProposal(pick(say.language)),
          personId: "0197-p",
          personName: "Günel Məmmədova",
          ground: say.t("proposals.ground.lower"),
          settledBy: "Sevda Nağıyeva",
        },
        say,
        shell,
      ),
  },
  ...mergeExamples,
  ...paymentExamples,
  {
    name: "office-offer",
    role: "officer",
    page: (say, shell) => {
      const { claimants, statement: _, ...rest } = offer(pick(say.language));
      return officeOfferPage(
        { ...rest, personId: "0197-p", personName: "Rauf Əhmədov", claimant: { back: "offers/1", choices: claimants } },
        say,
        shell,
        [{ field: "yes", message: say.t("desk-offer.yes-missing") }],
      );
    },
  },
  {
    name: "batches",
    role: "supervisor",
    page: (say, shell) =>
      batchesPage(
        {
          paydays: [
            {
              group: "allowances",
              title: pick(say.language)("Müavinətlər", "Allowances", "Пособия"),
              on: day("2025-07-21"),
            },
          ],
          batches: [
            batch(pick(say.language)),
            { ...batch(pick(say.language)), id: "0197-x", bank: "Kapital Bank", state: "answered" },
          ],
        },
        say,
        shell,
      ),
  },
  {
    name: "payday",
    role: "supervisor",
    page: (say, shell) =>
      paydayPage(
        {
          group: "allowances",
          title: pick(say.language)("Müavinətlər", "Allowances", "Пособия"),
          on: day("2025-07-21"),
          programmes: [disabilityRight(pick(say.language)).title],
          batches: [],
        },
        say,
        shell,
        [{ field: "sure", message: say.t("payday.sure-missing") }],
      ),
  },
  { name: "batch", role: "supervisor", page: (say, shell) => batchPage(batch(pick(say.language)), say, shell) },
  {
    name: "batch-open",
    role: "supervisor",
    page: (say, shell) => {
      const { barred: _, ...open } = batch(pick(say.language));
      return batchPage({ ...open, state: "open", releases: [] }, say, shell);
    },
  },
];
