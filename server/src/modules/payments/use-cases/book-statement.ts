import type { Tx } from "../../../platform/index.ts";
import type { Statement } from "../domain/bank-answer.ts";
import { orderIdOf } from "../domain/end-to-end-id.ts";
import { nameLines } from "../domain/line-names.ts";
import { type LedgerAccount, type Move, postingsOf } from "../domain/ledger.ts";
import { type Match, matchLines } from "../domain/matching.ts";
import type { PaymentPorts } from "../ports.ts";
import {
  insertBankEntries,
  knownContents,
  lockOrders,
  markPaid,
  moveOrders,
  type OrderStep,
  pursesOf,
  unknownReferences,
} from "../store/answers.ts";
import { postEntry } from "../store/ledger.ts";
import type { PaymentContext } from "./post-decisions.ts";
import { tellReturns } from "./tell-returns.ts";

interface Booking {
  /** Id of the stored answer. */
  readonly id: number;
  readonly bank: string;
  readonly statement: Statement;
}

/** Books each line of a statement once: money that left, money that came back, and what nobody can place yet. */
export async function bookStatement(
  tx: Tx,
  { id, bank, statement }: Booking,
  { today }: PaymentContext,
  ports: PaymentPorts,
): Promise<{ booked: number; returned: number; suspense: number }> {
  const orderIds = statement.lines.flatMap(({ endToEndId }) => orderIdOf(endToEndId ?? "") ?? []);
  // The orders first: who waits here for another booking of the same order sees its lines afterwards.
  const orders = await lockOrders(tx, [...new Set(orderIds)]);
  const references = statement.lines.map(({ reference }) => reference);
  const lines = nameLines(statement.lines, await knownContents(tx, bank, references));
  const fresh = await unknownReferences(
    tx,
    bank,
    lines.map(({ reference }) => reference),
  );
  const matches = matchLines(
    bank,
    lines.filter(({ reference }) => fresh.has(reference)),
    orders,
  );
  const fund = fundOfAccount(ports, statement.account);
  await insertBankEntries(tx, { id, bank, fund }, matches);

  const steps = matches.flatMap((match): OrderStep[] =>
    match.became === "suspense"
      ? []
      : [{ orderId: match.orderId, status: match.became, reason: match.line.returnReason, ofAccount: true }],
  );
  await moveOrders(tx, steps, id, today);
  const of = (status: "booked" | "returned"): number[] =>
    steps.flatMap((step) => (step.status === status ? [step.orderId] : []));
  const postings = postingsOf([
    ...(await movesOf(tx, of("booked"), "in-transit", "bank")),
    ...(await movesOf(tx, of("returned"), "bank", "payable")),
    ...suspenseMoves(matches, fund),
  ]);
  if (postings.length > 0) await postEntry(tx, { kind: "statement-booked", on: today, subject: id, postings });
  await markPaid(tx, of("booked"));
  await tellReturns(
    tx,
    steps.filter(({ status }) => status === "returned"),
    today,
    ports,
  );
  await askAboutSuspense(tx, id, bank, matches, today, ports);
  return { booked: of("booked").length, returned: of("returned").length, suspense: matches.length - steps.length };
}

async function movesOf(
  tx: Tx,
  orderIds: readonly number[],
  debit: LedgerAccount,
  credit: LedgerAccount,
): Promise<Move[]> {
  if (orderIds.length === 0) return [];
  return (await pursesOf(tx, orderIds)).map((purse) => ({ ...purse, debit, credit }));
}

const suspenseMoves = (matches: readonly Match[], fund: string): Move[] =>
  matches.flatMap(({ became, line: { direction, amount } }): Move[] => {
    if (became !== "suspense") return [];
    const purse = { fund, programme: "", amount };
    return [
      direction === "debit"
        ? { ...purse, debit: "suspense", credit: "bank" }
        : { ...purse, debit: "bank", credit: "suspense" },
    ];
  });

const fundOfAccount = ({ country }: PaymentPorts, account: string): string =>
  country.funds.find((fund) => fund.account === account)?.code ?? "";

async function askAboutSuspense(
  tx: Tx,
  answer: number,
  bank: string,
  matches: readonly Match[],
  today: PaymentContext["today"],
  ports: PaymentPorts,
): Promise<void> {
  const tasks = matches.flatMap((match) =>
    match.became === "suspense"
      ? [
          {
            key: suspenseTaskKey(bank, match.line.reference),
            kind: "suspense",
            reason: match.why,
            partyId: null,
            subject: { answer, bank, reference: match.line.reference },
          },
        ]
      : [],
  );
  if (tasks.length > 0) await ports.cases.open(tx, tasks, today);
}

/** What the task of a line in suspense is called. */
export const suspenseTaskKey = (bank: string, reference: string): string => `suspense/${bank}/${reference}`;
