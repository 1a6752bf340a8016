import { day, minor } from "@dayaq/kernel";
import type { Language } from "../language.ts";
import type {
  ExplanationView,
  NotNowView,
  PaidMonth,
  PersonRightsView,
  RightView,
  SentenceView,
} from "../rights/view.ts";

/** Picks the reader's language: examples stand in for texts that a country pack gives. */
export type Pick3 = (az: string, en: string, ru: string) => string;
export const pick =
  (language: Language): Pick3 =>
  (az, en, ru) =>
    ({ az, en, ru })[language];

export const birthWhy = (p: Pick3): ExplanationView => ({
  conditions: [
    {
      says: p(
        "Aylin 2 iyul 2025-ci ildə anadan olub.",
        "Aylin was born on 2 July 2025.",
        "Айлин родилась 2 июля 2025 года.",
      ),
      holds: "yes",
      certainty: "official",
      law: p(
        "Sosial müavinətlər haqqında Qanun, m. 4",
        "Law on social allowances, art. 4",
        "Закон о социальных пособиях, ст. 4",
      ),
      sources: [
        {
          fact: p("Doğum aktı", "Birth record", "Запись о рождении"),
          agency: p("Vətəndaşlıq vəziyyəti reyestri", "Civil registry", "Реестр гражданского состояния"),
          receivedOn: day("2025-07-03"),
        },
      ],
    },
    {
      says: p(
        "Siz Azərbaycanda daimi yaşayırsınız.",
        "You live permanently in Azerbaijan.",
        "Вы постоянно живёте в Азербайджане.",
      ),
      holds: "yes",
      certainty: "reported",
      law: p(
        "Sosial müavinətlər haqqında Qanun, m. 2",
        "Law on social allowances, art. 2",
        "Закон о социальных пособиях, ст. 2",
      ),
      sources: [
        {
          fact: p("Yaşayış yeri", "Residence", "Место жительства"),
          agency: p("Əhali reyestri", "Population register", "Реестр населения"),
        },
      ],
    },
  ],
  amount: {
    says: p(
      "Məbləğ 2025-ci il iyulun 1-dən 600 ₼-dır.",
      "The amount has been 600 ₼ since 1 July 2025.",
      "С 1 июля 2025 года сумма — 600 ₼.",
    ),
    holds: "yes",
    certainty: "official",
    law: p("12 iyun 2025-ci il tarixli Fərman", "Decree of 12 June 2025", "Указ от 12 июня 2025 года"),
    sources: [],
  },
  payee: {
    says: p(
      "Siz də, Elçin də işləyirsiniz, ona görə müavinət anaya ödənilir.",
      "You and Elçin both work, so it goes to the mother.",
      "И вы, и Эльчин работаете, поэтому пособие получает мать.",
    ),
    holds: "yes",
    certainty: "illustrative",
    sources: [
      {
        fact: p("Əmək müqavilələri", "Contracts", "Трудовые договоры"),
        agency: p("Əmək müqavilələri reyestri", "Contracts register", "Реестр трудовых договоров"),
        receivedOn: day("2024-02-01"),
      },
    ],
  },
  fund: {
    says: p(
      "Pul bu vəsaitdən ödənilir: Dövlət Sosial Müdafiə Fondunun büdcəsi.",
      "The money comes from: Budget of the Social Protection Fund.",
      "Деньги поступают из средств: Бюджет Фонда социальной защиты.",
    ),
    holds: "yes",
    certainty: "derived",
    sources: [],
  },
});

const no = (says: string, law: string, ...otherwise: readonly string[]): SentenceView => ({
  says,
  holds: "no",
  certainty: "official",
  law,
  sources: [],
  ...(otherwise.length === 0 ? {} : { otherwise }),
});

export const birthRight = (p: Pick3): RightView => ({
  id: "0197c2a4-0001",
  title: p("Anadan olmaya görə müavinət", "Birth grant", "Пособие при рождении"),
  forWhom: p("Aylin", "Aylin", "Айлин"),
  sum: minor(60_000),
  rhythm: "once",
  since: day("2025-07-02"),
  illustrative: false,
  mayGiveUp: false,
  why: birthWhy(p),
});

