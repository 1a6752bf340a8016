export { type Cases, casesModule, type CasesPorts, type Closing } from "./cases.ts";
export { can as canDoWithTask, type Task, type TaskDraft, type TaskState, type TaskSubject } from "./domain/task.ts";
export { contestedNoesByRule } from "./rule-counts.ts";
