import {
  about,
  anyOf,
  asAt,
  type Bool,
  calendarDay,
  claimant,
  claimedOn,
  type Day,
  decreed,
  type Quantity,
  when,
} from "@dayaq/rules";
import { insuranceRecord, wage } from "../../facts/insurance.ts";
import { contractEnd, jobSeeking } from "../../facts/job-seeking.ts";

const LAID_OFF = ["liquidation", "redundancy"] as const;
/** The agency named these in April 2025; no source says since when. */
const NAMED_IN_2025 = ["new-owner", "predecessor-reinstated", "conscript-returned"] as const;

const end = about.fact(contractEnd, { ground: [...LAID_OFF, ...NAMED_IN_2025, "term-ended"] });

/** The first day without the contract that was lost. */
export const lostOn = end.on;

export const byEndOfTerm: Bool = end.ground.is("term-ended");

/** The law of 2018 in its first words: an amendment of 2020 changed how much it pays, and after how many months. */
export const underLawOf2018: Bool = lostOn.before(calendarDay("2021-01-01"));

/** An application also reaches the months before its own: there it asks for what began last by its day, and for nothing earlier. */
const isAskedFor = (began: Day, { isThere, begunLast }: { readonly isThere: Bool; readonly begunLast: Day }): Bool =>
  anyOf(
    claimant.exists().not(),
    claimedOn.firstOfMonth().reached(),
    asAt(claimedOn, isThere.not()),
    asAt(claimedOn, begunLast).onOrBefore(began),
  );

const lastEnd = about.fact(contractEnd).on;

/** Whoever took work after a loss and left that otherwise did not lose it against their will. */
const endedLast: Bool = lastEnd
  .onOrBefore(lostOn)
  .and(isAskedFor(lostOn, { isThere: about.has(contractEnd), begunLast: lastEnd }));

export const lostAgainstTheirWill: Bool = endedLast.and(
  anyOf(
    byEndOfTerm,
    end.ground.is(...LAID_OFF),
    end.ground.is(...NAMED_IN_2025).and(lostOn.onOrAfter(calendarDay("2025-04-01"))),
  ),
);

/** Of the twelve full months before, a month. */
export const lostWage = asAt(lostOn, about.total(wage, "amount", { months: 12 })).dividedBy(12);

const insuredMonths = (months: number) => asAt(lostOn, about.monthsWith(wage, { months }));

export const mostOfTwoYears: Bool = insuredMonths(24).above(12);

const enough = asAt(lostOn, decreed("UI.months-insured"));

/** A year in all, or what the law of the day asked; after a contract for a term, so many months of the last 36. Wage lines or the Fund's account say it. */
export const wasInsured: Bool = when(byEndOfTerm)
  .then(insuredMonths(36).atLeast(asAt(lostOn, decreed("UI.fixed-term-months"))))
  .otherwise(
    asAt(lostOn, anyOf(about.monthsWith(wage).atLeast(enough), about.fact(insuranceRecord).months.atLeast(enough))),
  );

const UNEMPLOYED = { as: "unemployed" } as const;

export const registration = about.fact(jobSeeking, UNEMPLOYED);

/** Registered for this loss, and still. */
export const isRegistered: Bool = registration.since
  .onOrAfter(lostOn)
  .and(isAskedFor(registration.since, { isThere: about.has(jobSeeking, UNEMPLOYED), begunLast: registration.since }));

const between = (from: Day, months: number | Quantity): Bool =>
  from.reached().and(from.plusMonths(months).reached().not());

/**
 * Six months in the first year after the award, three in the second; after a fixed term no sooner than three months later, and as many as
 * the law of the loss says. Nobody is paid after the second year: however many months they were, they are over then.
 */
export const isWithinLength = (from: Day): Bool =>
  when(byEndOfTerm)
    .then(
      between(from.plusMonths(3), asAt(lostOn, decreed("UI.fixed-term-paid-months"))).and(
        from.plusYears(2).reached().not(),
      ),
    )
    .otherwise(between(from, 6).or(between(from.plusYears(1), 3)));
