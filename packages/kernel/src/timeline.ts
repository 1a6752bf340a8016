import { invariant } from "./invariant.ts";
import { BEGINNING, type LocalDate, OPEN } from "./local-date.ts";
import { common, type Period } from "./period.ts";

/**
 * A value for every day there is: a step function of the calendar.
 * `values[i]` holds from `from[i]` until the day before `from[i + 1]`; `from[0]` is the beginning of time;
 * neighbours differ, so two timelines with the same answers are the same data.
 */
export interface Timeline<Value> {
  readonly from: readonly LocalDate[];
  readonly values: readonly Value[];
}

export type Same<Value> = (a: Value, b: Value) => boolean;

export const constant = <Value>(value: Value): Timeline<Value> => ({ from: [BEGINNING], values: [value] });

/** From unordered steps; the step given last wins where two begin on one day. Before the first, `before` holds. */
export function steps<Value>(
  before: Value,
  changes: readonly (readonly [LocalDate, Value])[],
  same: Same<Value> = Object.is,
): Timeline<Value> {
  const build = new TimelineBuilder<Value>(same);
  build.add(BEGINNING, before);
  for (const [from, value] of changes.toSorted((a, b) => a[0] - b[0])) build.add(from, value);
  return build.done();
}

export function at<Value>({ from, values }: Timeline<Value>, on: LocalDate): Value {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] as LocalDate) <= on) low = middle; // middle is within the array
    else high = middle - 1;
  }
  return values[low] as Value; // never empty: it starts at the beginning of time
}

export function mapValues<From, To>(
  line: Timeline<From>,
  change: (value: From) => To,
  same: Same<To> = Object.is,
): Timeline<To> {
  if (line.from.length === 1) return constant(change(line.values[0] as From)); // never empty
  const build = new TimelineBuilder<To>(same);
  line.from.forEach((from, index) => build.add(from, change(line.values[index] as From))); // same length by construction
  return build.done();
}

/** Point-wise over several timelines: the result may change where an operand changes, and nowhere else. */
export function combine<From, To>(
  lines: readonly Timeline<From>[],
  join: (values: readonly From[]) => To,
  same: Same<To> = Object.is,
): Timeline<To> {
  const first = lines[0];
  if (first === undefined) return constant(join([]));
  if (lines.length === 1) return mapValues(first, (value) => join([value]), same);
  // Most lines never change: a law asks far more of a person than ever happens to one.
  if (lines.every(isConstant)) return constant(join(lines.map(({ values }) => values[0] as From))); // never empty
  const build = new TimelineBuilder<To>(same);
  const cursor = lines.map(() => 0);
  let on: LocalDate = BEGINNING;
  for (;;) {
    build.add(on, join(lines.map((line, index) => line.values[cursor[index] as number] as From))); // cursors stay inside
    let next: LocalDate = OPEN;
    for (let index = 0; index < lines.length; index++) {
      const change = lines[index]?.from[(cursor[index] as number) + 1];
      if (change !== undefined && change < next) next = change;
    }
    if (next === OPEN) return build.done();
    for (let index = 0; index < lines.length; index++) {
      const following = (cursor[index] as number) + 1;
      if (lines[index]?.from[following] === next) cursor[index] = following;
    }
    on = next;
  }
}

const isConstant = ({ from }: Timeline<unknown>): boolean => from.length === 1;

/** Each stretch of days with its value, within a window. */
export function* segments<Value>(
  { from, values }: Timeline<Value>,
  window: Period = { from: BEGINNING, until: OPEN },
): Generator<Period & { readonly value: Value }> {
  for (let index = 0; index < from.length; index++) {
    const stretch = { from: from[index] as LocalDate, until: from[index + 1] ?? OPEN }; // index is within the array
    const inside = common(stretch, window);
    if (inside) yield { ...inside, value: values[index] as Value };
  }
}

/** For each value of the outer timeline a timeline of its own, seen only through the days on which that value holds. */
export function flatten<Outer, Inner>(
  outer: Timeline<Outer>,
  inside: (value: Outer) => Timeline<Inner>,
  same: Same<Inner> = Object.is,
): Timeline<Inner> {
  if (outer.from.length === 1) return inside(outer.values[0] as Outer); // never empty
  const build = new TimelineBuilder<Inner>(same);
  for (const stretch of segments(outer)) {
    for (const part of segments(inside(stretch.value), stretch)) build.add(part.from, part.value);
  }
  return build.done();
}

/** `value` inside the window, `other` outside it. */
export const within = <Value>(
  line: Timeline<Value>,
  window: Period,
  other: Value,
  same: Same<Value> = Object.is,
): Timeline<Value> => {
  const build = new TimelineBuilder<Value>(same);
  if (window.from !== BEGINNING) build.add(BEGINNING, other);
  for (const part of segments(line, window)) build.add(part.from, part.value);
  if (window.until !== OPEN) build.add(window.until, other);
  return build.done();
};

export function isSame<Value>(a: Timeline<Value>, b: Timeline<Value>, same: Same<Value> = Object.is): boolean {
  return (
    a.from.length === b.from.length &&
    a.from.every((from, index) => from === b.from[index] && same(a.values[index] as Value, b.values[index] as Value))
  );
}

/** Puts steps together in the order of days and leaves out those that change nothing. */
export class TimelineBuilder<Value> {
  readonly #same: Same<Value>;
  readonly #from: LocalDate[] = [];
  readonly #values: Value[] = [];

  constructor(same: Same<Value> = Object.is) {
    this.#same = same;
  }

  add(from: LocalDate, value: Value): void {
    const last = this.#from.length - 1;
    if (last >= 0 && this.#from[last] === from) {
      this.#from.pop();
      this.#values.pop();
      this.add(from, value);
      return;
    }
    invariant(
      last < 0 ? from === BEGINNING : from > (this.#from[last] as LocalDate),
      "steps come in the order of days",
    );
    if (last >= 0 && this.#same(this.#values[last] as Value, value)) return;
    this.#from.push(from);
    this.#values.push(value);
  }

  done(): Timeline<Value> {
    invariant(this.#from.length > 0, "a timeline has a value for every day");
    return { from: this.#from, values: this.#values };
  }
}
