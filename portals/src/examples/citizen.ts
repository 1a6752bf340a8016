import { day, minor } from "@dayaq/kernel";
import { letterPage } from "../citizen/letter/page.tsx";
import { myRightsPage } from "../citizen/my-rights/page.tsx";
import { noticesPage } from "../citizen/notices/page.tsx";
import { offerPage } from "../citizen/offer/page.tsx";
import type { OfferView } from "../citizen/offer/view.ts";
import { proposalPage } from "../citizen/proposal/page.tsx";
import type { ProposalView } from "../citizen/proposal/view.ts";
import { rightPage } from "../citizen/right/page.tsx";
import { nos } from "./notices.ts";
import type { PageExample } from "./page-example.ts";
import { birthRight, disabilityRight, emptyPerson, fullPerson, manyNotNow, type Pick3, pick } from "./rights.ts";

export const proposal = (p: Pick3): ProposalView => ({
  id: "0197-proposal",
  title: disabilityRight(p).title,
  from: day("2025-10-01"),
  now: minor(30_000),
  then: minor(25_000),
  once: false,
  contestBy: day("2025-09-14"),
  why: {
    conditions: [
      {
        says: p(
          "12 avqust müayinəsi 70 % müəyyən edib (əvvəl: 85 %).",
          "The assessment of 12 August found 70 % (before: 85 %).",
          "Освидетельствование 12 августа установило 70 % (раньше: 85 %).",
        ),
        holds: "yes",
        certainty: "official",
        sources: [
          {
            fact: p("Qərar", "Decision", "Решение"),
            agency: p("Tibbi-sosial ekspertiza", "Medical-social expertise", "Медико-социальная экспертиза"),
            receivedOn: day("2025-08-13"),
          },
        ],
      },
    ],
  },
});

export const settledProposal = (p: Pick3): ProposalView => ({
  ...proposal(p),
  contested: {
    on: day("2025-09-01"),
    text: p("Sağ qolum işləmir.", "My right arm does not work.", "Правая рука не работает."),
  },
  decided: {
    on: day("2025-09-10"),
    outcome: "rejected",
    reason: p(
      "Yeni müayinə 85 % göstərdi.",
      "The new assessment found 85 %.",
      "Новое освидетельствование показало 85 %.",
    ),
  },
});

export const offer = (p: Pick3): OfferView => ({
  id: "0197-offer",
  title: p("Qulluq edənin təqaüdü", "Carer's stipend", "Стипендия по уходу"),
  forWhom: p("Rauf", "Rauf", "Рауф"),
  sum: minor(12_000),
  rhythm: "monthly",
  from: day("2025-07-01"),
  statement: p("Raufa siz qulluq edirsiniz.", "You are the one who cares for Rauf.", "Вы ухаживаете за Рауфом."),
  claimants: [
    { value: "1", label: p("Lalə Əhmədova", "Lalə Əhmədova", "Лала Ахмедова") },
    { value: "2", label: "Mehriban Həsənova" },
  ],
  why: disabilityRight(p).why,
});

export const citizenExamples: readonly PageExample[] = [
  {
    name: "my-rights-many",
    role: "citizen",
    page: (say, shell) =>
      myRightsPage(
        {
          givenName: "Leyla",
          ...emptyPerson,
          notNow: manyNotNow(pick(say.language)),
        },
        say,
        shell,
      ),
  },
  {
    name: "my-rights",
    role: "citizen",
    page: (say, shell) =>
      myRightsPage(
        { givenName: pick(say.language)("Günel", "Günel", "Гюнель"), ...fullPerson(say.language) },
        say,
        shell,
      ),
  },
  {
    name: "my-rights-empty",
    role: "citizen",
    page: (say, shell) => myRightsPage({ givenName: "Leyla", ...emptyPerson }, say, shell),
  },
  {
    name: "right",
    role: "citizen",
    page: (say, shell) =>
      rightPage(
        {
          right: birthRight(pick(say.language)),
          decisions: [
            {
              id: "0197-d",
              on: day("2025-07-03"),
              what: pick(say.language)("Təyin edilib", "Granted", "Назначено"),
              sum: minor(60_000),
              by: "machine",
              appealableUntil: day("2025-08-03"),
            },
          ],
        },
        say,
        shell,
      ),
  },
  {
    name: "notices",
    role: "citizen",
    page: (say, shell) =>
      noticesPage(
        {
          notices: [
            ...nos(pick(say.language)),
            {
              id: "1",
              on: day("2025-07-03"),
              title: birthRight(pick(say.language)).title,
              unread: true,
              decisionId: "0197-d",
              text: [
                pick(say.language)(
                  "Sonra: 21 iyul 2025-ci il tarixində ABB bankındakı hesabınıza 600 ₼ köçürüləcək.",
                  "Next: 600 ₼ on 21 July 2025 to your account at ABB.",
                  "Дальше: 600 ₼ поступит 21 июля 2025 года на ваш счёт в банке ABB.",
                ),
              ],
              sms: {
                text: "Dayaq: Aylinin anadan olmasına görə 600 AZN. 21 iyul, ABB kartı ...1234. Suallar: 142",
                language: "az",
              },
            },
          ],
        },
        say,
        shell,
      ),
  },
  { name: "notices-empty", role: "citizen", page: (say, shell) => noticesPage({ notices: [] }, say, shell) },
  { name: "offer", role: "citizen", page: (say, shell) => offerPage(offer(pick(say.language)), say, shell) },
  {
    name: "offer-confirmed",
    role: "citizen",
    page: (say, shell) => offerPage({ ...offer(pick(say.language)), closed: "confirmed" }, say, shell),
  },
  {
    name: "offer-refused",
    role: "citizen",
    page: (say, shell) =>
      offerPage(offer(pick(say.language)), say, shell, [{ field: "claimant", message: say.t("offer.who-missing") }]),
  },
  {
    name: "offer-nobody",
    role: "citizen",
    page: (say, shell) => offerPage({ ...offer(pick(say.language)), claimants: [], nobody: true }, say, shell),
  },
  { name: "proposal", role: "citizen", page: (say, shell) => proposalPage(proposal(pick(say.language)), say, shell) },
  {
    name: "proposal-refused",
    role: "citizen",
    page: (say, shell) =>
      proposalPage(proposal(pick(say.language)), say, shell, [{ field: "text", message: say.t("proposal.missing") }]),
  },
  {
    name: "proposal-contested",
    role: "citizen",
    page: (say, shell) =>
      proposalPage(
        {
          ...proposal(pick(say.language)),
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
    name: "proposal-settled",
    role: "citizen",
    page: (say, shell) => proposalPage(settledProposal(pick(say.language)), say, shell),
  },
  {
    name: "letter",
    role: "citizen",
    page: (say, shell) =>
      letterPage(
        {
          number: "2025-000117",
          on: day("2025-07-03"),
          to: "Günel Məmmədova",
          what: pick(say.language)("Təyin edilib", "Granted", "Назначено"),
          right: birthRight(pick(say.language)),
          by: "machine",
          appealableUntil: day("2025-08-03"),
          lawHash: "sha256:0d5cfb1c21f2a9d3f0e4",
        },
        say,
        shell,
      ),
  },
];
