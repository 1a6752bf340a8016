import { type DciCode, decline, httpStatusOf, isObject, readEnvelope, verifyEnvelope } from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import { inTransaction, type Pool } from "../../../platform/index.ts";
import type { Contracts } from "../domain/contracts.ts";
import { faultOf, verifying } from "../domain/admission.ts";
import type { KeyRing } from "../store/key-ring.ts";
import { type EventStatus, statusOf } from "../store/status.ts";
import type { Answer } from "./intake.ts";

/** Ids asked for in one message at most. */
const IDS_MAX = 1000;

/** Words of the standard for how an event stands. A parked one is pending: it is mended, not sent again. */
const STATUS = { waiting: "rcvd", applied: "succ", parked: "pdng" } as const;

/** The synchronous `txn-status` of DCI: how the messages stand whose ids are asked for. Only the sender's own are told. */
export async function tellStatus(
  text: string,
  {
    pool,
    contracts,
    keys,
    clock,
  }: { readonly pool: Pool; readonly contracts: Contracts; readonly keys: KeyRing; readonly clock: Clock },
): Promise<Answer<object>> {
  const now = clock.now();
  const no = (code: DciCode, messageId = ""): Answer<object> => ({
    status: httpStatusOf(code),
    headers: {},
    body: decline(messageId, now.toISOString(), code, code),
  });
  const read = readEnvelope(text);
  if (!read.ok) return no(read.code);
  const { header, envelope } = read.value;
  if (header.action !== "txn-status") return no("rjct.action.not_supported", header.message_id);
  const contract = contracts.find(header.sender_id);
  if (!contract) return no("err.sender_id.invalid", header.message_id);
  await keys.refresh();
  const fault = faultOf(contract, verifyEnvelope(envelope, contract.agency, verifying(keys, now)));
  if (fault) return no(fault, header.message_id);
  const asked = askedIn(envelope.message);
  if (!asked) return no("err.request.bad", header.message_id);
  const found = await inTransaction(pool, (tx) => statusOf(tx, contract.agency, asked.ids), { readOnly: true });
  return { status: 200, headers: {}, body: answerTo(header.message_id, asked, found, now) };
}

interface Asked {
  readonly transactionId: string;
  readonly ids: readonly string[];
}

/** `txnstatus_request.attribute_value`: one id of a message, or a list of them. */
function askedIn(message: unknown): Asked | undefined {
  if (!isObject(message) || !isObject(message["txnstatus_request"])) return undefined;
  const value = message["txnstatus_request"]["attribute_value"];
  const ids: unknown[] = Array.isArray(value) ? value : [value];
  if (ids.length === 0 || ids.length > IDS_MAX || !ids.every((id): id is string => typeof id === "string"))
    return undefined;
  const transactionId = message["transaction_id"];
  return { ids, transactionId: typeof transactionId === "string" ? transactionId : "" };
}

function answerTo(messageId: string, { transactionId }: Asked, found: readonly EventStatus[], now: Date): object {
  const at = now.toISOString();
  return {
    header: {
      version: "1.0.0",
      message_id: `${messageId}-status`.slice(-99),
      message_ts: at,
      action: "txn-on-status",
      status: "succ",
      total_count: found.length,
      completed_count: found.filter(({ status }) => status === "applied").length,
    },
    message: {
      transaction_id: transactionId,
      correlation_id: messageId,
      txnstatus_response: {
        txn_type: "notify",
        txn_status: found.map(({ messageId: id, reference, status, code, detail, receivedAt }) => ({
          reference_id: reference,
          correlation_id: id,
          timestamp: receivedAt.toISOString(),
          status: STATUS[status],
          ...(code === null ? {} : { status_reason_code: code }),
          ...(detail === null ? {} : { status_reason_message: JSON.stringify(detail).slice(0, 999) }),
        })),
      },
    },
  };
}
