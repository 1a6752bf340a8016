import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Measured } from "./one-way.ts";

const ONE_WAY = path.join(import.meta.dirname, "one-way.ts");
/** Megabytes of objects that a million invented people may take while they are told. */
const HEAP = 6000;

/** One way at one size in a process of its own, so that no way is warmed, or weighed, by another. */
export async function apart(way: string, people: number): Promise<Measured> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, ONE_WAY, way, String(people)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, trouble] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  const line = said.trim().split("\n").at(-1) ?? "";
  if (!line.startsWith("{")) throw new Error(`${way} with ${people} people: ${trouble.slice(-2000)}`);
  return JSON.parse(line) as Measured; // our own process wrote it
}
