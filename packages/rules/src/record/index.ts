export { answerRecord, type DeterminationAnswer, type Question, type RecordAnswer } from "./answer-record.ts";
export { type Asked, readRecord } from "./read-record.ts";
export { RecordFault } from "./reading.ts";
export type { CaseRecord, Decided, RecordedFact } from "./record.ts";
export { worldOf } from "./record-world.ts";
