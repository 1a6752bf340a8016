export { carryOut, type CarryOutPorts } from "./carry-out.ts";
export { type DailyPorts, type DayDone, type DayWork, lookAgainAtAll, runDay } from "./daily-run.ts";
export { gently } from "./gently.ts";
export { FULL_SPEED, type Pace } from "./in-chunks.ts";
export { followLawVersions, followReach, type LawVersionPorts } from "./law-versions.ts";
export type { FlowPorts, Followed, Learned, ParkedTask } from "./ports.ts";
export { mergePeople, mergePeopleIn, partPeople, partPeopleIn } from "./regroup.ts";
export { BATCH, drainInbox, runWorker, type WorkerOptions, workOnce } from "./worker.ts";
export { followAnswers } from "./follow-answers.ts";
