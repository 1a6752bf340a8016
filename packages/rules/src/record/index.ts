export {
  answerAbout,
  answerRecord,
  type Asking,
  type DeterminationAnswer,
  type Question,
  type RecordAnswer,
} from "./answer-record.ts";
export { type Asked, readRecord, recordParts, type RecordParts, unique } from "./read-record.ts";
export { answerJson, readAsked, type RecordQuestion, windowOf } from "./record-question.ts";
export { RecordFault } from "./reading.ts";
export type { CaseRecord, Decided, RecordedFact } from "./record.ts";
export { type RecordTrace, type TraceAnswer, traceJson } from "./trace-record.ts";
export { worldOf } from "./record-world.ts";
