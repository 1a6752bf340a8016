import { type Command, readOptions, UsageTrouble } from "../command.ts";
import { COMMANDS } from "./index.ts";

export const help: Command = {
  name: "help",
  usage: "help [COMMAND]",
  summary: "List the commands, or show how one is called",
  async run(argv, terminal) {
    const { positionals } = readOptions(argv, {}, 1);
    const [name] = positionals;
    if (name !== undefined) {
      const load = COMMANDS.get(name);
      if (!load) throw new UsageTrouble(`there is no command “${name}”`);
      const { usage, summary } = await load();
      terminal.out(`${summary}.`);
      for (const form of usage.split("\n")) terminal.out(`  dayaq ${form}`);
      return 0;
    }
    const commands = await Promise.all([...COMMANDS.values()].map((load) => load()));
    const width = Math.max(...commands.map((command) => command.name.length));
    terminal.out("Dayaq, an open platform for social protection.");
    terminal.out("");
    for (const { name: each, summary } of commands) terminal.out(`  dayaq ${each.padEnd(width)}  ${summary}`);
    terminal.out("");
    terminal.out(
      "dayaq help COMMAND shows how one is called. DATABASE_URL names a PostgreSQL 15 or newer; without it Dayaq runs its own.",
    );
    return 0;
  },
};
