import { signBytes, type Signer } from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import { deliver, type Patience } from "../shared/deliver.ts";

/** What the bank has answered, kept so that it can also be fetched. */
export interface BankAnswer {
  readonly id: string;
  readonly kind: "pain.002" | "camt.053";
  readonly bank: string;
  readonly xml: string;
  delivered: boolean;
}

/** A demo shows the last answers; the bank's real archive is elsewhere. */
const KEPT = 200;

/** The bank's post: each answer is pushed to Dayaq, signed, and stays to be pulled. */
export class Answers {
  readonly #kept: BankAnswer[] = [];
  readonly #url: string;
  readonly #signerOf: (bank: string) => Signer;
  readonly #clock: Clock;
  readonly #patience: Patience;

  /** Each bank signs what it answers with a key of its own. */
  constructor(dayaqUrl: string, signerOf: (bank: string) => Signer, clock: Clock, patience: Patience) {
    this.#url = `${dayaqUrl}/bank/answers`;
    this.#signerOf = signerOf;
    this.#clock = clock;
    this.#patience = patience;
  }

  /** Keeps an answer; it is not on its way yet. */
  keep(answer: Omit<BankAnswer, "delivered">): BankAnswer {
    const kept: BankAnswer = { ...answer, delivered: false };
    this.#kept.push(kept);
    if (this.#kept.length > KEPT) this.#kept.shift();
    return kept;
  }

  async push(answer: BankAnswer): Promise<BankAnswer> {
    const signature = signBytes(Buffer.from(answer.xml, "utf8"), this.#signerOf(answer.bank), this.#clock.now());
    const headers = { "content-type": "application/xml; charset=utf-8", signature };
    const { delivered, status } = await deliver(this.#url, { headers, body: answer.xml }, this.#patience);
    answer.delivered = delivered && status !== undefined && status < 300;
    return answer;
  }

  /** Pushes once more what nobody has taken. */
  async pushAgain(): Promise<BankAnswer[]> {
    const left = this.#kept.filter(({ delivered }) => !delivered);
    for (const answer of left) await this.push(answer);
    return left;
  }

  list(): readonly BankAnswer[] {
    return this.#kept;
  }
}
