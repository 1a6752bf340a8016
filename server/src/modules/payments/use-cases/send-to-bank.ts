import { isoDay } from "@dayaq/kernel";
import { Trouble } from "../../../platform/index.ts";
import type { BatchWork, OutboxQueue } from "../../../platform/outbox.ts";
import type { BankMessage, BankWire } from "../ports.ts";
import { findCardOrder } from "../store/cards.ts";
import { findFile } from "../store/files.ts";
import { markSent } from "./mark-sent.ts";

/** What goes to banks. Twelve tries, doubling from five seconds: a bank may be away for most of a working day. */
export const BANK_QUEUE: OutboxQueue<BankMessage> = { name: "payments.bank", triesMax: 12, retrySeconds: 5 };

/**
 * Sends payment files and card orders to the banks. A file may go out twice after a kill: it is the same file under the same
 * message id, which the bank refuses as a duplicate, and that refusal changes nothing here.
 */
export const sendToBanks =
  (wire: BankWire): BatchWork<BankMessage> =>
  async (tx, messages) => {
    // One after the other: a bank takes one file at a time, and a day has a handful of them.
    for (const { kind, id, key } of messages) {
      if (kind === "payment-file") {
        const file = await findFile(tx, id);
        if (!file) throw new Trouble(`The payment file of batch ${id} is not there.`);
        await wire.post("/files", { contentType: "application/xml; charset=utf-8", key, body: file.body });
        await markSent(tx, id);
      } else {
        const order = await findCardOrder(tx, id);
        if (!order || order.status !== "asked") continue; // an account came to be known meanwhile
        const person = await wire.personFor(tx, order.party);
        const body = JSON.stringify({ orderId: String(id), bank: order.bank, person, from: isoDay(order.askedOn) });
        await wire.post("/card-orders", { contentType: "application/json; charset=utf-8", key, body });
      }
    }
  };

/** Milliseconds that a bank has for its answer. */
const ANSWER_WITHIN_MS = 20_000;

/** A bank behind an HTTP address; anything but success is trouble, and the outbox tries again. */
export const bankOverHttp =
  (url: string): BankWire["post"] =>
  async (path, { contentType, key, body }) => {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": contentType, "idempotency-key": key },
      body,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) throw new Trouble(`The bank answered ${response.status} to ${path}.`);
  };
