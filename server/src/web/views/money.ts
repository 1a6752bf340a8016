import { minor } from "@dayaq/kernel";
import type { NextPaymentView, PaidLine, PaidMonth, PaidState } from "@dayaq/portals";
import type { TracedDue } from "../../modules/payments/index.ts";
import { accountsOf } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import type { PackWords } from "./words.ts";

/** Months shown: a year and the one at hand. */
const MONTHS_SHOWN = 13;
/** Sums that go out next are few; of each the way is followed to learn its day. */
const NEXT_MAX = 12;

/** How a due stands, in the words of the page. What is in an order is on its way to the bank. */
export function stateOf({ status, waits }: Pick<TracedDue, "status" | "waits">): PaidState {
  if (status === "paid") return "paid";
  if (status === "ordered") return "sent";
  if (waits === "returned") return "returned";
  return waits === "hold" ? "held" : "due";
}

/** What was paid and is due to a person, by month of the accounts, the newest first. */
export function paidMonths(dues: readonly TracedDue[], party: number, words: PackWords): PaidMonth[] {
  const mine = dues.filter(
    (due) => (due.payee === party || due.beneficiary === party) && due.status !== "settled" && due.toPay !== 0,
  );
  const byMonth = Map.groupBy(mine, ({ month }) => month);
  return [...byMonth]
    .toSorted(([a], [b]) => b - a)
    .slice(0, MONTHS_SHOWN)
    .map(([month, lines]) => ({ month, lines: lines.map((due) => lineOf(due, words)) }));
}

const lineOf = (due: TracedDue, words: PackWords): PaidLine => ({
  title: words.programme(due.programme),
  sum: due.toPay,
  state: stateOf(due),
  orderId: String(due.id),
  ...(due.origin === due.month ? {} : { origin: due.origin }),
});

/** What this person is paid next: the sums that go out on the first coming day, and where to. */
export async function nextPayment(
  ask: Ask,
  dues: readonly TracedDue[],
  party: number,
  words: PackWords,
): Promise<NextPaymentView | undefined> {
  const { tx, today, ports } = ask;
  const coming = dues.filter(
    ({ payee, status, toPay }) => payee === party && toPay > 0 && (status === "payable" || status === "ordered"),
  );
  const dated = [];
  for (const due of coming.slice(0, NEXT_MAX)) {
    // One person's few dues; the module tells the way of one due at a time.
    const last = (await ports.modules.payments.journeyOf(tx, due.id, today))?.at(-1);
    const on = last?.step === "payable" ? last.next : last !== undefined && "on" in last ? last.on : null;
    if (on !== null) dated.push({ due, on });
  }
  const first = Math.min(...dated.map(({ on }) => on));
  const parts = dated.filter(({ on }) => on === first);
  const on = parts[0]?.on;
  if (on === undefined) return undefined;
  const account = (await accountsOf(tx, ports.pack, [party], today)).get(party);
  return {
    on,
    sum: minor(parts.reduce((all, { due }) => all + due.toPay, 0)),
    parts: parts.map(({ due }) => ({ title: words.programme(due.programme), sum: due.toPay })),
    ...(account === undefined
      ? {}
      : { account: { bank: words.bank(ports.pack.accounts.bankOf(account)), ending: account.slice(-4) } }),
  };
}
