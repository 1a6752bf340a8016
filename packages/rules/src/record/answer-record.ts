import {
  decimal,
  firstOfMonth,
  isoDay,
  isoMonth,
  type LocalDate,
  OPEN,
  type Period,
  plusDays,
  segments,
  type Texts,
} from "@dayaq/kernel";
import { accrue, undeterminedMonths } from "../accrue.ts";
import { answerOn, asPaid, certaintyOfAll } from "../answer.ts";
import type { Award, Determination, Share } from "../award.ts";
import { type Certainty, leastCertain } from "../basis.ts";
import { determine } from "../determine.ts";
import { hashOf, type Law, lawAsKnown } from "../law.ts";
import type { Accrual, Programme } from "../programme.ts";
import { type Reasons, reasonsOn } from "../reasons/reasons.ts";
import { certaintyOfNone } from "../refusal.ts";
import { settle } from "../settle.ts";
import type { UnknownReason, World } from "../values.ts";
import type { CaseRecord, Decided } from "./record.ts";
import { worldOf } from "./record-world.ts";

/** What `dayaq determine --record` prints: a contract that is only ever added to. Days ISO, money decimal strings. */
export interface RecordAnswer {
  readonly law: string;
  readonly on: string;
  readonly determinations: readonly DeterminationAnswer[];
}

interface Sum {
  /** null: the sum is not known, and `unknown` says why. */
  readonly amount: string | null;
  readonly unknown?: string;
  readonly shares: readonly { readonly beneficiary: string; readonly payee: string | null; readonly amount: string }[];
}

export interface DeterminationAnswer {
  readonly programme: string;
  readonly about: string;
  readonly mode: string;
  /** Only for offers and applications. */
  readonly claimed?: boolean;
  readonly answer: string;
  readonly nextOn?: string;
  readonly timeline: readonly (Sum & {
    readonly from: string;
    readonly until?: string;
    readonly rhythm: "monthly" | "quarterly" | "yearly";
  })[];
  readonly once: readonly (Sum & { readonly on: string })[];
  readonly conditions: readonly {
    readonly id: string;
    readonly says: Texts;
    readonly basis: string;
    readonly holds: boolean | null;
    readonly facts: readonly string[];
  }[];
  readonly needs: readonly { readonly person: string; readonly kind: string; readonly agency: string }[];
  readonly certainty: Certainty;
  readonly dues: readonly {
    readonly month: string;
    readonly amount: string;
    readonly payee: string | null;
    readonly kind: string;
  }[];
}

export interface Question {
  readonly window: Period;
  /** Codes; empty for all. */
  readonly programmes: readonly string[];
}

/** Every programme asked for, about every person of the record, or every household. */
export function answerRecord(law: Law, record: CaseRecord, { window, programmes }: Question): RecordAnswer {
  const known = lawAsKnown(law, record.known);
  const asked = known.programmes.filter(({ code }) => programmes.length === 0 || programmes.includes(code));
  const asking: Asking = { law, known, world: worldOf(law, record, record.known), on: record.on, window };
  const dues = (programme: Programme, about: string) =>
    record.decided
      .filter((it) => it.programme === programme.code && it.about === about)
      .flatMap((it) => duesOf(law, record, it, programme, determine(known, programme.code, asking.world, about)));
  return {
    law: hashOf(law),
    on: isoDay(record.on),
    determinations: asked.flatMap((programme) =>
      (programme.about === "household" ? record.households : record.persons).map((about) => ({
        ...answerAbout(asking, programme, about),
        dues: dues(programme, about),
      })),
    ),
  };
}

/** A world, the law over it, and the days that are asked of. */
export interface Asking {
  readonly law: Law;
  /** The same law as it could be known. */
  readonly known: Law;
  readonly world: World;
  readonly on: LocalDate;
  readonly window: Period;
}

