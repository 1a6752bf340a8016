import { createHash } from "node:crypto";
import {
  acknowledge,
  type CloudEventItem,
  type DciAck,
  type DciCode,
  decline,
  httpStatusOf,
  readEventsRequest,
  readNotify,
  verifyBytes,
  verifyEnvelope,
} from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import { type Allowance, inTransaction, type Pool, Quota } from "../../../platform/index.ts";
import { faultOf, verifying } from "../domain/admission.ts";
import type { Contracts } from "../domain/contracts.ts";
import { itemsOf } from "../domain/items.ts";
import { GroupCommit } from "../group-commit.ts";
import type { KeyRing } from "../store/key-ring.ts";
import { type Incoming, type Receipt, storeMessages } from "../store/messages.ts";

/** An answer to an agency, ready for the wire. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** The answer to events that did not come by DCI; `code` as RFC 9457 has it when they were not taken. */
export type EventsAnswer =
  | { readonly accepted: number; readonly repeated: number; readonly parked: readonly string[] }
  | { readonly type: string; readonly title: string; readonly status: number; readonly code: string };

/** Events of one transaction of intake: about 2 MB of rows. */
const GROUP_EVENTS_MAX = 1000;

/** Takes messages: verified, within contract and then within the quota of whoever signed, stored once, acknowledged after the commit. What they mean is for the worker. */
export class Intake {
  readonly #contracts: Contracts;
  readonly #keys: KeyRing;
  readonly #clock: Clock;
  readonly #quota = new Quota();
  readonly #group: GroupCommit<Incoming, Receipt>;

  constructor(pool: Pool, contracts: Contracts, keys: KeyRing, clock: Clock) {
    this.#contracts = contracts;
    this.#keys = keys;
    this.#clock = clock;
    this.#group = new GroupCommit(
      (messages) => inTransaction(pool, (tx) => storeMessages(tx, messages)),
      ({ items }) => items.length,
      GROUP_EVENTS_MAX,
    );
  }

  /** A DCI `notify`. */
  async takeNotify(text: string): Promise<Answer<DciAck>> {
    const now = this.#clock.now();
    const read = readNotify(text);
    if (!read.ok) return refused("", now, read.code, {});
    const { header, items, envelope } = read.value;
    const contract = this.#contracts.find(header.sender_id);
    if (!contract) return refused(header.message_id, now, "err.sender_id.invalid", {});
    await this.#keys.refresh();
    const signed = verifyEnvelope(envelope, contract.agency, verifying(this.#keys, now));
    const fault = faultOf(contract, signed);
    if (fault) return refused(header.message_id, now, fault, {});
    const allowance = this.#quota.take(contract.agency, contract.messagesPerSecond, now.getTime());
    const headers = rateHeaders(allowance);
    if (!allowance.allowed) return refused(header.message_id, now, "err.request.too_many_requests", headers);
    const receipt = await this.#group.submit({
      sender: contract.agency,
      messageId: header.message_id,
      protocol: "dci",
      signedBy: signed.ok ? signed.value.keyId : null,
      body: text,
      items: itemsOf(this.#contracts, contract.agency, items),
    });
    if (receipt.isDuplicate) return refused(header.message_id, now, "rjct.message_id.duplicate", headers);
    return { status: 202, headers, body: acknowledge(header.message_id, now.toISOString()) };
  }

  /** CloudEvents in any mode, signed as a whole by the `Signature` header. */
  async takeEvents(
    headers: Readonly<Record<string, string | string[] | undefined>>,
    body: Buffer,
  ): Promise<Answer<EventsAnswer>> {
    const now = this.#clock.now();
    const read = readEventsRequest(headers, body);
    if (!read.ok) return problem(read.code === "cloudevents.content-type-unsupported" ? 415 : 400, read.code, {});
    const { items, signed: bytes } = read.value;
    await this.#keys.refresh();
    const signed = verifyBytes(headers["signature"], bytes, verifying(this.#keys, now));
    const sender = signed.ok ? signed.value.senderId : senderOf(items);
    const contract = sender === undefined ? undefined : this.#contracts.find(sender);
    if (!contract) return problem(401, signed.ok ? "sender.unknown" : signed.code, {});
    const fault = faultOf(contract, signed);
    if (fault) return problem(401, fault, {});
    const allowance = this.#quota.take(contract.agency, contract.messagesPerSecond, now.getTime());
    const rate = rateHeaders(allowance);
    if (!allowance.allowed) return problem(429, "sender.over-quota", rate);
    const receipt = await this.#group.submit({
      sender: contract.agency,
      // The id of an event is its own within its source only, and a batch has none: the same bytes are the same message. What says
      // the same in other bytes is known again by its record and version.
      messageId: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
      protocol: "cloudevents",
      signedBy: signed.ok ? signed.value.keyId : null,
      body: body.toString("utf8").replaceAll("\0", "\uFFFD"), // the one character that PostgreSQL's text cannot hold
      items: itemsOf(
        this.#contracts,
        contract.agency,
        items.map(({ id, event }) => ({ referenceId: id ?? "", event })),
      ),
    });
    // A message that came before was taken then: saying it again is no fault.
    const told = receipt.isDuplicate ? { accepted: 0, repeated: items.length, parked: [] } : receipt;
    return {
      status: 202,
      headers: rate,
      body: { accepted: told.accepted, repeated: told.repeated, parked: told.parked },
    };
  }
}

/** The agency that unsigned events say they come from; undefined where they name several. The last part of the source is its code. */
function senderOf(items: readonly CloudEventItem[]): string | undefined {
  const senders = new Set(items.map(({ source }) => source?.split("/").at(-1)));
  return senders.size === 1 ? [...senders][0] : undefined;
}

const rateHeaders = ({ limit, remaining, resetSeconds, allowed }: Allowance): Record<string, string> => ({
  "ratelimit-limit": String(limit),
  "ratelimit-remaining": String(remaining),
  "ratelimit-reset": String(resetSeconds),
  ...(allowed ? {} : { "retry-after": String(Math.max(1, resetSeconds)) }),
});

const refused = (messageId: string, now: Date, code: DciCode, headers: Record<string, string>): Answer<DciAck> => ({
  status: httpStatusOf(code),
  headers,
  body: decline(messageId, now.toISOString(), code, code),
});

const problem = (status: number, code: string, headers: Record<string, string>): Answer<EventsAnswer> => ({
  status,
  headers,
  body: { type: `/docs/refusals#${code}`, title: "The events were not taken", status, code },
});
