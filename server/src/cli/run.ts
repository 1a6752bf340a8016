import { nearest } from "@dayaq/kernel";
import { type Terminal, UsageTrouble } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { describeFailure } from "./failure.ts";

/** Runs one command and answers with the exit code of the process. */
export async function runDayaq([name = "help", ...argv]: readonly string[], terminal: Terminal): Promise<number> {
  const wanted = name === "--help" || name === "-h" ? "help" : name === "--version" ? "version" : name;
  const load = COMMANDS.get(wanted);
  if (!load) {
    const close = nearest(wanted, [...COMMANDS.keys()]);
    terminal.say(
      `dayaq: there is no command “${wanted}”. ${close === undefined ? "dayaq help lists them all." : `Did you mean “dayaq ${close}”?`}`,
    );
    return 2;
  }
  const command = await load();
  if (argv.includes("--help")) {
    terminal.out(`dayaq ${command.usage.replaceAll("\n", "\ndayaq ")}`);
    return 0;
  }
  try {
    return await command.run(argv, terminal);
  } catch (error) {
    if (error instanceof UsageTrouble) {
      terminal.say(`dayaq ${command.name}: ${error.message}.`);
      terminal.say(`Call it so: dayaq ${command.usage.replaceAll("\n", "\n            dayaq ")}`);
      return 2;
    }
    terminal.say(describeFailure(error));
    return 1;
  }
}