/** One programme about one person or household. What was decided before is not looked at. */
export function answerAbout(
  { law, known, world, on, window }: Asking,
  programme: Programme,
  about: string,
): Omit<DeterminationAnswer, "dues"> {
  const determination = determine(known, programme.code, world, about);
  const { answer, award, needs, nextOn } = answerOn(determination, on);
  const reasons = reasonsOn(known, programme.code, world, about, on);
  const sum = sumIn(law);
  return {
    programme: programme.code,
    about,
    mode: determination.mode,
    ...(determination.mode === "automatic" ? {} : { claimed: determination.claimed }),
    answer,
    ...(nextOn === undefined ? {} : { nextOn: isoDay(nextOn) }),
    timeline: [...segments(asPaid(determination.timeline), window)].flatMap(({ from, until, value }) =>
      value.kind === "none"
        ? []
        : [
            {
              from: isoDay(from),
              ...(until === OPEN ? {} : { until: isoDay(until) }),
              rhythm: rhythmOf(programme),
              ...sum(value),
            },
          ],
    ),
    once: determination.once
      .filter(({ on }) => window.from <= on && on < window.until)
      .flatMap(({ on, award: due }) => (due.kind === "none" ? [] : [{ on: isoDay(on), ...sum(due) }])),
    conditions: reasons.conditions.map(({ id, says, basis, holds, facts }) => ({
      id,
      says,
      basis: [basis.act, basis.article].filter(Boolean).join(", "),
      holds: holds === "unknown" ? null : holds,
      facts: facts.map((it) => it.id),
    })),
    needs: needs.map(({ person, kind, agency }) => ({ person: String(person), kind, agency })),
    certainty: certaintyAs(award, determination, reasons),
  };
}

/** Where no sum is told of the day, as sure as that, and as the sums of other days. */
function certaintyAs(award: Award, determination: Determination, reasons: Reasons): Certainty {
  if (award.kind === "due") return award.certainty;
  return leastCertain([certaintyOfAll(determination), certaintyOfNone(reasons)]);
}

function rhythmOf({ pays }: Programme): "monthly" | "quarterly" | "yearly" {
  const accrual = pays.rhythm === "monthly" ? pays.accrual : "any-day";
  return accrual === "per-quarter" ? "quarterly" : accrual === "per-year" ? "yearly" : "monthly";
}

const sumIn =
  ({ currency }: Law) =>
  (award: Exclude<Award, { kind: "none" }>): Sum => {
    if (award.kind === "undetermined") return { amount: null, unknown: REASONS[award.reason], shares: [] };
    const share = ({ beneficiary, payee, amount }: Share) => ({
      beneficiary: String(beneficiary),
      payee: payee === null ? null : String(payee),
      amount: decimal(amount, currency),
    });
    return { amount: decimal(award.amount, currency), shares: award.shares.map(share) };
  };

const REASONS: Record<UnknownReason, string> = {
  "amount-not-known": "the law's amount is not known to us",
  "fact-missing": "a fact is missing: see needs",
  "not-modelled": "the law of that time is not modelled",
};

/**
 * New minus decided, month by month up to `on`. Months before the first payment listed count as paid as decided:
 * a record need not list a right's whole past.
 */
function duesOf(
  law: Law,
  record: CaseRecord,
  { known, paid, programme, about }: Decided,
  { pays }: Programme,
  now: Determination,
): DeterminationAnswer["dues"] {
  const decided = determine(lawAsKnown(law, known), programme, worldOf(law, record, known), about);
  const rule: Accrual = pays.rhythm === "monthly" ? pays.accrual : "any-day";
  const first = firstMonth([decided, now], paid);
  if (first === undefined) return [];
  const until = plusDays(record.on, 1);
  const sums = (of: Determination, end: LocalDate) =>
    end <= first ? [] : accrue(of, rule, { from: first, until: end });
  const decidedSums = sums(decided, plusDays(known, 1));
  const firstPaid = paid.toSorted((a, b) => a.month - b.month)[0]?.month;
  const before = decidedSums.filter(({ month }) => firstPaid !== undefined && month < firstPaid);
  const assumed = before.map(({ month, amount, payee }) => ({ month, amount, ...(payee === null ? {} : { payee }) }));
  const dues = settle(
    sums(now, until),
    decidedSums,
    [...assumed, ...paid],
    undeterminedMonths(now, { from: first, until }),
    firstOfMonth(known),
  );
  return dues.map(({ month, amount, payee, kind }) => ({
    month: isoMonth(month),
    amount: decimal(amount, law.currency),
    payee: payee === null ? null : String(payee),
    kind,
  }));
}

/** The first month in which anything is or was due, or was paid: also of a right that nobody ever had. */
function firstMonth(all: readonly Determination[], paid: Decided["paid"]): LocalDate | undefined {
  const due = all.flatMap(({ timeline, once }) => [
    ...[...segments(timeline)].filter(({ value }) => value.kind === "due").map(({ from }) => from),
    ...once.map(({ on }) => on),
  ]);
  const days = [...due, ...paid.map(({ month }) => month)];
  return days.length === 0 ? undefined : firstOfMonth(days.reduce((a, b) => (a < b ? a : b)));
}
