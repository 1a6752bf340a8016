import { firstOfMonth, isoMonth, type LocalDate } from "@dayaq/kernel";
import { accrueRight } from "./accrual.ts";
import type { DecidedRight, PartyId } from "./entitled.ts";
import type { Matter } from "./settlement.ts";

/** Two sums that should be equal and are not, in the smallest unit. */
export interface Difference {
  readonly check: "ledger" | "decisions=dues" | "dues=orders" | "orders=bank";
  /** What it is about, by ids: `due 17`, `account payable`. */
  readonly what: string;
  readonly expected: number;
  readonly found: number;
}

export interface MoneyCheck {
  readonly on: LocalDate;
  /** How many rights were looked at. */
  readonly matters: number;
  /** Empty when every sum agrees. */
  readonly differences: readonly Difference[];
}

/** What the dues of one month add up to. */
export interface MonthOfDues extends Matter {
  readonly beneficiary: PartyId;
  readonly payee: PartyId | null;
  readonly origin: LocalDate;
  readonly amount: number;
}

/** The months, up to that of a day, whose dues are not what is decided. A month that nobody has opened is among them. */
export function compareDues(
  rights: readonly DecidedRight[],
  dues: readonly MonthOfDues[],
  on: LocalDate,
): Difference[] {
  const wanted = new Map<string, number>();
  for (const right of rights) {
    for (const row of accrueRight(right, firstOfMonth(on))) {
      wanted.set(nameOf({ ...right, ...row, origin: row.month }), row.amount);
    }
  }
  const found = new Map(dues.map((row) => [nameOf(row), row.amount]));
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((what): Difference[] => {
    const both = { expected: wanted.get(what) ?? 0, found: found.get(what) ?? 0 };
    return both.expected === both.found ? [] : [{ check: "decisions=dues", what, ...both }];
  });
}

const nameOf = ({ programme, about, beneficiary, payee, origin }: Omit<MonthOfDues, "amount">): string =>
  `${programme}/${about}/${beneficiary}/${payee ?? "nobody"}/${isoMonth(origin)}`;
