import {
  at,
  combine,
  done,
  type LocalDate,
  OPEN,
  type Outcome,
  plusDays,
  refuse,
  segments,
  type Timeline,
  TimelineBuilder,
  within,
} from "@dayaq/kernel";
import { type Award, sameAward } from "@dayaq/rules";
import { isDue, NOTHING, type Right } from "./right.ts";

/** A right goes on for some days after its term although nobody has assessed it again yet. */
export interface Continuation {
  /** First day after the term. */
  readonly endsOn: LocalDate;
  readonly until: LocalDate;
  /** The facts known then; with any other the rules decide again. */
  readonly factKey: string;
}

/** The right with its last amount going on until that day. */
export function continued(
  { timeline, once }: Right,
  endsOn: LocalDate,
  until: LocalDate,
): Outcome<Right, "term.not-ending" | "term.no-days"> {
  const last = at(timeline, plusDays(endsOn, -1));
  if (!isDue(last) || isDue(at(timeline, endsOn))) return refuse("term.not-ending");
  if (until <= endsOn || until === OPEN) return refuse("term.no-days");
  const build = new TimelineBuilder<Award>(sameAward);
  for (const { from, until: end, value } of segments(timeline)) {
    // Only days on which nothing is decided are filled: a right that begins again in between stays as it is.
    if (isDue(value) || end <= endsOn || from >= until) build.add(from, value);
    else {
      build.add(from, from < endsOn ? value : last);
      if (from < endsOn) build.add(endsOn, last);
      if (until < end) build.add(until, value);
    }
  }
  return done({ timeline: build.done(), once });
}

/**
 * What is determined, with the days of a continuation as they were decided: its end is nobody's loss, and needs no proposal. `merged`:
 * two records were just joined or parted, so they were decided under the other one, and the last amount goes on under this.
 */
export function asContinued(determined: Right, decided: Right, { endsOn, until }: Continuation, merged = false): Right {
  const moved = merged ? continued(determined, endsOn, until) : undefined;
  if (moved?.ok) return moved.value;
  const going = within(decided.timeline, { from: endsOn, until }, NOTHING, sameAward);
  const line: Timeline<Award> = combine(
    [determined.timeline, going],
    ([now, before]) => (now?.kind === "none" && before ? before : (now as Award)), // two lines in, two values out
    sameAward,
  );
  return { timeline: line, once: determined.once };
}
