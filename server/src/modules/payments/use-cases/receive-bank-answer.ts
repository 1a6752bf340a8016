import type { Iso20022Code } from "@dayaq/contracts";
import { done, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { BankAnswer } from "../domain/bank-answer.ts";
import type { PaymentPorts } from "../ports.ts";
import { listBatches } from "../store/batches.ts";
import { batchOfFile } from "../store/files.ts";
import { bankOf } from "./country.ts";
import type { PaymentContext } from "./post-decisions.ts";
import { readBankAnswer } from "./read-bank-answer.ts";
import { takeBankAnswer, type Taken } from "./take-bank-answer.ts";

/** What came over the wire from a bank. */
export interface Delivered {
  /** Code of the bank that signed it. */
  readonly bank: string;
  readonly xml: string;
}

/**
 * Reads and takes a pain.002 or a camt.053. Refused when it cannot be read, and when it speaks of a file or an account that is with
 * another bank: a key that got lost opens one bank only. Everything else is stored, and matched or put into suspense.
 */
export async function receiveBankAnswer(
  tx: Tx,
  { bank, xml }: Delivered,
  context: PaymentContext,
  ports: PaymentPorts,
): Promise<Outcome<Taken, Iso20022Code | "answer.of-another-bank">> {
  const read = readBankAnswer(xml, ports.country.currency);
  if (!read.ok) return read;
  const about = await bankSpokenOf(tx, read.value, ports);
  if (about !== undefined && about !== bank) return refuse("answer.of-another-bank");
  return done(await takeBankAnswer(tx, { bank, answer: read.value, body: xml }, context, ports));
}

/** The bank of the file, or the one that keeps the account; undefined where neither is one of those that we tell to pay. */
async function bankSpokenOf(tx: Tx, answer: BankAnswer, { country }: PaymentPorts): Promise<string | undefined> {
  if (answer.kind === "camt.053") return bankOf(country, answer.account)?.code;
  const id = await batchOfFile(tx, answer.file.id);
  return id === undefined ? undefined : (await listBatches(tx, { id }))[0]?.bank;
}
