import { randomUUID } from "node:crypto";
import { sqlState } from "./database.ts";
import { Trouble } from "./trouble.ts";

/** Frames of a stack that say where it broke; more is the framework. */
const FRAMES_MAX = 8;

/**
 * Writes one line about a fault of ours, and answers with the number by which the person who met it can name it. Where it broke
 * and of which kind it is, never its own words: they may quote a person's data.
 */
export function reportIncident(error: unknown): string {
  const incident = randomUUID();
  const { name, stack = "" } = error instanceof Error ? error : new Error("no error was thrown");
  const at = stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, FRAMES_MAX)
    .map((line) => line.trim());
  process.stderr.write(`${JSON.stringify({ level: "error", incident, trouble: name, code: sqlState(error), at })}\n`);
  return incident;
}

/** A fault that nobody caught still ends the process. Node would print the error with all it holds: a row's own values among them. */
export function endWithoutQuoting(): void {
  process.once("uncaughtException", (error) => {
    if (error instanceof Trouble) process.stderr.write(`Trouble: ${error.message}\n`);
    else reportIncident(error);
    process.exit(1);
  });
}
