import type { Command } from "../command.ts";

/** All commands, in the order of `dayaq help`. To add one: a file here that exports it, and a line below. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["start", async () => (await import("./start.ts")).start],
  ["reset", async () => (await import("./reset.ts")).reset],
  ["test", async () => (await import("./test.ts")).test],
  ["check", async () => (await import("./check.ts")).check],
  ["migrate", async () => (await import("./migrate.ts")).migrateCommand],
  ["business-day", async () => (await import("./business-day.ts")).businessDayCommand],
  ["law", async () => (await import("./law.ts")).lawCommand],
  ["explain", async () => (await import("./explain.ts")).explainCommand],
  ["verify", async () => (await import("./verify.ts")).verifyCommand],
  ["audit", async () => (await import("./audit.ts")).auditCommand],
  ["pack", async () => (await import("./pack.ts")).packCommand],
  ["determine", async () => (await import("./determine.ts")).determineCommand],
  ["what-if", async () => (await import("./what-if.ts")).whatIfCommand],
  ["events", async () => (await import("./events.ts")).eventsCommand],
  ["contributions", async () => (await import("./contributions.ts")).contributionsCommand],
  ["agencies", async () => (await import("./agencies.ts")).agenciesCommand],
  ["staff", async () => (await import("./staff.ts")).staffCommand],
  ["outbox", async () => (await import("./outbox.ts")).outboxCommand],
  ["people", async () => (await import("./people.ts")).peopleCommand],
  ["payday", async () => (await import("./payday.ts")).paydayCommand],
  ["ledger", async () => (await import("./ledger.ts")).ledgerCommand],
  ["bench", async () => (await import("./bench.ts")).benchCommand],
  ["version", async () => (await import("./version.ts")).version],
  ["help", async () => (await import("./help.ts")).helpOn(COMMANDS)],
]);