export const disabilityRight = (p: Pick3): RightView => ({
  id: "0197c2a4-0002",
  title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"),
  sum: minor(30_000),
  rhythm: "monthly",
  since: day("2025-02-01"),
  until: day("2027-02-01"),
  illustrative: false,
  mayGiveUp: true,
  next: { on: day("2027-02-01") },
  why: {
    conditions: [
      {
        says: p(
          "Əlilliyiniz 85 % müəyyən edilib.",
          "Your disability was found to be 85 %.",
          "Вам установлена инвалидность 85 %.",
        ),
        holds: "yes",
        certainty: "official",
        law: p(
          "Sosial müavinətlər haqqında Qanun, m. 7",
          "Law on social allowances, art. 7",
          "Закон о социальных пособиях, ст. 7",
        ),
        sources: [
          {
            fact: p("Qərar", "Decision", "Решение"),
            agency: p("Tibbi-sosial ekspertiza", "Medical-social expertise", "Медико-социальная экспертиза"),
            receivedOn: day("2025-02-03"),
          },
        ],
      },
    ],
  },
});

export const paidMonths = (p: Pick3): readonly PaidMonth[] => [
  {
    month: day("2025-07-01"),
    lines: [
      {
        title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"),
        sum: minor(30_000),
        state: "paid",
        on: day("2025-07-21"),
        orderId: "0197-a",
      },
      {
        title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"),
        sum: minor(3_000),
        state: "paid",
        on: day("2025-07-21"),
        origin: day("2025-06-01"),
        orderId: "0197-b",
      },
    ],
  },
  {
    month: day("2025-06-01"),
    lines: [
      {
        title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"),
        sum: minor(27_000),
        state: "returned",
        on: day("2025-06-20"),
        orderId: "0197-c",
      },
    ],
  },
];

/** As many as a country has: what may still come, then kind by kind. */
export const manyNotNow = (p: Pick3): readonly NotNowView[] => {
  const kinds = [
    p("Aylıq sosial müavinətlər", "Monthly social allowances", "Ежемесячные социальные пособия"),
    p("Prezidentin aylıq təqaüdləri", "The President's stipends", "Стипендии Президента"),
    p("Məcburi dövlət sığortası", "Compulsory state insurance", "Обязательное государственное страхование"),
  ];
  const ofOne = (it: NotNowView, nth: number): NotNowView => ({
    ...it,
    id: `${it.id}-${nth}`,
    kind: kinds[nth % kinds.length] ?? "",
    mayCome: it.mayCome && nth < 3,
  });
  return Array.from({ length: 15 }, (_, nth) => notNow(p).map((it) => ofOne(it, nth))).flat();
};

export const notNow = (p: Pick3): readonly NotNowView[] => [
  {
    id: "age",
    mayAsk: false,
    kind: p("Aylıq müavinətlər", "Monthly allowances", "Ежемесячные пособия"),
    mayCome: false,
    title: p("Yaşa görə müavinət", "Age allowance", "Пособие по возрасту"),
    reasons: [
      no(
        p(
          "Siz yaşa görə pensiya alırsınız; qanun ikisindən birini ödəyir.",
          "You receive an age pension, and the law pays one of the two.",
          "Вы получаете пенсию по возрасту, а закон платит одно из двух.",
        ),
        p("Qanun, m. 7", "Law on social allowances, art. 7", "Закон, ст. 7"),
      ),
      no(
        p("Pensiya yaşına çatmısınız.", "You have reached the pension age.", "Вы достигли пенсионного возраста."),
        p("Qanun, m. 7", "Law on social allowances, art. 7", "Закон, ст. 7"),
        p(
          "4 may 2031-ci il tarixindən belə olacaq: onda yaşınız 65 yaş olur.",
          "From 4 May 2031 it is so: you are then 65 years old.",
          "С 4 мая 2031 года это будет так: вам тогда исполнится 65 лет.",
        ),
        p("Lazımdır: daha 1 (uşaq).", "Needed: 1 more (child).", "Нужно: ещё 1 (ребёнок)."),
      ),
    ],
  },
  {
    id: "funeral",
    mayAsk: false,
    kind: p("Birdəfəlik müavinətlər", "One-off allowances", "Единовременные пособия"),
    mayCome: false,
    title: p("Dəfn üçün müavinət", "Funeral grant", "Пособие на погребение"),
    reasons: [
      no(
        p(
          "Vəfat edən qohumunuz qeydə alınmayıb.",
          "No death in your family is registered.",
          "Смерть родственника не зарегистрирована.",
        ),
        p("Qanun, m. 4", "Law on social allowances, art. 4", "Закон, ст. 4"),
      ),
    ],
  },
  {
    id: "survivor",
    mayAsk: true,
    kind: p("Aylıq müavinətlər", "Monthly allowances", "Ежемесячные пособия"),
    mayCome: true,
    title: p("Ailə başçısını itirməyə görə müavinət", "Survivor allowance", "Пособие по потере кормильца"),
    from: day("2026-01-01"),
    reasons: [
      {
        says: p(
          "Təhsil haqqında məlumat gözlənilir.",
          "We wait for what your school says of full-time study.",
          "Ждём сведений об очной учёбе.",
        ),
        holds: "unknown",
        certainty: "illustrative",
        sources: [],
      },
    ],
  },
];

