import { loudness } from "./machine.ts";
import { type Benchmark, type Figure, figure, median } from "./measure.ts";
import { apart } from "./rules/apart.ts";
import type { Rate } from "./rules/ways.ts";

const SIZES = [10_000, 100_000, 1_000_000];
/** The four ways of one definition; those by hand are measured beside the columns. */
const WAYS = ["columns", "person-code", "timelines", "sql"];
/** Of the public registry. They are asked of few people, and of one size: they look at one person at a time, so that a million take as much longer. */
const ENGINES = ["zen-engine", "json-rules-engine", "publicodes"];

const LIMITS: Readonly<Record<string, { readonly limit: number; readonly note: string }>> = {
  "household.person-code": { limit: 1, note: "asked: about 1 µs; a birth: four rights of child and mother" },
  "household.with-reasons": {
    limit: 20,
    note: "asked: under 20 µs; the same with each condition, its article, and the facts and values that settled it",
  },
  "next-change.twelve": { limit: 10, note: "asked: under 10 s; one thread, the twelve rights" },
  "next-change.whole-law": { limit: 10, note: "asked: under 10 s; one thread, every right of the law" },
};

/** One definition run four ways, beside code by hand and beside public engines; each way at each size in a process of its own. */
export const rules: Benchmark = {
  name: "rules",
  summary:
    "Twelve rights in four ways over 10 thousand, 100 thousand and a million invented people, beside code by hand and public engines",
  async run(progress) {
    const figures: Figure[] = [];
    const measure = async (way: string, people: number): Promise<readonly Rate[]> => {
      const { rates, peak } = await apart(way, people);
      const [first] = rates;
      progress(
        `${way}, ${people} people: the same answers, ${Math.round(median(first?.runs ?? []))} ${first?.unit ?? ""}`,
      );
      const hand = rates.find((it) => it.name === "by-hand");
      for (const { name, unit, asked, runs } of rates) {
        const note = `${asked === people ? "asked of all" : `asked of ${asked};`} ${people} people; ${loudness()}`;
        const limit =
          name === "columns" && hand
            ? { limit: 0.8 * median(hand.runs), note: `limit: 0.8 of by hand; ${note}` }
            : LIMITS[name]
              ? { limit: LIMITS[name].limit, note: `${LIMITS[name].note}; ${note}` }
              : { note };
        figures.push(figure(`rules.${name}.${people}`, unit, runs, limit));
      }
      figures.push(
        figure(`rules.${way}.${people}.peak-memory`, "MB", [peak], { note: "with its people and its database" }),
      );
      return rates;
    };
    let columns = Number.NaN;
    for (const people of SIZES)
      for (const way of WAYS) {
        const rates = await measure(way, people);
        if (way === "columns") columns = median(rates[0]?.runs ?? []);
      }
    let fastest = 0;
    for (const engine of ENGINES) fastest = Math.max(fastest, median((await measure(engine, 10_000))[0]?.runs ?? []));
    await measure("household", 10_000);
    await measure("next-change", 1_000_000);
    const times = columns / fastest;
    const note =
      "asked: 1,000 times; columns of a million people over the fastest engine, which got what relatives have as ready answers";
    return [...figures, figure("rules.columns-over-engines", "times", [times], { limit: 1000, note })];
  },
};
