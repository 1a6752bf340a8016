import type { Iso20022Code } from "@dayaq/contracts";
import { done, type Outcome } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { PaymentPorts } from "../ports.ts";
import { bankOfAnswer } from "../store/answers.ts";
import { listBatches } from "../store/batches.ts";
import { batchOfFile } from "../store/files.ts";
import { bankNamed, bankOf } from "./country.ts";
import type { PaymentContext } from "./post-decisions.ts";
import { readBankAnswer } from "./read-bank-answer.ts";
import { takeBankAnswer, type Taken } from "./take-bank-answer.ts";

/** What came over the wire; the signature has been checked. */
export interface Delivered {
  /** Code of the bank as a header names it, which no signature covers: asked only where the message itself does not tell. May be empty. */
  readonly bank: string;
  readonly xml: string;
}

/** Reads and takes a pain.002 or a camt.053. Refused only when it cannot be read: everything else is stored, and matched or put into suspense. */
export async function receiveBankAnswer(
  tx: Tx,
  { bank, xml }: Delivered,
  context: PaymentContext,
  ports: PaymentPorts,
): Promise<Outcome<Taken, Iso20022Code>> {
  const read = readBankAnswer(xml, ports.country.currency);
  if (!read.ok) return read;
  const answer = read.value;
  const told =
    answer.kind === "camt.053" ? bankOf(ports.country, answer.account)?.code : await bankOfFile(tx, answer.file.id);
  // The same bytes are the same message, whatever the header says the second time.
  const before = told ?? (await bankOfAnswer(tx, { kind: answer.kind, messageId: answer.messageId, body: xml }));
  const meant = before ?? bankNamed(ports.country, bank)?.code ?? "";
  return done(await takeBankAnswer(tx, { bank: meant, answer, body: xml }, context, ports));
}

async function bankOfFile(tx: Tx, messageId: string): Promise<string | undefined> {
  const id = await batchOfFile(tx, messageId);
  return id === undefined ? undefined : (await listBatches(tx, { id }))[0]?.bank;
}
