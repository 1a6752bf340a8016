import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { startByProc, startByPs } from "./started-at.ts";

test.each([
  ["/proc", startByProc],
  ["ps", startByPs],
])("by %s a process is known again by its start, and one that has ended is not", async (_, startOf) => {
  const child = spawn("sleep", ["30"]);
  await once(child, "spawn");
  const began = startOf(child.pid ?? 0);
  expect(began).toBeGreaterThan(0);
  await sleep(20);
  expect(startOf(child.pid ?? 0)).toBe(began);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(startOf(child.pid ?? 0)).toBeUndefined();
});
