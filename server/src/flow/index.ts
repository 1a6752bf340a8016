export { carryOut, type CarryOutPorts } from "./carry-out.ts";
export { type DailyPorts, type DayDone, type DayWork, runDay } from "./daily-run.ts";
export { followLawVersions, type LawVersionPorts } from "./law-versions.ts";
export type { FlowPorts, Followed, Learned, ParkedTask } from "./ports.ts";
export { mergePeople, mergePeopleIn, partPeople, partPeopleIn } from "./regroup.ts";
export { BATCH, drainInbox, runWorker, type WorkerOptions, workOnce } from "./worker.ts";
export { followAnswers } from "./follow-answers.ts";
