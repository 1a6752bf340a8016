import type { Task } from "../../modules/cases/index.ts";
import type { Ask } from "../page-route.ts";

/** The open tasks to answer what somebody asked for, by programme; of several the newest. */
export async function claimTasks({ tx, ports }: Ask, claimant: number): Promise<ReadonlyMap<string, Task>> {
  const tasks = await ports.modules.cases.listOfParty(tx, claimant); // the newest first
  const open = tasks.filter(({ kind, state }) => kind === "answer-claim" && state !== "closed");
  return new Map(open.toReversed().map((task) => [String(task.subject["programme"]), task]));
}
