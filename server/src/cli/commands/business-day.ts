import { findDay, isoDay } from "@dayaq/kernel";
import { businessDay, inTransaction, moveBusinessDay, Trouble } from "../../platform/index.ts";
import { type Command, readOptions, UsageTrouble } from "../command.ts";
import { withDatabase } from "../database.ts";

export const businessDayCommand: Command = {
  name: "business-day",
  usage: "business-day [--move YYYY-MM-DD]",
  summary: "Print the day on which the state's business stands, or move it forward",
  async run(argv, terminal) {
    const { values } = readOptions(argv, { move: { type: "string" } });
    const to = values.move === undefined ? undefined : findDay(values.move);
    if (values.move !== undefined && to === undefined)
      throw new UsageTrouble(`“${values.move}” is not a day written YYYY-MM-DD`);
    const today = await withDatabase((pool) =>
      inTransaction(pool, async (tx) => {
        if (to !== undefined && (await moveBusinessDay(tx, to)) === "not-forward") {
          throw new Trouble(
            `The business day is ${isoDay(await businessDay(tx))} and never goes back: decisions were taken on the days since.`,
          );
        }
        return await businessDay(tx);
      }),
    );
    terminal.out(isoDay(today));
    return 0;
  },
};
