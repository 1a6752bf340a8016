import type { Command } from "../command.ts";
export const test: Command = {
  name: "test",
  usage: "test",
  summary: "Run every check and every test",
  run: async () => 1,
};
