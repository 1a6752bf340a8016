import { type LocalDate, type Minor, minor, ZERO } from "@dayaq/kernel";
import type { MonthlySum } from "./accrue.ts";
import type { PersonId } from "./values.ts";

export type DueKind = "regular" | "arrears" | "overpayment";

/** A sum still to be paid, or paid too much, for one month. Always positive: the kind says in which direction. */
export interface SettledDue extends MonthlySum {
  readonly kind: DueKind;
}

/** What was paid for a month; without a payee it counts for those who were to be paid then, in their order. */
export interface Paid {
  readonly month: LocalDate;
  readonly amount: Minor;
  readonly payee?: PersonId;
}

/**
 * What is to be paid or recovered, month by month: what is right now, less what was paid.
 * Up to the month in which it was decided, what goes beyond the decision is arrears; the rest is regular.
 */
export function settle(
  now: readonly MonthlySum[],
  decided: readonly MonthlySum[],
  paid: readonly Paid[],
  undetermined: ReadonlySet<LocalDate>,
  decidedIn: LocalDate,
): SettledDue[] {
  const lines = new Map<string, Line>();
  const line = ({ month, beneficiary, payee }: Omit<MonthlySum, "amount">): Line => {
    const key = JSON.stringify([month, beneficiary, payee]);
    const known = lines.get(key) ?? { month, beneficiary, payee, now: 0, decided: 0, paid: 0 };
    lines.set(key, known);
    return known;
  };
  for (const sum of now) line(sum).now += sum.amount;
  for (const sum of decided) line(sum).decided += sum.amount;
  for (const { month, amount, payee } of paid) {
    let rest: number = amount;
    const payable = [...lines.values()].filter(
      (it) => it.month === month && (payee === undefined || it.payee === payee),
    );
    for (const it of payable) {
      const part = it === payable.at(-1) ? rest : Math.min(rest, Math.max(it.decided, 0));
      it.paid += part;
      rest -= part;
    }
    if (payable.length === 0) line({ month, beneficiary: payee ?? "", payee: payee ?? null }).paid += rest;
  }
  return [...lines.values()]
    .filter(({ month }) => !undetermined.has(month))
    .toSorted((a, b) => a.month - b.month)
    .flatMap((it) => settled(it, decidedIn));
}

interface Line extends Omit<MonthlySum, "amount"> {
  now: number;
  decided: number;
  paid: number;
}

function settled({ now, decided, paid, ...whose }: Line, decidedIn: LocalDate): SettledDue[] {
  if (now < paid) return [{ ...whose, amount: minor(paid - now), kind: "overpayment" }];
  // A month that was paid once already has had its regular payment: whatever is still owed for it is arrears.
  const expected = paid > 0 ? paid : whose.month > decidedIn ? now : Math.min(now, decided);
  const regular = minor(Math.max(ZERO, expected - paid));
  const arrears = minor(now - paid - regular);
  return [
    ...(regular > 0 ? [{ ...whose, amount: regular, kind: "regular" as const }] : []),
    ...(arrears > 0 ? [{ ...whose, amount: arrears, kind: "arrears" as const }] : []),
  ];
}
