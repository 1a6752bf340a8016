export type { Answered, AppliedEvent, Noting } from "./applied-event.ts";
export { noteEvents } from "./note-events.ts";
export { type EventOfPerson, eventsOf } from "./store.ts";
export {
  countNotGranted,
  findNotGranted,
  listNotGranted,
  type NotGranted,
  type NotGrantedCount,
  type NotGrantedFilter,
} from "./not-granted.ts";
export type { Outcome, OutcomeKind } from "./domain/outcome.ts";
export type { Said, Understanding, UnderstandingCode, Understood } from "./understanding/said.ts";
export { IDENTITY_KINDS, understand } from "./understanding/understand.ts";
export { noesByRule } from "./rule-counts.ts";
export { settleOutcomes, type SpokenRight } from "./settle-outcomes.ts";
export { refusalOf } from "./refusal.ts";
export type { RefusalOn } from "./domain/outcome.ts";
