export {
  type Applied,
  claim,
  claimThese,
  countInbox,
  type InboxCount,
  markApplied,
  markParked,
  type Parking,
  releaseWaiting,
  retryParked,
  supersedeParked,
  type WaitingEvent,
} from "./store/inbox.ts";
export { type Incoming, type IncomingItem, type Receipt, storeMessages } from "./store/messages.ts";
