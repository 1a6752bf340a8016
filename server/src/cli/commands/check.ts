import type { Command } from "../command.ts";
export const check: Command = {
  name: "check",
  usage: "check",
  summary: "Run every check of the source",
  run: async () => 1,
};
