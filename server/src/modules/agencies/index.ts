export {
  type Applied,
  claim,
  claimOf,
  claimThese,
  countInbox,
  type InboxCount,
  markApplied,
  markParked,
  type Parking,
  releaseWaiting,
  retryParked,
  supersedeParked,
  vouchFor,
  type WaitingEvent,
} from "./store/inbox.ts";
export { type Contract, Contracts } from "./domain/contracts.ts";
export { signerOfBytes } from "./use-cases/signer-of-bytes.ts";
export type { IncomingItem } from "./domain/items.ts";
export { KeyRing } from "./store/key-ring.ts";
export { listKeys, revokeKey, trustKey, type TrustedKey } from "./store/keys.ts";
export { type Incoming, type Receipt, storeMessages } from "./store/messages.ts";
export { type Answer, type EventsAnswer, Intake } from "./use-cases/intake.ts";
export { limitStrangers } from "./strangers.ts";
export { agencyRoutes, type AgencyRoutesPorts } from "./routes.ts";
export { findMessageText } from "./store/read-message.ts";
export { keptPaper, lastPaper, type Paper } from "./store/papers.ts";
export { type EventStatus, statusOf } from "./store/status.ts";
export { type Ingested, ingestLines } from "./use-cases/ingest-lines.ts";
export { retryEvents } from "./use-cases/retry-events.ts";
