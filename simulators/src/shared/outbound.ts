import type { Delivery } from "./deliver.ts";

/** A message as it went out, kept so that it can be shown and sent again. */
export interface OutboundMessage {
  readonly messageId: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact text. */
  readonly body: string;
  readonly recordNos: readonly string[];
}

/** A demo shows the last messages; it is no archive. */
const KEPT = 500;

export class SentMessages {
  readonly #messages = new Map<string, OutboundMessage>();

  keep(message: OutboundMessage): void {
    this.#messages.set(message.messageId, message);
    const [oldest] = this.#messages.keys();
    if (this.#messages.size > KEPT && oldest !== undefined) this.#messages.delete(oldest);
  }

  find(messageId: string): OutboundMessage | undefined {
    return this.#messages.get(messageId);
  }
}

/** What a control endpoint answers: the message that went out, to the letter, and what came back. */
export const reportOf = (message: OutboundMessage, delivery: Delivery) => ({
  simulator: true,
  messageId: message.messageId,
  recordNos: message.recordNos,
  sentTo: message.url,
  headers: message.headers,
  sent: message.body,
  ...delivery,
});
