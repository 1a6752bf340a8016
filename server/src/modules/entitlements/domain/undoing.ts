import { combine, type LocalDate, segments } from "@dayaq/kernel";
import type { Award } from "@dayaq/rules";
import { compare } from "./difference.ts";
import type { Finding } from "./judge-days.ts";
import { NOTHING, type Right, paysAlike } from "./right.ts";

interface Pair {
  readonly before: Award;
  readonly after: Award;
}

/** What an act changes that puts an earlier right back on all its days. A person has decided it, whoever gains or loses. */
export function undoing(decided: Right, earlier: Right): Finding[] {
  const pairs = combine<Award, Pair>(
    [decided.timeline, earlier.timeline],
    ([before, after]) => ({ before: before as Award, after: after as Award }), // two lines in, two values out
    (a, b) => paysAlike(a.before, b.before) && paysAlike(a.after, b.after),
  );
  const months = [...segments(pairs)].map(({ from, until, value }) => ({ from, until, ...value }));
  const days = new Set([...decided.once, ...earlier.once].map(({ on }) => on));
  const sums = [...days].map((on) => ({
    from: on,
    until: (on + 1) as LocalDate,
    before: decided.once.find((it) => it.on === on)?.award ?? NOTHING,
    after: earlier.once.find((it) => it.on === on)?.award ?? NOTHING,
  }));
  return [...months, ...sums].flatMap((it): Finding[] => {
    const { difference } = compare(it.before, it.after);
    return difference === "same" || difference === "waiting" ? [] : [{ ...it, difference, by: "person" }];
  });
}
