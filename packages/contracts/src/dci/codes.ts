/** Why a DCI message as a whole is not taken: codes of DCI v1.0.0 (transport and header). */
export type DciCode =
  | "err.request.bad"
  | "err.request.unauthorized"
  | "err.request.forbidden"
  | "err.request.not_found"
  | "err.request.timeout"
  | "err.request.too_many_requests"
  | "err.version.not_supported"
  | "err.sender_id.invalid"
  | "err.sender_uri.invalid"
  | "err.receiver_id.invalid"
  | "err.signature.missing"
  | "err.signature.invalid"
  | "err.encryption.invalid"
  | "err.service.unavailable"
  | "rjct.version.invalid"
  | "rjct.message_id.duplicate"
  | "rjct.message_ts.invalid"
  | "rjct.action.invalid"
  | "rjct.action.not_supported"
  | "rjct.total_count.invalid"
  | "rjct.total_count.limit_exceeded"
  | "rjct.errors.too_many";

/** Why one item of a message is not taken, where the standard has a code for it. */
export type DciItemCode = "rjct.reference_id.invalid" | "rjct.reference_id.duplicate" | "rjct.timestamp.invalid";
