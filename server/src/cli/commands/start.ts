import { isProduction, Trouble } from "../../platform/index.ts";
import { type Command, readOptions, UsageTrouble } from "../command.ts";
import { PROCESSES } from "../supervisor/processes.ts";
import { runAll } from "../supervisor/run-all.ts";

/** Ports that leave room for every process after the first. */
const PORT_MAX = 65_000;

/** It starts simulators, trusts their keys and lets an invented town move in. */
const NOT_FOR_PRODUCTION =
  "`start` is the demonstration, with simulators and invented people: in production prepare the database with `dayaq migrate`, and run server/src/web.ts and server/src/worker.ts under a supervisor of your own.";

export const start: Command = {
  name: "start",
  usage: "start [--port 8080]",
  summary: "Run everything: the database, the pages, the worker and the simulators",
  async run(argv, terminal) {
    const { values } = readOptions(argv, { port: { type: "string", default: process.env["PORT"] ?? "8080" } });
    const firstPort = Number(values.port);
    if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > PORT_MAX) {
      throw new UsageTrouble(`“${values.port}” is not a port from 1 to ${PORT_MAX}`);
    }
    if (isProduction()) throw new Trouble(NOT_FOR_PRODUCTION);
    await runAll(PROCESSES, firstPort, terminal);
    return 0;
  },
};
