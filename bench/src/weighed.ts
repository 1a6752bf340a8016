import { peaksOf } from "./country/peaks.ts";
import { type Benchmark, figure } from "./measure.ts";

const LOOK = 1000;

/** The same benchmark, with the most memory that this process, its children and their database had at one moment. */
export const weighed = (benchmark: Benchmark): Benchmark => ({
  ...benchmark,
  async run(progress) {
    const peaks = peaksOf(process.pid, `dayaq-bench-${process.pid}`);
    const looking = setInterval(peaks.look, LOOK);
    try {
      const figures = await benchmark.run(progress);
      peaks.look();
      const peak = figure(`${benchmark.name}.peak-memory`, "MB", [peaks.all()], {
        note: "PSS of the benchmark, what it started and its database, looked at each second",
      });
      return [...figures, peak];
    } finally {
      clearInterval(looking);
    }
  },
});
