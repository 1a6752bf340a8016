import { done, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";
import { holdBusinessDay, type Tx } from "../../../platform/index.ts";
import { postingsOf } from "../domain/ledger.ts";
import { fitOf, type Misfit } from "../domain/matching.ts";
import type { PaymentPorts } from "../ports.ts";
import { lockOrders, markPaid, moveOrders, type OrderStep, pursesOf } from "../store/answers.ts";
import { postEntry } from "../store/ledger.ts";
import { whilePosting } from "../store/locks.ts";
import {
  decideMatch,
  findOrder,
  insertMatch,
  lockMatch,
  lockSuspense,
  type MatchProposal,
  type PlacedWith,
  placeEntry,
  type SuspenseEntry,
} from "../store/suspense-matches.ts";
import { suspenseTaskKey } from "./book-statement.ts";
import { placeRepayment, repays, type Unrepaid } from "./place-repayment.ts";
import type { PaymentContext } from "./post-decisions.ts";
import { recoveryTaskKey } from "./tell-recoveries.ts";
import { tellReturns } from "./tell-returns.ts";

/** One of the staff says of which order a line in suspense is, or which overpayment it repays. */
export interface MatchRequest {
  readonly entryId: number;
  readonly of: PlacedWith;
  readonly reason: string;
  readonly by: string;
}

type Unfit = "suspense.unknown" | "order.unknown" | Misfit | Unrepaid;

/** Says what a line is; nothing moves until a second person agrees. */
export async function proposeMatch(
  tx: Tx,
  { entryId, of, reason, by }: MatchRequest,
): Promise<Outcome<number, Unfit | "suspense.reason-missing" | "suspense.match-waits">> {
  if (reason.trim() === "") return refuse("suspense.reason-missing");
  const entry = await lockSuspense(tx, entryId);
  if (!entry) return refuse("suspense.unknown", { entry: entryId });
  const fit = "recoveryId" in of ? await repays(tx, entry, of.recoveryId) : await isOfOrder(tx, entry, of.orderId);
  if (!fit.ok) return fit;
  const id = await insertMatch(tx, { entryId, of, reason, proposedBy: by });
  return id === undefined ? refuse("suspense.match-waits", { entry: entryId }) : done(id);
}

async function isOfOrder(
  tx: Tx,
  entry: SuspenseEntry,
  orderId: number,
): Promise<Outcome<Ordered["became"], "order.unknown" | Misfit>> {
  const order = await findOrder(tx, orderId);
  return order ? fitOf(entry, order) : refuse("order.unknown", { order: orderId });
}

/** What a line has become: of an order, or a repayment, after which so much is still outstanding. */
export type Placed = Ordered | { readonly recoveryId: number; readonly outstanding: number };

interface Ordered {
  readonly orderId: number;
  readonly became: "booked" | "returned";
}

/**
 * The second of two people agrees: the order is booked, or has come back, as if the bank had named it, or less is to be repaid; the
 * suspense is cleared in the ledger and its task is done. Doing it again is refused.
 */
export async function confirmMatch(
  tx: Tx,
  matchId: number,
  by: string,
  { today }: PaymentContext,
  ports: PaymentPorts,
): Promise<Outcome<Placed, Unfit | "match.unknown" | "match.decided" | "match.same-person">> {
  await whilePosting(tx);
  await holdBusinessDay(tx); // as for a statement of the bank
  const match = await lockMatch(tx, matchId);
  const refused = refusalOf(match, matchId);
  if (!match || refused) return refused ?? refuse("match.unknown", { match: matchId });
  if (match.proposedBy === by) return refuse("match.same-person", { match: matchId });
  const { of } = match;
  // The order first, as a statement does that books it meanwhile.
  const [order] = "orderId" in of ? await lockOrders(tx, [of.orderId]) : [];
  const entry = await lockSuspense(tx, match.entryId);
  if (!entry) return refuse("suspense.unknown", { entry: match.entryId });
  if ("recoveryId" in of) {
    const repaid = await placeRepayment(tx, entry, of.recoveryId, by, { today }, ports);
    if (!repaid.ok) return repaid;
    await decideMatch(tx, matchId, "confirmed", by);
    const over = repaid.value.outstanding === 0 ? [recoveryTaskKey(of.recoveryId)] : [];
    await ports.cases.settle(
      tx,
      [suspenseTaskKey(entry.bank, entry.reference), ...over],
      "repayment",
      match.reason,
      by,
    );
    return done({ ...of, ...repaid.value });
  }
  if (!order) return refuse("order.unknown", { order: of.orderId });
  const fit = fitOf(entry, order);
  if (!fit.ok) return fit;
  await decideMatch(tx, matchId, "confirmed", by);
  await placeEntry(tx, entry.id, { orderId: order.id, became: fit.value, by });
  const step: OrderStep = { orderId: order.id, status: fit.value, reason: null, ofAccount: true };
  await moveOrders(tx, [step], entry.answerId, today);
  await clearSuspense(tx, entry, { orderId: order.id, became: fit.value }, today);
  if (fit.value === "booked") await markPaid(tx, [order.id]);
  else await tellReturns(tx, [step], today, ports);
  await ports.cases.settle(tx, [suspenseTaskKey(entry.bank, entry.reference)], "matched", match.reason, by);
  return done({ orderId: order.id, became: fit.value });
}

/** The second person does not agree, or the first one thinks better of it: another order may be named. */
export async function rejectMatch(
  tx: Tx,
  matchId: number,
  by: string,
): Promise<Outcome<number, "match.unknown" | "match.decided">> {
  const match = await lockMatch(tx, matchId);
  const refused = refusalOf(match, matchId);
  if (refused) return refused;
  await decideMatch(tx, matchId, "rejected", by);
  return done(matchId);
}

function refusalOf(match: MatchProposal | undefined, id: number) {
  if (!match) return refuse("match.unknown", { match: id });
  return match.state === "proposed" ? undefined : refuse("match.decided", { match: id });
}

/** Suspense has no programme and may stand in another fund: each side is cleared in its own purse, through the bank. */
async function clearSuspense(
  tx: Tx,
  { direction, amount, fund, answerId }: SuspenseEntry,
  { orderId, became }: Ordered,
  today: LocalDate,
): Promise<void> {
  const unplaced = { fund, programme: "", amount };
  const purses = await pursesOf(tx, [orderId]);
  const moves = [
    direction === "debit"
      ? ({ ...unplaced, debit: "bank", credit: "suspense" } as const)
      : ({ ...unplaced, debit: "suspense", credit: "bank" } as const),
    ...purses.map((purse) =>
      became === "booked"
        ? ({ ...purse, debit: "in-transit", credit: "bank" } as const)
        : ({ ...purse, debit: "bank", credit: "payable" } as const),
    ),
  ];
  await postEntry(tx, { kind: "suspense-matched", on: today, subject: answerId, postings: postingsOf(moves) });
}
