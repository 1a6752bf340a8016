import { writeFileSync } from "node:fs";
import { type Command, readOptions, UsageTrouble } from "../command.ts";
import { checkWritable } from "../writable.ts";

export const benchCommand: Command = {
  name: "bench",
  usage: "bench [NAME]… [--json FILE]",
  summary: "Measure ourselves against stated limits: medians of several runs, as a table or as JSON",
  async run(argv, terminal) {
    const { BENCHMARKS, faultySizes, tableOf } = await import("@dayaq/bench");
    const names = BENCHMARKS.map((it) => it.name);
    const { values, positionals } = readOptions(argv, { json: { type: "string" } }, names.length);
    const stranger = positionals.find((it) => !names.includes(it));
    if (stranger !== undefined)
      throw new UsageTrouble(`there is no benchmark “${stranger}”; there are ${names.join(", ")}`);
    const [faulty] = faultySizes();
    if (faulty !== undefined) throw new UsageTrouble(`${faulty} is no size: say a whole number from 1`);
    if (values.json !== undefined) checkWritable(values.json);
    const figures = [];
    for (const benchmark of BENCHMARKS) {
      if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
      terminal.say(`${benchmark.name}: ${benchmark.summary}`);
      figures.push(...(await benchmark.run((says) => terminal.say(`  ${says}`))));
    }
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
    terminal.out(tableOf(figures));
    return 0;
  },
};
