import { illustrative, isIban, type PaymentGroup, type WorkCalendar, workingDays } from "@dayaq/country";
import { BEGINNING, day, type LocalDate, minor, OPEN } from "@dayaq/kernel";
import type { TaskDraft } from "../cases/index.ts";
import type { DecidedRight, PartyId } from "./domain/entitled.ts";
import type { BankMessage, Payee, PaymentCountry, PaymentNotice, PaymentPorts } from "./ports.ts";

const text = (az: string) => ({ az, en: az });

/** Saturday and Sunday are days of rest; 20 to 30 March 2026 are closed, as in the calendar of Azerbaijan. */
const calendar: WorkCalendar = {
  restDays: [6, 7],
  yearly: [],
  dated: [
    {
      code: "spring",
      title: text("spring"),
      from: day("2026-03-20"),
      until: day("2026-03-31"),
      moves: false,
      certainty: "illustrative",
    },
  ],
  completeYears: [2026],
};

const group = (code: string, first: number, last: number, districts: PaymentGroup["districts"] = {}): PaymentGroup => ({
  code,
  title: text(code),
  window: { first, last },
  districts,
  certainty: "illustrative",
  basis: "made for tests",
});

/** A country to test with: two banks, two funds, pensions on the 15th (8th in one district), allowances on the 20th and 21st. */
export const testCountry: PaymentCountry = {
  currency: { code: "AZN", decimals: 2, sign: "₼" },
  accounts: {
    kind: "iban",
    title: text("IBAN"),
    normalise: (typed) => typed.replaceAll(" ", ""),
    holds: (account) => isIban(account, /^AZ\d\d[A-Z]{4}[A-Z0-9]{20}$/),
    bankOf: (account) => account.slice(4, 8),
    example: "AZ21NABZ00000000137010001944",
    banks: [
      { code: "NABZ", bic: "NABZAZ2C", shortName: "North", title: text("North") },
      { code: "SBAZ", bic: "SBAZAZ2X", shortName: "South", title: text("South") },
    ],
  },
  funds: [
    { code: "budget", title: text("budget"), account: "AZ21NABZ00000000137010001944" },
    { code: "insurance", title: text("insurance"), account: "AZ96NABZ00000000137010001945" },
  ],
  paidFrom: {
    "survivor-allowance": { fund: "budget", group: "allowances" },
    "disability-allowance": { fund: "budget", group: "allowances" },
    "birth-grant": { fund: "insurance", group: "allowances" },
    "labour-pension": { fund: "insurance", group: "pensions" },
  },
  calendar: {
    groups: [group("allowances", 20, 21), group("pensions", 15, 15, { SM: { first: 8, last: 8 } })],
    shift: illustrative("earlier", "made for tests"),
  },
  workingDays: workingDays(calendar),
  cardOrderDays: 30,
  cardBank: "NABZ",
  payer: "Test ministry",
};

/** Everything outside payments, as a test sets it and looks at it afterwards. */
export interface TestWorld {
  readonly ports: PaymentPorts;
  readonly tasks: TaskDraft[];
  readonly settled: string[];
  readonly notices: PaymentNotice[];
  readonly sent: BankMessage[];
  /** Adds a person, or changes one. Usual: alive, in Baku, with an account at North. */
  person(party: PartyId, but?: Partial<Payee>): void;
}

export function testWorld(country: PaymentCountry = testCountry): TestWorld {
  const people = new Map<PartyId, Payee>();
  const tasks: TaskDraft[] = [];
  const settled: string[] = [];
  const notices: PaymentNotice[] = [];
  const sent: BankMessage[] = [];
  return {
    tasks,
    settled,
    notices,
    sent,
    person: (party, but = {}) => {
      const usual: Payee = {
        party,
        name: `Person ${party}`,
        account: accountAt("NABZ", party),
        district: "BA",
        diedOn: null,
        isMissing: false,
      };
      people.set(party, { ...(people.get(party) ?? usual), ...but });
    },
    ports: {
      country,
      payees: async (_tx, ids) => new Map([...people].filter(([id]) => ids.includes(id))),
      cases: {
        open: async (_tx, drafts) => void tasks.push(...drafts),
        settle: async (_tx, keys) => void settled.push(...keys),
      },
      tell: async (_tx, drafts) => void notices.push(...drafts),
      send: async (_tx, messages) => void sent.push(...messages),
    },
  };
}

/** An account of a person at a bank. Its check digits are not looked at here. */
export const accountAt = (bank: string, party: PartyId): string => `AZ21${bank}${String(party).padStart(20, "0")}`;

let decisions = 0;

/** A decision as it arrives: `amount` every month from a day, open-ended unless said; beneficiary and payee are whom it is about. */
export function decided(
  programme: string,
  about: PartyId,
  from: string,
  amount: number,
  but: { until?: string; accrual?: DecidedRight["accrual"]; beneficiary?: PartyId; payee?: PartyId | null } = {},
): DecidedRight {
  const { until, accrual = "by-days", beneficiary = about, payee = about } = but;
  const segment = {
    beneficiary,
    payee,
    from: dayOr(from, BEGINNING),
    until: dayOr(until, OPEN),
    amount: minor(amount),
  };
  return {
    decisionId: ++decisions,
    programme,
    about,
    accrual,
    rhythm: "monthly",
    decidedSegments: segment.from < segment.until ? [segment] : [],
    once: [],
  };
}

/** A decided sum that is due once. */
export function decidedOnce(
  programme: string,
  about: PartyId,
  on: string,
  amount: number,
  payee: PartyId | null,
): DecidedRight {
  const sum = { beneficiary: payee ?? about, payee, on: day(on), amount: minor(amount) };
  return {
    decisionId: ++decisions,
    programme,
    about,
    accrual: "any-day",
    rhythm: "once",
    decidedSegments: [],
    once: [sum],
  };
}

const dayOr = (written: string | undefined, end: LocalDate): LocalDate => (written === undefined ? end : day(written));
