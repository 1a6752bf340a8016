import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { reform as newAllowance } from "@dayaq/country-az/reforms/add";
import { reform as higherAllowance } from "@dayaq/country-az/reforms/raise";
import { reform as insteadOfStipend } from "@dayaq/country-az/reforms/repeal";
import { day } from "@dayaq/kernel";
import { compileLaw } from "@dayaq/rules";
import { type Reform, reform } from "@dayaq/rules/reform";
import { compare, type Livelihood, published } from "@dayaq/rules/what-if";
import { loudness } from "./machine.ts";
import { type Benchmark, figure, worked } from "./measure.ts";
import { inventedColumns } from "./rules/invented.ts";

const ON = day("2025-08-01");
const PEOPLE = 1_000_000;
const RUNS = 3;
/** Seconds, once the people are loaded. */
const LIMIT = 10;

/** The three reforms of the documentation, and one of the right that takes longest to work out. */
const REFORMS: Readonly<Record<string, Reform>> = {
  raise: higherAllowance,
  add: newAllowance,
  repeal: insteadOfStipend,
  "age-allowance": {
    title: { en: "A higher age allowance" },
    changes: [{ parameter: "ALW-AGE", from: "2025-08-01", to: "250.00" }],
  },
};

/** A reform compared over everybody: cost, winners and losers, kinds of home. */
export const whatIf: Benchmark = {
  name: "what-if",
  summary: "Four reforms compared with the law in force over a million invented people, once they are loaded",
  run(progress) {
    const before = lawOf(azerbaijan);
    const code = compileLaw(before);
    const districts = new Map(azerbaijan.districts.map((it) => [it.code, it.region]));
    const measure = (name: string, stated: Reform, livelihood?: Livelihood) => {
      const after = reform(before, stated, azerbaijan.languages);
      const columns = inventedColumns({ ...code, law: after }, PEOPLE);
      const ask = () =>
        published(
          compare({
            before,
            after,
            population: { columns, words: code.words },
            on: ON,
            months: 1,
            everyoneAsks: false,
            regionOf: (district) => districts.get(district),
            ...(livelihood === undefined ? {} : { livelihood }),
          }),
        );
      const { winners, losers } = ask().persons;
      progress(`${name}: ${[winners, losers].map((it) => (it === "few" ? it : it.count)).join(" gain, ")} lose`);
      return Array.from({ length: RUNS }, () => worked(ask) / 1000);
    };
    const told = () => `${PEOPLE} people, processor time; ${loudness()}`;
    const figures = Object.entries(REFORMS).map(([name, stated]) =>
      figure(`what-if.${name}`, "s", measure(name, stated), { limit: LIMIT, note: told() }),
    );
    const poverty = measure("raise-and-poverty", higherAllowance, azerbaijan.livelihood);
    return Promise.resolve([
      ...figures,
      figure("what-if.raise-and-poverty", "s", poverty, { note: `every right is asked of everybody; ${told()}` }),
    ]);
  },
};
