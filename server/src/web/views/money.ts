import type { LocalDate } from "@dayaq/kernel";
import type { PaidLine, PaidMonth, PaidState } from "@dayaq/portals";
import type { JourneyStep, TracedDue } from "../../modules/payments/index.ts";
import { type Naming, rightName } from "./names.ts";
import { summed } from "./summed.ts";

/** Months shown: a year and the one at hand. */
const MONTHS_SHOWN = 13;

/** Where each due is, by its id. */
export type Journeys = ReadonlyMap<number, readonly JourneyStep[]>;

/** How a due stands, in the words of the page. What is in an order goes to the bank once two people have released it. */
export function stateOf(
  { status, waits }: Pick<TracedDue, "status" | "waits">,
  steps: readonly JourneyStep[] = [],
): PaidState {
  if (status === "paid") return "paid";
  const last = steps.at(-1)?.step;
  if (status === "ordered") return last === "in-order" || last === "signed" ? "ordered" : "sent";
  if (waits === "returned") return "returned";
  return waits === "hold" ? "held" : "due";
}

/** The day of where a due is now: on which it was paid, sent or returned, or goes out. */
export function dayOfDue({ id }: Pick<TracedDue, "id">, journeys: Journeys): LocalDate | undefined {
  const last = journeys.get(id)?.at(-1);
  if (last?.step === "payable") return last.next ?? undefined;
  return last !== undefined && last.step !== "owed" && "on" in last ? last.on : undefined;
}

/** Of arrears the month that they are for. A sum paid once is for no month. */
export const arrearsOf = (
  { programme, origin, month }: Pick<TracedDue, "programme" | "origin" | "month">,
  { words }: Pick<Naming, "words">,
): LocalDate | undefined => (origin === month || words.rhythm(programme) === "once" ? undefined : origin);

export interface PaidOf {
  readonly dues: readonly TracedDue[];
  readonly journeys: Journeys;
  readonly naming: Naming;
  /** A line for each due, as an officer traces them; else what is alike is one sum. */
  readonly each: boolean;
}

/** What was paid and is due to a person, by month of the accounts, the newest first. */
export function paidMonths({ dues, journeys, naming, each }: PaidOf): PaidMonth[] {
  const { party } = naming;
  const mine = dues.filter(
    (due) => (due.payee === party || due.beneficiary === party) && due.status !== "settled" && due.toPay !== 0,
  );
  const byMonth = Map.groupBy(mine, ({ month }) => month);
  return [...byMonth]
    .toSorted(([a], [b]) => b - a)
    .slice(0, MONTHS_SHOWN)
    .map(([month, of]) => {
      const lines = of.map((due) => lineOf(due, journeys, naming));
      return { month, lines: each ? lines : summed(lines) };
    });
}

function lineOf(due: TracedDue, journeys: Journeys, naming: Naming): PaidLine {
  const on = dayOfDue(due, journeys);
  const origin = arrearsOf(due, naming);
  return {
    ...rightName(due, naming),
    sum: due.toPay,
    state: stateOf(due, journeys.get(due.id)),
    orderId: String(due.id),
    ...(on === undefined ? {} : { on }),
    ...(origin === undefined ? {} : { origin }),
  };
}
