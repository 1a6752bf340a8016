import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  at,
  BEGINNING,
  combine,
  constant,
  flatten,
  isSame,
  type LocalDate,
  mapValues,
  OPEN,
  segments,
  steps,
  type Timeline,
  within,
} from "../src/index.ts";

const anyDay = fc.integer({ min: 0, max: 60 }).map((it) => it as LocalDate);
const anyValue = fc.integer({ min: 0, max: 3 });
const anyLine: fc.Arbitrary<Timeline<number>> = fc
  .tuple(anyValue, fc.array(fc.tuple(anyDay, anyValue), { maxLength: 8 }))
  .map(([before, changes]) => steps(before, changes));
const days = Array.from({ length: 64 }, (_, index) => (index - 2) as LocalDate);

const isWellFormed = ({ from, values }: Timeline<unknown>) =>
  from[0] === BEGINNING &&
  from.length === values.length &&
  from.every((it, index) => index === 0 || (it > (from[index - 1] as number) && values[index] !== values[index - 1]));

describe("operators on timelines, day by day", () => {
  test("combine asks every day and changes nowhere else", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 4 }), (lines) => {
        const sum = (values: readonly number[]) => values.reduce((all, it) => all + it, 0);
        const line = combine(lines, sum);
        expect(isWellFormed(line)).toBe(true);
        for (const on of days) expect(at(line, on)).toBe(sum(lines.map((it) => at(it, on))));
      }),
    );
  });

  test("map, within and flatten say on each day what they say of that day", () => {
    fc.assert(
      fc.property(anyLine, anyLine, anyLine, anyDay, anyDay, (outer, low, high, a, b) => {
        const window = { from: Math.min(a, b) as LocalDate, until: (Math.max(a, b) + 1) as LocalDate };
        const odd = mapValues(outer, (it) => it % 2);
        const inside = within(outer, window, -1);
        const chosen = flatten(outer, (it) => (it > 1 ? high : low));
        for (const line of [odd, inside, chosen]) expect(isWellFormed(line)).toBe(true);
        for (const on of days) {
          expect(at(odd, on)).toBe(at(outer, on) % 2);
          expect(at(inside, on)).toBe(on >= window.from && on < window.until ? at(outer, on) : -1);
          expect(at(chosen, on)).toBe(at(at(outer, on) > 1 ? high : low, on));
        }
      }),
    );
  });

  test("segments cover a window without gap or overlap", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const all = [...segments(line)];
        expect(all[0]?.from).toBe(BEGINNING);
        expect(all.at(-1)?.until).toBe(OPEN);
        all.slice(1).forEach((it, index) => expect(it.from).toBe(all[index]?.until));
      }),
    );
  });

  test("the same answers are the same data, however they were put in", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const again = steps(
          line.values[0] as number,
          line.from
            .slice(1)
            .map((from, index) => [from, line.values[index + 1] as number] as const)
            .toReversed(),
        );
        expect(isSame(again, line)).toBe(true);
      }),
    );
    expect(constant(1)).toEqual(steps(1, [[3 as LocalDate, 1]]));
  });
});
