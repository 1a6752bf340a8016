import { readFileSync } from "node:fs";
import path from "node:path";
import { type Command, readOptions } from "../command.ts";
import { PROJECT } from "../../platform/project.ts";

export const version: Command = {
  name: "version",
  usage: "version",
  summary: "Print the versions of Dayaq and of what it runs on",
  async run(argv, terminal) {
    readOptions(argv, {});
    const own = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as { version: string }; // ours
    terminal.out(`dayaq ${own.version} (node ${process.versions.node}, ${process.platform}-${process.arch})`);
    return 0;
  },
};
