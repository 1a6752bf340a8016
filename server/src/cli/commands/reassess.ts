import { isoDay } from "@dayaq/kernel";
import { followReach, FULL_SPEED, gently, lookAgainAtAll } from "../../flow/index.ts";
import { businessDay, inTransaction, signalOfStop, stopwatch } from "../../platform/index.ts";
import { type Command, readOptions } from "../command.ts";
import { withDayaq } from "../with-dayaq.ts";

/** Milliseconds between two lines of progress. */
const SAY = 2000;

export const reassessCommand: Command = {
  name: "reassess",
  usage: "reassess [--gently]",
  summary: "Look again at all whose day has come, such as everybody whom a new law touches; cut short, it goes on",
  run(argv, terminal) {
    const { values } = readOptions(argv, { gently: { type: "boolean" } });
    const signal = signalOfStop();
    return withDayaq(
      async ({ pool, daily, determinations, ledgers }) => {
        while ((await followReach(pool, { determinations, ledgers })) > 0); // law by law
        const { today, waiting } = await inTransaction(
          pool,
          async (tx) => {
            const on = await businessDay(tx);
            return { today: on, waiting: await determinations.countDue(tx, on) };
          },
          { readOnly: true },
        );
        terminal.say(`${waiting} rights are to be looked at on ${isoDay(today)}`);
        const began = stopwatch();
        const busy = process.cpuUsage();
        let saidAt = began;
        const pace = values.gently === true ? gently(pool) : FULL_SPEED;
        const done = await lookAgainAtAll(pool, daily, pace, {
          signal,
          onProgress: (rights) => {
            if (stopwatch() - saidAt < SAY) return;
            saidAt = stopwatch();
            const rate = rights / ((saidAt - began) / 1000);
            terminal.say(`  ${rights} of ${waiting}, ${Math.round(rate)} a second`);
          },
        });
        terminal.out(`${done} rights looked at in ${((stopwatch() - began) / 1000).toFixed(1)} s`);
        const { user, system } = process.cpuUsage(busy);
        terminal.say(`  ${((user + system) / 1e6).toFixed(1)} s of the processor in this process`);
        if (!signal.aborted) return 0;
        terminal.say("Stopped. What is left is looked at by the daily run, or when this is called again.");
        return 1;
      },
      { repeats: true },
    );
  },
};
