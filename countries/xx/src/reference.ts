import type {
  Agency,
  Conventions,
  District,
  Fund,
  PaidFrom,
  PaymentCalendar,
  Region,
  Stated,
  WorkCalendar,
} from "@dayaq/country";

const decided = <Value>(value: Value): Stated<Value> => ({
  value,
  certainty: "official",
  basis: "Terranova is invented",
});

export const conventions: Conventions = {
  shortMonths: decided("last-of-month"),
  decisionDays: decided(5),
  refusalNoticeDays: decided(5),
  appealDays: decided(60),
  adverseNoticeDays: decided(14),
  contestDays: decided(14),
  expiryNoticeDays: decided([60, 30]),
  continuesWhenAssessmentIsLate: decided(false),
  arrearsMonthsMax: decided(12),
  cardOrderDays: decided(60),
  paperDays: decided(30),
  automationStop: decided({ errorsPerThousand: 50, answersMin: 20, months: 3 }),
  monthAccrual: {
    "by-days": { en: "A month is counted by its days." },
    "state-on-first": { en: "What holds on the first counts for the whole month." },
    "any-day": { en: "One day with the right is enough for the whole month." },
  },
};

/** The week rests on Friday and Saturday. */
export const calendar: WorkCalendar = {
  restDays: [5, 6],
  yearly: [
    {
      code: "new-year",
      title: { en: "New Year" },
      month: 1,
      dayOfMonth: 1,
      days: 1,
      moves: true,
      certainty: "official",
    },
    {
      code: "founding",
      title: { en: "Founding Day" },
      month: 9,
      dayOfMonth: 12,
      days: 2,
      moves: false,
      certainty: "official",
    },
  ],
  dated: [],
  completeYears: [2023, 2024, 2025, 2026, 2027],
};

export const payments: PaymentCalendar = {
  groups: [
    {
      code: "all",
      title: { en: "All payments" },
      window: { first: 5, last: 5 },
      districts: {},
      certainty: "official",
      basis: "Terranova is invented",
    },
  ],
  shift: decided("later"),
};

export const funds: readonly Fund[] = [{ code: "treasury", title: { en: "Treasury" }, account: "101000000253" }];

export const paidFrom: Readonly<Record<string, PaidFrom>> = {
  BIRTH: { fund: "treasury", group: "all" },
  HEATING: { fund: "treasury", group: "all" },
};

export const regions: readonly Region[] = [{ code: "all", title: { en: "Terranova" }, populationPerMille: 1000 }];

export const districts: readonly District[] = [
  { code: "N", title: { en: "North Shore" }, region: "all" },
  { code: "S", title: { en: "South Shore" }, region: "all" },
];

export const agencies: readonly Agency[] = [
  {
    code: "civil-office",
    title: { en: "Civil Office" },
    signature: "required",
    registers: [
      {
        code: "civil-registry",
        title: { en: "Civil registry" },
        speaks: "dci",
        factKinds: ["birth", "death", "name", "residence", "parent"],
      },
    ],
  },
  {
    code: "revenue",
    title: { en: "Revenue Office" },
    signature: "required",
    registers: [{ code: "income", title: { en: "Register of income" }, speaks: "cloudevents", factKinds: ["income"] }],
  },
  {
    code: "banks",
    title: { en: "Banks" },
    signature: "required",
    registers: [{ code: "accounts", title: { en: "Bank accounts" }, speaks: "cloudevents", factKinds: ["account"] }],
  },
];
