import { runDayaq } from "./run.ts";
import { openTerminal } from "./terminal.ts";

process.exitCode = await runDayaq(process.argv.slice(2), openTerminal());
