import { day, minor, OPEN, plusDays } from "@dayaq/kernel";
import fc from "fast-check";
import type { DecidedRight } from "../domain/entitled.ts";

/** The day before which none of them begins. */
export const start = day("2026-01-01");
const rules: DecidedRight["accrual"][] = ["by-days", "state-on-first", "any-day"];

/** A right with up to four stretches over a year, each for one of two beneficiaries, and sometimes a sum due once. */
export const right = (about: number, programme: string): fc.Arbitrary<Omit<DecidedRight, "decisionId">> =>
  fc.record({
    about: fc.constant(about),
    programme: fc.constant(programme),
    accrual: fc.constantFrom(...rules),
    rhythm: fc.constant("monthly" as const),
    decidedSegments: fc
      .array(
        fc.record({
          gap: fc.nat(60),
          days: fc.integer({ min: 1, max: 120 }),
          amount: fc.integer({ min: 1, max: 500_00 }),
          who: fc.nat(1),
        }),
        { maxLength: 4 },
      )
      .map((parts) => {
        let from = start;
        return parts.map(({ gap, days, amount, who }, index) => {
          from = plusDays(from, gap);
          const until = index === parts.length - 1 && days > 100 ? OPEN : plusDays(from, days);
          const segment = {
            beneficiary: about * 10 + who,
            payee: about * 10 + who,
            from,
            until,
            amount: minor(amount),
          };
          from = until === OPEN ? from : until;
          return segment;
        });
      }),
    once: fc.array(
      fc.record({
        beneficiary: fc.constant(about * 10),
        payee: fc.constant(about * 10),
        on: fc.nat(300).map((days) => plusDays(start, days)),
        amount: fc.integer({ min: 1, max: 900_00 }).map(minor),
      }),
      { maxLength: 1 },
    ),
  });

export const withIds = (rights: readonly Omit<DecidedRight, "decisionId">[]): DecidedRight[] =>
  rights.map((it, index) => ({ ...it, decisionId: index + 1 }));

/** The same right for another person: people of a test are made anew for each run. */
export function move<Right extends Omit<DecidedRight, "decisionId">>(it: Right, people: readonly number[]): Right {
  const about = people[it.about] ?? people[0] ?? 0;
  const part = <Part extends { readonly beneficiary: number }>(own: Part): Part => {
    const party = about * 10 + (own.beneficiary - it.about * 10);
    return { ...own, beneficiary: party, payee: party };
  };
  return { ...it, about, decidedSegments: it.decidedSegments.map(part), once: it.once.map(part) };
}
