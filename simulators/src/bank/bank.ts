import { readPaymentFile, type Signer, writeStatement, writeStatusReport } from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import { azerbaijan } from "@dayaq/country-az";
import { randomUUID } from "node:crypto";
import { instantOf, systemClock } from "../shared/clock.ts";
import type { Patience } from "../shared/deliver.ts";
import { Answers, type BankAnswer } from "./answers.ts";
import { REASONS, refusalOf, rejectedIn, reportOn } from "./check-file.ts";
import { type HeldFile, Whims } from "./orders.ts";
import { Ledger, type Numbering, settle } from "./settle.ts";

export interface BankOptions {
  readonly dayaqUrl: string;
  /** By the code of a bank. */
  readonly signerOf: (bank: string) => Signer;
  readonly clock?: Clock;
  readonly patience: Patience;
}

const CURRENCY = azerbaijan.currency;

/** All banks of the country in one: takes payment files, answers them, pays, and tells what it has paid. */
export class Bank {
  readonly whims = new Whims();
  readonly answers: Answers;
  readonly #files = new Map<string, HeldFile>();
  readonly #ledger = new Ledger();
  readonly #clock: Clock;

  constructor({ dayaqUrl, signerOf, clock = systemClock, patience }: BankOptions) {
    this.#clock = clock;
    this.answers = new Answers(dayaqUrl, signerOf, clock, patience);
  }

  /** Answers a file with a pain.002: refused whole with a reason, or accepted wholly or in part. The answer is not pushed yet. */
  take(xml: string): BankAnswer {
    const numbering = this.#numbering();
    const { createdAt } = numbering;
    const read = readPaymentFile(xml, CURRENCY);
    const originalId = read.ok ? read.value.messageId : (/<MsgId>([^<]{1,35})<\/MsgId>/.exec(xml)?.[1] ?? "UNKNOWN");
    const bank = read.ok ? bankOf(read.value.instructions[0]?.debtorBank ?? "") : "";
    const reason = read.ok ? this.#whyNot(read.value.messageId) : (REASONS[read.code] ?? "FF01");
    if (!read.ok || reason !== undefined) {
      return this.#answer(
        "pain.002",
        bank,
        writeStatusReport(refusalOf(originalId, numbering.next("A"), createdAt, reason ?? "FF01")),
      );
    }
    const held: HeldFile = { file: read.value, bank, rejected: rejectedIn(read.value, this.whims), settled: false };
    this.#files.set(originalId, held);
    return this.#answer("pain.002", bank, writeStatusReport(reportOn(held, numbering.next("A"), createdAt)));
  }

  /** Pays what was accepted and is not paid yet, and answers with a camt.053 for each account that was debited. */
  async payday(): Promise<BankAnswer[]> {
    const answers: BankAnswer[] = [];
    for (const held of [...this.#files.values()].filter(({ settled }) => !settled)) {
      if (held.settled) continue; // another payday has begun while answers were on their way
      for (const statement of settle(held, this.whims, this.#ledger, this.#numbering())) {
        answers.push(this.#answer("camt.053", held.bank, writeStatement(statement, CURRENCY)));
      }
      for (const answer of answers) if (!answer.delivered) await this.answers.push(answer);
    }
    return answers;
  }

  /** The files that the bank has taken, without names or accounts. */
  files() {
    return [...this.#files.values()].map(({ file, bank, rejected, settled }) => ({
      messageId: file.messageId,
      bank,
      settled,
      rejected: rejected.size,
      orders: file.instructions.flatMap(({ orders }) => orders.map(({ endToEndId }) => endToEndId)),
    }));
  }

  /** A file that the bank already has, or that the viewer wants refused. */
  #whyNot(messageId: string): string | undefined {
    if (this.#files.has(messageId)) return "DU01";
    const wished = this.whims.rejectNextFile;
    this.whims.rejectNextFile = undefined;
    return wished;
  }

  #answer(kind: BankAnswer["kind"], bank: string, xml: string): BankAnswer {
    return this.answers.keep({ id: randomUUID(), kind, bank, xml });
  }

  #numbering(): Numbering {
    // 12 characters of randomness: unique over restarts, and short enough for 35.
    return {
      createdAt: instantOf(this.#clock),
      next: (prefix) => `${prefix}-${randomUUID().replaceAll("-", "").slice(0, 12).toUpperCase()}`,
    };
  }
}

const bankOf = (bic: string): string => azerbaijan.accounts.banks.find((bank) => bank.bic === bic)?.code ?? bic;
