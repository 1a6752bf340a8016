import type { LocalDate } from "@dayaq/kernel";
import { type Answer, answerOn, determine, type Determination } from "@dayaq/rules";
import { type Bench, ON, type Rate, runs, type Way } from "./ways.ts";
import { worldOfColumns } from "./world-of-columns.ts";

/** The next day on which each of some rights changes, for everybody. */
function nextOf(name: string, rights: readonly string[], { people, bound }: Bench): Rate {
  const milliseconds = runs(2, () => {
    for (let person = 0; person < people; person++) for (const right of rights) bound.nextChange(right, person, ON);
  });
  return { name, unit: "s per million people", asked: people, runs: milliseconds.map((it) => (it * 1000) / people) };
}

/** So many people are asked of the timelines as well, before anything is timed. */
const CHECKED = 100;

function checkNext({ people, code, columns, bound }: Bench): void {
  const world = worldOfColumns(code, columns);
  for (let person = 0; person < Math.min(people, CHECKED); person++)
    for (const { code: right } of code.law.programmes) {
      const [said, expected] = [bound.nextChange(right, person, ON), nextOn(determine(code.law, right, world, person))];
      if (said !== expected)
        throw new Error(
          `${right} of person ${person} changes next on ${String(said)}, by timelines on ${String(expected)}`,
        );
    }
}

/** Passes over steps at which nobody would notice anything: reasons and certainty change too. */
function nextOn(determination: Determination): LocalDate | undefined {
  const noticed = ({ award }: Answer) =>
    JSON.stringify(award.kind === "due" ? [award.amount, award.shares] : award.kind);
  const now = answerOn(determination, ON);
  let next = now.nextOn;
  while (determination.rhythm === "monthly" && next !== undefined) {
    const then = answerOn(determination, next);
    if (noticed(then) !== noticed(now)) return next;
    next = then.nextOn;
  }
  return next;
}

/** Of the twelve rights that code by hand knows, and of the whole law. */
export const nextChange: Way = (bench) => {
  checkNext(bench);
  const all = bench.code.law.programmes.map(({ code }) => code);
  return Promise.resolve([
    nextOf("next-change.twelve", Object.keys(bench.hand.rights), bench),
    nextOf("next-change.whole-law", all, bench),
  ]);
};
