import { day, minor } from "@dayaq/kernel";
import type { Language } from "../language.ts";
import { signInPage } from "../public/sign-in/page.tsx";
import { troublePage } from "../public/trouble/page.tsx";
import { warmingPage } from "../public/warming/page.tsx";
import { townPage } from "../town/page.tsx";
import type { TownView } from "../town/view.ts";
import type { PageExample } from "./page-example.ts";
import { birthWhy, notNow, pick } from "./rights.ts";

const MESSAGE = JSON.stringify(
  {
    signature: "eyJhbGciOiJFZERTQSJ9…",
    header: { message_id: "0197c2a4-6f1e-7a31-b2a0-3d1c5e1b9a77", action: "notify", sender_id: "civil-registry" },
    message: { transaction_id: "…" },
  },
  null,
  2,
);

const town = (language: Language): TownView => {
  const p = pick(language);
  return {
    today: day("2025-07-03"),
    dayMax: day("2026-12-31"),
    birth: {
      families: [
        { value: "m", label: "Günel və Elçin Məmmədov" },
        { value: "a", label: "Sevinc Əliyeva" },
      ],
      family: "m",
      childName: "Aylin",
      bornOn: "2025-07-02",
      works: "both",
      withdrawable: true,
      last: {
        messageId: "0197",
        body: MESSAGE,
        answer: p("Qəbul edildi və tətbiq olundu.", "Accepted and applied.", "Принято и применено."),
        state: "good",
      },
    },
    disability: {
      people: [{ value: "r", label: "Rauf Həsənov" }],
      person: "r",
      percentage: "81",
      causes: [{ value: "war", label: p("Müharibə", "War", "Война") }],
      cause: "war",
      from: "2025-07-01",
    },
    tax: { month: day("2025-06-01"), lines: 8 },
    bank: {
      payOn: day("2025-07-21"),
      illustrative: true,
      phone: "1",

      files: [{ id: "f", name: "pain.001 ABB 2025-07-21", orders: 12, sum: minor(412_000), answered: true }],
    },
    phone: {
      kept: "",
      owners: [
        { personId: "1", name: "Günel", unread: 0 },
        { personId: "2", name: "Elçin", unread: 1 },
      ],
      personId: "1",
      name: "Günel Məmmədova",
      offers: [
        {
          id: "o",
          title: p("Qulluq edənin təqaüdü", "Carer's stipend", "Стипендия по уходу"),
          sum: minor(12_000),
          statement: p(
            "Raufa siz qulluq edirsiniz?",
            "Are you the one who cares for Rauf?",
            "Вы ухаживаете за Рауфом?",
          ),
          claimants: [],
        },
      ],
      messages: [
        {
          id: "1",
          on: day("2025-07-03"),
          text: p(
            "Dayaq: Aylinin anadan olmasına görə 600 AZN. 21 iyul, ABB kartı ...1234. Suallar: 142",
            "Dayaq: 600 AZN for the birth of Aylin. 21 July, ABB card ...1234. Questions: 142",
            "Dayaq: 600 AZN при рождении Айлин. 21 июля, карта ABB ...1234. Вопросы: 142",
          ),
          why: birthWhy(p),
          letter: "/en/letters/1",
        },
      ],
    },
    strip: {
      received: 1214,
      applied: 1213,
      parked: 1,
      waiting: 0,
      decided: minor(412_000),
      bank: minor(352_000),
      transit: minor(60_000),
      owed: minor(0),
      doubled: 0,
      worker: "runs",
    },
    looked: { total: 834, people: [{ id: "1", name: "Aysel", programmes: notNow(p) }] },
    told: { state: "good", text: p("Qərar 412 ms ərzində verildi.", "Decided in 412 ms.", "Решено за 412 мс.") },
  };
};

const { told: _, ...untold } = town("en");

export const publicExamples: readonly PageExample[] = [
  { name: "town", page: (say, shell) => townPage(town(say.language), say, shell) },
  {
    name: "town-first",
    page: (say, shell) =>
      townPage(
        {
          ...untold,
          looked: { total: 0, people: [] },
          phone: { ...untold.phone, messages: [], offers: [] },
          strip: { ...untold.strip, waiting: 3, worker: "down" },
        },
        say,
        shell,
      ),
  },
  { name: "sign-in", page: (say, shell) => signInPage({}, say, shell) },
  { name: "sign-in-failed", page: (say, shell) => signInPage({ trouble: "failed" }, say, shell) },
  {
    name: "warming",
    page: (say, shell) =>
      warmingPage(
        {
          steps: [
            { name: "PostgreSQL", state: "done" },
            { name: "Migrations", state: "now" },
            { name: "The town: 1,000 people", state: "waits" },
          ],
        },
        say,
        shell,
      ),
  },
  ...(["401", "403", "404", "409", "500", "offline", "stale"] as const).map((kind): PageExample => ({
    name: `trouble-${kind}`,
    page: (say, shell) => troublePage({ kind, incident: "7F3A-11" }, say, shell),
  })),
];
