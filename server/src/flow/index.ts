export type { FlowPorts, Followed, Learned, ParkedTask } from "./ports.ts";
export { drainInbox, runWorker, type WorkerOptions, workOnce } from "./worker.ts";
