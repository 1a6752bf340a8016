import { done, type Outcome, refuse } from "@dayaq/kernel";
import Type, { type Static } from "typebox";
import { Instant } from "../events/scalars.ts";
import { reader } from "../wire/check.ts";
import { readJson } from "../wire/json.ts";
import type { DciCode } from "./codes.ts";

/** The answer to every asynchronous message: taken, or not and why. */
export const DciAck = Type.Object({
  message: Type.Object({
    ack_status: Type.Enum(["ACK", "ERR"]),
    timestamp: Instant,
    correlation_id: Type.String({ maxLength: 99 }),
    error: Type.Optional(Type.Object({ code: Type.String(), message: Type.String({ maxLength: 999 }) })),
  }),
});
export type DciAck = Static<typeof DciAck>;

/** `correlationId` is what the sender asks the status by: the id of its own message. */
export const acknowledge = (correlationId: string, at: string): DciAck => ({
  message: { ack_status: "ACK", timestamp: at, correlation_id: correlationId },
});

export const decline = (correlationId: string, at: string, code: DciCode, message: string): DciAck => ({
  message: {
    ack_status: "ERR",
    timestamp: at,
    correlation_id: correlationId.slice(0, 99),
    error: { code, message: message.slice(0, 999) },
  },
});

/** The HTTP status that goes with a code: the standard shows 401 and 403 for these, 400 for a message that is not understood. */
export function httpStatusOf(code: DciCode): number {
  switch (code) {
    case "err.request.unauthorized":
    case "err.signature.missing":
    case "err.signature.invalid":
    case "err.sender_id.invalid":
      return 401;
    case "err.request.forbidden":
      return 403;
    case "err.request.not_found":
      return 404;
    case "err.request.timeout":
      return 408;
    case "err.request.too_many_requests":
      return 429;
    case "err.service.unavailable":
      return 503;
    default:
      return 400;
  }
}

const read = reader(DciAck, "ack.invalid");

export function readAck(text: string): Outcome<DciAck["message"], "ack.invalid"> {
  const json = readJson(text);
  if (!json.ok) return refuse("ack.invalid", { reason: json.code });
  const ack = read(json.value);
  return ack.ok ? done(ack.value.message) : ack;
}
