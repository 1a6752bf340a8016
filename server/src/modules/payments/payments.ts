import type { LocalDate, Outcome, RefusalOf } from "@dayaq/kernel";
import { businessDay, type Pool, type Tx } from "../../platform/index.ts";
import type { DecidedRight, PartyId } from "./domain/entitled.ts";
import type { JourneyStep } from "./domain/journey.ts";
import { awaiting } from "./domain/matching.ts";
import type { MoneyCheck } from "./domain/money-check.ts";
import type { PaymentPorts } from "./ports.ts";
import { takeBenefitsBack } from "./store/benefits-back.ts";
import { type BatchDue, type BatchFilter, type BatchView, duesOfBatch, listBatches } from "./store/batches.ts";
import { findFile, type StoredFile } from "./store/files.ts";
import { holdsOf, type HoldView } from "./store/holds.ts";
import { readTrialBalance, type TrialBalanceRow } from "./store/ledger.ts";
import { listRepayable, recoveriesOf, type RecoveryCandidate, type RecoveryView } from "./store/recoveries.ts";
import { listSuspense, type SuspenseLine } from "./store/suspense.ts";
import {
  findSuspense,
  listCandidates,
  type MatchCandidate,
  type MatchProposal,
  openMatches,
} from "./store/suspense-matches.ts";
import { duesOfParty, type TracedDue } from "./store/traces.ts";
import { checkMoney } from "./use-cases/check-money.ts";
import { comingPaydays, type ComingPayday, programmePaydayAfter } from "./use-cases/coming-paydays.ts";
import { checkOfDay, makeOrdersOfDay, type Undelivered } from "./use-cases/day-works.ts";
import { heldBy, type Held, hold, type HoldRequest, lift } from "./use-cases/hold.ts";
import { journeysOf } from "./use-cases/journeys-of.ts";
import { makeOrders, type Ordered, type Run } from "./use-cases/make-orders.ts";
import { openMonth, type Opened, type Opening } from "./use-cases/open-month.ts";
import { openReachedMonths } from "./use-cases/open-reached-months.ts";
import { confirmMatch, type MatchRequest, type Placed, proposeMatch, rejectMatch } from "./use-cases/match-suspense.ts";
import { markSent } from "./use-cases/mark-sent.ts";
import { type PaymentContext, postDecisions, type Posted } from "./use-cases/post-decisions.ts";
import { decideRecovery, type RecoveryDecision } from "./use-cases/recover.ts";
import { type Delivered, receiveBankAnswer } from "./use-cases/receive-bank-answer.ts";
import { sign, type Signed } from "./use-cases/release.ts";
import { type PaydayReport, runPayday } from "./use-cases/run-payday.ts";
import { type Received, takeBankAnswer, type Taken } from "./use-cases/take-bank-answer.ts";
import { tryAgain } from "./use-cases/try-again.ts";

