import { holdBusinessDay, type Tx } from "../../../platform/index.ts";
import type { BankAnswer } from "../domain/bank-answer.ts";
import type { PaymentPorts } from "../ports.ts";
import { insertAnswer } from "../store/answers.ts";
import { whilePosting } from "../store/locks.ts";
import { bookStatement } from "./book-statement.ts";
import type { PaymentContext } from "./post-decisions.ts";
import { takeStatusReport } from "./take-status-report.ts";

/** An answer as it came: from which bank, what it says, and its text. */
export interface Received {
  readonly bank: string;
  readonly answer: BankAnswer;
  readonly body: string;
}

export interface Taken {
  /** `known`: the same message has been here before; nothing was changed. */
  readonly state: "taken" | "known";
  readonly accepted: number;
  readonly rejected: number;
  readonly booked: number;
  readonly returned: number;
  readonly suspense: number;
}

const NOTHING = { accepted: 0, rejected: 0, booked: 0, returned: 0, suspense: 0 };

/** Takes what a bank answers, once: stored as it came, matched to orders, posted in the ledger, told to whom it concerns. */
export async function takeBankAnswer(
  tx: Tx,
  { bank, answer, body }: Received,
  context: PaymentContext,
  ports: PaymentPorts,
): Promise<Taken> {
  await whilePosting(tx); // what comes back may change dues; taken before orders and dues are locked
  await holdBusinessDay(tx); // what is booked is income of a month, which is not over before this is committed
  const id = await insertAnswer(tx, {
    bank,
    kind: answer.kind,
    messageId: answer.messageId,
    body,
    today: context.today,
  });
  if (id === undefined) return { ...NOTHING, state: "known" };
  const counts =
    answer.kind === "pain.002"
      ? await takeStatusReport(tx, { id, bank, report: answer }, context, ports)
      : await bookStatement(tx, { id, bank, statement: answer }, context, ports);
  return { ...NOTHING, ...counts, state: "taken" };
}
