import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { day } from "@dayaq/kernel";
import { type BoundLaw, compileLaw, lawAsKnown } from "@dayaq/rules";
import { loudness } from "./machine.ts";
import { type Benchmark, type Figure, figure, median, worked } from "./measure.ts";
import { byHand } from "./rules/by-hand.ts";
import { inventedColumns } from "./rules/invented.ts";

const ON = day("2025-08-01");
const RUNS = 5;
const SIZES = [10_000, 100_000, 1_000_000];
/** The whole law is asked of no more: one run of it is long. */
const OF_WHOLE_LAW = 100_000;

/** Compiled code over everybody, beside the same rights written by hand. */
export const rules: Benchmark = {
  name: "rules",
  summary:
    "Compiled law over 10 thousand, 100 thousand and a million invented people, beside twelve rights written by hand",
  run(progress) {
    const code = compileLaw(lawAsKnown(lawOf(azerbaijan), ON));
    const figures = SIZES.flatMap((people): Figure[] => {
      const columns = inventedColumns(code, people);
      const bound = code.bind(columns);
      const hand = byHand(code, columns, ON);
      const twelve = Object.keys(hand);
      const states = new Uint8Array(people);
      const amounts = new Float64Array(people);
      const sums = new Float64Array(people);
      const fill = (right: string) => {
        for (let person = 0; person < people; person++) sums[person] = hand[right]?.(person) ?? 0;
      };
      for (const right of twelve) {
        fill(right);
        bound.everybody(right, ON, [0, people], states, amounts);
        const other = amounts.findIndex((it, person) => it !== sums[person]);
        if (other >= 0 && states[other] !== 2)
          throw new Error(`${right}: ${amounts[other]} compiled, ${sums[other]} by hand, of person ${other}`);
      }
      progress(`${people} people: twelve rights say the same in both`);
      const everybody = (rights: readonly string[]) =>
        rights.forEach((it) => bound.everybody(it, ON, [0, people], states, amounts));
      const compiled = Array.from({ length: RUNS }, () => worked(() => everybody(twelve)));
      const written = Array.from({ length: RUNS }, () => worked(() => twelve.forEach(fill)));
      const perSecond = (milliseconds: number) => (people * twelve.length * 1000) / milliseconds;
      const note = `twelve rights of ${people} people; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB; ${loudness()}`;
      return [
        figure(`rules.columns.${people}`, "persons x programmes/s", compiled.map(perSecond), {
          limit: 0.8 * perSecond(median(written)),
          note: `limit: 0.8 of by hand; ${note}`,
        }),
        figure(`rules.by-hand.${people}`, "persons x programmes/s", written.map(perSecond), { note }),
        ...(people === OF_WHOLE_LAW ? wholeLaw(bound, people, states, amounts) : []),
      ];
    });
    return Promise.resolve(figures);
  },
};

function wholeLaw(bound: BoundLaw, people: number, states: Uint8Array, amounts: Float64Array): Figure[] {
  const rights = azerbaijan.programmes.map((it) => it.code);
  const runs = [0, 1].map(() =>
    worked(() => rights.forEach((it) => bound.everybody(it, ON, [0, people], states, amounts))),
  );
  const perPerson = runs.map((it) => (it * 1000) / people);
  return [figure("rules.whole-law", "µs/person", perPerson, { note: `${rights.length} programmes; ${loudness()}` })];
}
