import { done, type Outcome, refuse } from "@dayaq/kernel";
import Type, { type Static } from "typebox";
import { Instant } from "../events/scalars.ts";
import { reader } from "../wire/check.ts";
import { isObject } from "../wire/json.ts";
import type { DciCode } from "./codes.ts";
import { DCI_VERSION } from "./vocabulary.ts";

const Id = Type.String({ minLength: 1, maxLength: 99 });

/** The header of a request, as we send it and as we keep it. Members are the standard's. */
export const DciHeader = Type.Object({
  version: Type.Literal(DCI_VERSION),
  message_id: Id,
  message_ts: Instant,
  action: Id,
  sender_id: Id,
  sender_uri: Type.Optional(Type.String({ format: "uri", maxLength: 999 })),
  receiver_id: Type.Optional(Id),
  total_count: Type.Integer({ minimum: 0 }),
  is_msg_encrypted: Type.Optional(Type.Boolean()),
  meta: Type.Optional(Type.Object({})),
});
export type DciHeader = Static<typeof DciHeader>;

const read = reader(DciHeader, "err.request.bad");

/** Which code the standard has for a fault in which member. */
const BY_MEMBER: Readonly<Record<string, DciCode>> = {
  "/version": "err.version.not_supported",
  "/message_ts": "rjct.message_ts.invalid",
  "/action": "rjct.action.invalid",
  "/sender_id": "err.sender_id.invalid",
  "/sender_uri": "err.sender_uri.invalid",
  "/receiver_id": "err.receiver_id.invalid",
  "/total_count": "rjct.total_count.invalid",
  "/is_msg_encrypted": "err.encryption.invalid",
};

/**
 * Reads a header, as leniently as the standard's own samples need and no more: without `version` it is 1.0.0; `total_count` may be
 * a string of digits; an empty `sender_uri`, `receiver_id` or `meta` counts as absent.
 */
export function readHeader(value: unknown): Outcome<DciHeader, DciCode> {
  if (!isObject(value)) return refuse("err.request.bad", { path: "/header" });
  const header: Record<string, unknown> = { version: DCI_VERSION, ...value };
  for (const optional of ["sender_uri", "receiver_id", "meta"]) if (header[optional] === "") delete header[optional];
  if (typeof header.total_count === "string" && /^\d{1,9}$/.test(header.total_count)) {
    header.total_count = Number(header.total_count);
  }
  const outcome = read(header);
  if (!outcome.ok) {
    const path = missingMember(header) ?? String(outcome.detail.path);
    return refuse(BY_MEMBER[path] ?? "err.request.bad", { ...outcome.detail, path: `/header${path}` });
  }
  if (outcome.value.is_msg_encrypted) return refuse("err.encryption.invalid", { path: "/header/is_msg_encrypted" });
  return outcome;
}

/** A missing member is reported by the schema at its owner; the standard has a code for some of them. */
const missingMember = (header: object): string | undefined => {
  const missing = ["message_id", "message_ts", "action", "sender_id", "total_count"].find(
    (name) => !Object.hasOwn(header, name),
  );
  return missing === undefined ? undefined : `/${missing}`;
};

/** Whether the header asks for the action whose address it was sent to. */
export function expectAction(header: DciHeader, action: string): Outcome<DciHeader, DciCode> {
  return header.action === action ? done(header) : refuse("rjct.action.not_supported", { path: "/header/action" });
}