/** Money: what is owed for each month, the orders that pay it, what the banks say, and the accounts of all that. */
export interface Payments {
  /** Decisions become dues. The caller holds the locks on the parties they are about. */
  post(tx: Tx, decisions: readonly DecidedRight[], context: PaymentContext): Promise<Posted[]>;
  /** The dues of a month that has been reached; again adds only what lacks. */
  openMonth(tx: Tx, month: LocalDate, opening: Opening): Promise<Opened>;
  /** Opens every month up to today's that is not open yet, piece by piece in transactions of its own. */
  openReachedMonths(pool: Pool, today: LocalDate): Promise<number>;
  makeOrders(tx: Tx, run: Run): Promise<Ordered>;
  /** All orders and batches of a day, piece by piece in transactions of its own; killed, it is run again. */
  runPayday(pool: Pool, on: LocalDate, group?: string): Promise<Outcome<PaydayReport, RefusalOf<typeof runPayday>>>;
  /** Of every group that is paid the next days in any district, today's too; the nearest first. */
  comingPaydays(today: LocalDate): ComingPayday[];
  /** The first day after `on` on which a programme is paid in a district. */
  paydayAfter(programme: string, district: string | null, on: LocalDate): LocalDate;
  /** The orders of today, if banks work: for the daily run. Answers with counts. */
  makeOrdersOfDay(pool: Pool, today: LocalDate): Promise<Readonly<Record<string, number>>>;
  /** Checks the money of a day and opens tasks for what does not agree; undefined when the business day has moved on. */
  checkOfDay(
    pool: Pool,
    today: LocalDate,
    undelivered: Undelivered,
  ): Promise<Readonly<Record<string, number>> | undefined>;
  listBatches(tx: Tx, filter?: BatchFilter): Promise<BatchView[]>;
  duesOfBatch(tx: Tx, batchId: number): Promise<BatchDue[]>;
  hold(tx: Tx, request: HoldRequest, context: PaymentContext): Promise<Outcome<Held, RefusalOf<typeof hold>>>;
  heldBy(tx: Tx, holdId: number): Promise<Held>;
  holdsOf(tx: Tx, batchId: number): Promise<HoldView[]>;
  lift(tx: Tx, holdId: number, by: string): Promise<Outcome<Held, RefusalOf<typeof lift>>>;
  /** The second of two different people lets the batch go. */
  sign(tx: Tx, batchId: number, by: string, context: PaymentContext): Promise<Outcome<Signed, RefusalOf<typeof sign>>>;
  fileOf(tx: Tx, batchId: number): Promise<StoredFile | undefined>;
  /** The bank has taken the file. */
  markSent(tx: Tx, batchId: number): Promise<void>;
  takeBankAnswer(tx: Tx, received: Received, context: PaymentContext): Promise<Taken>;
  /** What came over the wire from a bank, as it came. */
  receiveBankAnswer(
    tx: Tx,
    delivered: Delivered,
    context: PaymentContext,
  ): Promise<Outcome<Taken, RefusalOf<typeof receiveBankAnswer>>>;
  /** Whose rights are to be looked at again since what they were paid is no income any more; they are locked, and looked at in this transaction. */
  takeBenefitsBack(tx: Tx, limit: number): Promise<readonly { readonly partyId: PartyId; readonly kind: string }[]>;
  /** What came back is paid to the same account again. */
  tryAgain(
    tx: Tx,
    orderId: number,
    officer: { readonly by: string; readonly reason: string },
  ): Promise<Outcome<{ readonly dues: number }, RefusalOf<typeof tryAgain>>>;
  decideRecovery(
    tx: Tx,
    decision: RecoveryDecision,
    context: PaymentContext,
  ): Promise<Outcome<{ readonly outstanding: number }, RefusalOf<typeof decideRecovery>>>;
  recoveriesOf(tx: Tx, party: PartyId): Promise<RecoveryView[]>;
  listSuspense(tx: Tx): Promise<SuspenseLine[]>;
  findSuspense(tx: Tx, entryId: number): Promise<SuspenseLine | undefined>;
  /** Orders of which a line in suspense may be, the newest first. */
  candidatesFor(tx: Tx, line: SuspenseLine): Promise<MatchCandidate[]>;
  /** Overpayments that a line in suspense may repay; none for money that left. */
  repayableBy(tx: Tx, line: SuspenseLine): Promise<RecoveryCandidate[]>;
  /** What waits for a second person, by line. */
  openMatches(tx: Tx, entryIds: readonly number[]): Promise<Map<number, MatchProposal>>;
  proposeMatch(tx: Tx, request: MatchRequest): Promise<Outcome<number, RefusalOf<typeof proposeMatch>>>;
  confirmMatch(
    tx: Tx,
    matchId: number,
    by: string,
    context: PaymentContext,
  ): Promise<Outcome<Placed, RefusalOf<typeof confirmMatch>>>;
  rejectMatch(tx: Tx, matchId: number, by: string): Promise<Outcome<number, RefusalOf<typeof rejectMatch>>>;
  /** Where is my money: undefined for a due that is not there. */
  journeyOf(tx: Tx, dueId: number, today: LocalDate): Promise<JourneyStep[] | undefined>;
  /** The same of many dues, by id. */
  journeysOf(tx: Tx, dueIds: readonly number[], today: LocalDate): Promise<Map<number, JourneyStep[]>>;
  duesOfParty(tx: Tx, party: PartyId): Promise<TracedDue[]>;
  trialBalance(tx: Tx, upTo: LocalDate): Promise<TrialBalanceRow[]>;
  /** Decisions = dues = orders = bank, and what does not agree. */
  check(tx: Tx, today: LocalDate): Promise<MoneyCheck>;
}

/** Orders, and overpayments, shown for a line at most: whoever has more to choose from asks the bank. */
const CANDIDATES = 50;

export function paymentsModule(ports: PaymentPorts): Payments {
  return {
    post: (tx, decisions, context) => postDecisions(tx, decisions, context, ports),
    openMonth: (tx, month, opening) => openMonth(tx, month, opening, ports),
    openReachedMonths: (pool, today) => openReachedMonths(pool, today, ports),
    makeOrders: (tx, run) => makeOrders(tx, run, ports),
    runPayday: (pool, on, group) => runPayday(pool, on, ports, group),
    comingPaydays: (today) => comingPaydays(ports.country, today),
    paydayAfter: (programme, district, on) => programmePaydayAfter(ports.country, programme, district, on),
    makeOrdersOfDay: (pool, today) => makeOrdersOfDay(pool, today, ports),
    checkOfDay: (pool, today, undelivered) => checkOfDay(pool, today, undelivered, ports),
    listBatches,
    duesOfBatch,
    hold: (tx, request, context) => hold(tx, request, context, ports),
    heldBy,
    holdsOf,
    lift,
    sign: (tx, batchId, by, context) => sign(tx, batchId, by, context, ports),
    fileOf: findFile,
    markSent,
    takeBankAnswer: (tx, received, context) => takeBankAnswer(tx, received, context, ports),
    receiveBankAnswer: (tx, delivered, context) => receiveBankAnswer(tx, delivered, context, ports),
    takeBenefitsBack: async (tx, limit) => {
      const kind = ports.country.benefitKind;
      if (kind === undefined) return [];
      return (await takeBenefitsBack(tx, await businessDay(tx), limit)).map((partyId) => ({ partyId, kind }));
    },
    tryAgain: (tx, orderId, officer) => tryAgain(tx, orderId, officer, ports),
    decideRecovery: (tx, decision, context) => decideRecovery(tx, decision, context, ports),
    journeyOf: async (tx, dueId, today) => (await journeysOf(tx, [dueId], today, ports)).get(dueId),
    journeysOf: (tx, dueIds, today) => journeysOf(tx, dueIds, today, ports),
    recoveriesOf,
    listSuspense,
    findSuspense,
    candidatesFor: (tx, line) => listCandidates(tx, line, awaiting(line.direction), CANDIDATES),
    repayableBy: async (tx, { direction, amount }) =>
      direction === "credit" ? listRepayable(tx, amount, CANDIDATES) : [],
    openMatches,
    proposeMatch,
    confirmMatch: (tx, matchId, by, context) => confirmMatch(tx, matchId, by, context, ports),
    rejectMatch,
    duesOfParty,
    trialBalance: readTrialBalance,
    check: checkMoney,
  };
}
