import { peaksOf } from "../country/peaks.ts";
import { jsonRules, publicodes, zen } from "./engines/index.ts";
import { household } from "./household.ts";
import { nextChange } from "./next-change.ts";
import { engine } from "./other-engines.ts";
import { benchOf, overColumns, personCode, type Rate, sql, timelines, type Way } from "./ways.ts";

/** What a process of its own says on its output, as one line of JSON. */
export interface Measured {
  readonly rates: readonly Rate[];
  /** MB, of this process and of what it started. */
  readonly peak: number;
}

/** Each way by its name; each checks its answers before it is timed. */
const WAYS: Readonly<Record<string, Way>> = {
  columns: overColumns,
  "person-code": personCode,
  timelines,
  sql,
  "zen-engine": engine(5000, zen),
  "json-rules-engine": engine(2000, jsonRules),
  publicodes: engine(500, publicodes),
  household,
  "next-change": nextChange,
};

const [name = "", people = ""] = process.argv.slice(2);
const way = WAYS[name];
if (way === undefined) throw new Error(`there is no way ${name}`);
const peaks = peaksOf(process.pid, `dayaq-bench-${process.pid}`);
const looking = setInterval(peaks.look, 250);
const rates = await way(benchOf(Number(people)));
peaks.look();
clearInterval(looking);
const peak = Math.max(peaks.all(), process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ rates, peak } satisfies Measured));
