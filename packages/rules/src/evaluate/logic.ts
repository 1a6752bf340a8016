import { type Timeline, TimelineBuilder, segments } from "@dayaq/kernel";
import { isUnknown, sameValue, type Truth, Unknown, type Value } from "../values.ts";

/** Kleene's three-valued logic: an unknown matters only where it could still change the answer. */
export function and(values: readonly Value[]): Truth {
  for (const it of values) if (it === false || it === null) return false;
  return doubtAmong(values) ?? true;
}

export function or(values: readonly Value[]): Truth {
  for (const it of values) if (it === true) return true;
  return doubtAmong(values) ?? false;
}

/** All that is not known, as one; undefined where everything is: nearly always. */
export function doubtAmong(values: readonly Value[]): Unknown | undefined {
  let doubts: Unknown[] | undefined;
  for (const it of values) if (isUnknown(it)) (doubts ??= []).push(it);
  return doubts && Unknown.of(doubts);
}

/** What is asked of nobody is false; so its contrary is true. */
export const not = (value: Value): Truth => (isUnknown(value) ? value : value !== true);

/**
 * The first case that holds. `values` are condition, result, condition, result …, and last the result when none holds.
 * Where a condition is not known, the answer is known only if every result that is still possible is the same.
 */
export function firstCase(values: readonly Value[]): Value {
  const doubts: Unknown[] = [];
  const possible: Value[] = [];
  for (let index = 0; index + 1 < values.length; index += 2) {
    const condition = values[index] as Value; // inside, by the loop's bound
    if (condition === false || condition === null) continue;
    possible.push(values[index + 1] as Value);
    if (!isUnknown(condition)) return settled(possible, doubts);
    doubts.push(condition);
  }
  possible.push(values.at(-1) as Value); // never empty: the result when none holds
  return settled(possible, doubts);
}

/** What is possible, if all of it is the same; else the doubts between them. */
export function settled(possible: readonly Value[], doubts: readonly Unknown[]): Value {
  const first = possible[0] as Value; // never empty
  if (possible.every((it) => sameValue(it, first))) return first;
  return Unknown.of(doubts);
}

/** True from the first day on which it was true; a doubt before that day leaves the days after it in doubt. */
export function onceReached(line: Timeline<Value>): Timeline<Truth> {
  const build = new TimelineBuilder<Truth>(sameValue);
  let state: Truth = false;
  for (const { from, value } of segments(line)) {
    state = state === true ? true : or([state, value]);
    build.add(from, state);
  }
  return build.done();
}

/** The first day on which it is true; a doubt before that day leaves the day in doubt. */
export function firstDay(line: Timeline<Value>): Value {
  for (const { from, value } of segments(line))
    if (value === true || isUnknown(value)) return value === true ? from : value;
  return null;
}
