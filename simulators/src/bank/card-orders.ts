import { createHash } from "node:crypto";
import { type EventCode, type IncomingEvent, readEvent } from "@dayaq/contracts";
import { ibanOf } from "@dayaq/country";
import type { Outcome } from "@dayaq/kernel";
import { bodyOf } from "../shared/people-form.ts";

/** A request to open an account with a card for somebody who has none. */
export interface CardOrder {
  readonly orderId: string;
  /** The bank's code: AIIB. */
  readonly bank: string;
  /** A form of a person, or a person as messages mention one. */
  readonly person: unknown;
  /** From which day the account is theirs: YYYY-MM-DD. */
  readonly from: string;
}

/** The account that the bank opens, as the event it tells. Its number is made up out of the order, with right check digits: an order that comes twice opens one account. */
export function opened(
  order: CardOrder,
  register: string,
  currency: string,
  now: string,
): Outcome<IncomingEvent, EventCode> {
  const own = createHash("sha256")
    .update(`${order.bank}/${order.orderId}`)
    .digest("hex")
    .replaceAll(/[a-f]/g, "")
    .padEnd(20, "0")
    .slice(0, 20);
  return readEvent({
    register,
    recordNo: `CARD-${order.orderId}`,
    version: 1,
    statedAt: now,
    type: "account-registered",
    body: {
      ...bodyOf({ person: order.person, from: order.from }),
      account: ibanOf("AZ", `${order.bank}${own}`),
      bank: order.bank,
      currency,
    },
  });
}