/** A person in the middle of everything: each part of the page has something in it. */
export const fullPerson = (language: Language): PersonRightsView => {
  const p = pick(language);
  return {
    today: day("2025-07-03"),
    nextPayment: {
      sum: minor(90_000),
      on: day("2025-07-21"),
      account: { bank: "ABB", ending: "1234" },
      parts: [
        {
          title: p("Anadan olmaya görə müavinət", "Birth grant", "Пособие при рождении"),
          forWhom: p("Aylin", "Aylin", "Айлин"),
          sum: minor(60_000),
        },
        { title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"), sum: minor(28_000) },
        {
          title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"),
          sum: minor(2_000),
          arrears: { origin: day("2025-05-01"), month: day("2025-07-01") },
        },
      ],
    },
    rights: [birthRight(p), disabilityRight(p)],
    waiting: [
      {
        kind: "offer",
        id: "0197-offer",
        title: p("Qulluq edənin təqaüdü", "Carer's stipend", "Стипендия по уходу"),
        forWhom: p("Rauf", "Rauf", "Рауф"),
        sum: minor(12_000),
        rhythm: "monthly",
      },
      {
        kind: "proposal",
        id: "0197-proposal",
        title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"),
        from: day("2025-10-01"),
        now: minor(30_000),
        then: minor(25_000),
        contestBy: day("2025-09-14"),
        once: false,
        contested: false,
      },
      {
        kind: "fact",
        title: p("Ailə başçısını itirməyə görə müavinət", "Survivor allowance", "Пособие по потере кормильца"),
        fact: p("son 12 ayın gəliri", "income of the last 12 months", "доход за 12 месяцев"),
        agency: p("Vergi xidməti", "Tax authority", "Налоговая служба"),
        askedOn: day("2025-07-01"),
      },
      {
        kind: "officer",
        id: "0197-proposal-2",
        title: p("Çoxuşaqlı analara müavinət", "Allowance for more than five children", "Пособие многодетным"),
        since: day("2025-07-01"),
        answerBy: day("2025-07-11"),
      },
      {
        kind: "law",
        title: p("Anadan olmaya görə müavinət", "Birth grant", "Пособие при рождении"),
        forWhom: p("Orxan", "Orxan", "Орхан"),
        happenedOn: day("2022-05-05"),
      },
      {
        kind: "term",
        title: p("Əlilliyə görə müavinət", "Disability allowance", "Пособие по инвалидности"),
        endsOn: day("2025-09-30"),
      },
    ],
    notNow: notNow(p),
    paid: paidMonths(p),
    looked: [
      {
        at: new Date("2025-07-02T08:12:00Z"),
        who: p("Əməkdaş, Gəncə filialı", "Officer, Gəncə branch", "Сотрудник, филиал в Гяндже"),
        why: p("zəngə cavab", "answering your call", "ответ на звонок"),
      },
    ],
  };
};

export const emptyPerson: PersonRightsView = {
  today: day("2025-07-03"),
  rights: [],
  waiting: [],
  notNow: [],
  paid: [],
  looked: [],
};
