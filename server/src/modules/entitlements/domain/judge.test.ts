import { BEGINNING, day, isoDay, type LocalDate, type Minor, segments, steps } from "@dayaq/kernel";
import { type Award, type Certainty, sameAward } from "@dayaq/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Circumstances } from "./circumstances.ts";
import { judge } from "./judge.ts";
import { isDue, NO_RIGHT, NOTHING, type Right } from "./right.ts";

const rules = {
  appealDays: 30,
  adverseNoticeDays: 30,
  contestDays: 15,
  expiryNoticeDays: [90, 60, 30],
  arrearsMonthsMax: 36,
  continuesWhenAssessmentIsLate: false,
};
const today = day("2025-07-03");
const usual: Circumstances = { today, rules, about: 1, deaths: new Map() };

/** An award of so much for each of these persons, who are paid themselves; `null`: nobody is known to be paid. */
const due = (shares: Readonly<Record<number, number>>, certainty: Certainty = "official", payee?: null): Award => ({
  kind: "due",
  amount: Object.values(shares).reduce((sum, it) => sum + it, 0) as Minor,
  shares: Object.entries(shares).map(([person, amount]) => ({
    beneficiary: Number(person),
    payee: payee === null ? null : Number(person),
    amount: amount as Minor,
  })),
  certainty,
});
const right = (...changes: readonly (readonly [string, Award])[]): Right => ({
  timeline: steps(
    NOTHING,
    changes.map(([from, award]) => [day(from), award] as const),
    sameAward,
  ),
  once: [],
});
const once = (on: string, award: Award): Right => ({ ...NO_RIGHT, once: [{ on: day(on), award }] });
const found = (decided: Right, determined: Right, it: Partial<Circumstances> = {}) =>
  judge(decided, determined, { ...usual, ...it }).findings.map(({ difference, by, from, ground, doubt }) => [
    difference,
    by,
    isoDay(from),
    ground ?? doubt ?? "",
  ]);
const decidedBy = (decided: Right, determined: Right, it: Partial<Circumstances> = {}) =>
  [...segments(judge(decided, determined, { ...usual, ...it }).byMachine.timeline)]
    .filter(({ from }) => from !== BEGINNING)
    .map(({ from, value }) => [
      isoDay(from),
      isDue(value) ? Object.fromEntries(value.shares.map((share) => [share.beneficiary, share.amount])) : null,
    ]);

const paid = right(["2025-01-01", due({ 1: 300 })]);

describe("the machine decides", () => {
  test("a grant, with all its known future, back to the limit for arrears", () => {
    const long = right(["2015-01-01", due({ 1: 300 })], ["2027-01-01", NOTHING]);
    expect(found(NO_RIGHT, long)).toEqual([["granted", "machine", "2022-07-01", ""]]);
    expect(decidedBy(NO_RIGHT, long)).toEqual([
      ["2022-07-01", { 1: 300 }],
      ["2027-01-01", null],
    ]);
  });

  test("nothing yet of a right that only arises later, but a coming raise of one that is there", () => {
    expect(found(NO_RIGHT, right(["2025-07-04", due({ 1: 300 })]))).toEqual([]);
    expect(found(paid, right(["2025-01-01", due({ 1: 300 })], ["2026-01-01", due({ 1: 350 })]))).toEqual([
      ["raised", "machine", "2026-01-01", ""],
    ]);
  });

  test("a re-split by which nobody is left out, and one by a death", () => {
    const two = right(["2025-01-01", due({ 2: 250, 3: 250 })]);
    const three = right(["2025-01-01", due({ 2: 250, 3: 250 })], ["2025-06-01", due({ 2: 167, 3: 167, 4: 166 })]);
    expect(found(two, three)).toEqual([["re-split", "machine", "2025-06-01", ""]]);
    const one = right(["2025-01-01", due({ 2: 250, 3: 250 })], ["2025-06-01", due({ 3: 500 })]);
    expect(found(two, one, { deaths: new Map([[2, day("2025-06-01")]]) })).toEqual([
      ["re-split", "machine", "2025-06-01", "death"],
    ]);
    expect(found(two, one)).toEqual([["re-split", "person", "2025-06-01", ""]]);
  });

  test("the end by a death of whom it is about, unless the right began with that death", () => {
    const carer = right(["2025-01-01", due({ 2: 80 })]);
    const ended = right(["2025-01-01", due({ 2: 80 })], ["2025-06-15", NOTHING]);
    expect(found(carer, ended, { deaths: new Map([[1, day("2025-06-15")]]) })).toEqual([
      ["ended", "machine", "2025-06-15", "death"],
    ]);
    expect(found(carer, ended, { deaths: new Map([[1, day("2024-12-20")]]) })).toEqual([
      ["ended", "person", "2025-06-15", ""],
    ]);
  });

  test("the part of a loss that a later death settles; what lies before is for a person", () => {
    const lost = right(["2025-01-01", due({ 1: 300 })], ["2025-03-01", NOTHING]);
    expect(found(paid, lost, { deaths: new Map([[1, day("2025-05-01")]]) })).toEqual([
      ["ended", "person", "2025-03-01", ""],
      ["ended", "machine", "2025-05-01", "death"],
    ]);
    expect(decidedBy(paid, lost, { deaths: new Map([[1, day("2025-05-01")]]) })).toEqual([
      ["2025-01-01", { 1: 300 }],
      ["2025-05-01", null],
    ]);
  });

  test("that the dead have no share, also when nobody is known to be paid for those who are left", () => {
    const two = right(["2025-01-01", due({ 2: 250, 3: 250 })]);
    const orphan = right(["2025-01-01", due({ 2: 250, 3: 250 })], ["2025-06-01", due({ 3: 500 }, "official", null)]);
    const it = { deaths: new Map([[2, day("2025-06-01")]]) };
    expect(found(two, orphan, it)).toEqual([
      ["ended", "machine", "2025-06-01", "death"],
      ["raised", "person", "2025-06-01", "payee-unknown"],
    ]);
    expect(decidedBy(two, orphan, it)).toEqual([
      ["2025-01-01", { 2: 250, 3: 250 }],
      ["2025-06-01", { 3: 250 }],
    ]);
  });
});

describe("a person decides", () => {
  test("any other loss, and the machine leaves it as it was", () => {
    const lower = right(["2025-01-01", due({ 1: 300 })], ["2025-06-01", due({ 1: 250 })]);
    expect(found(paid, lower)).toEqual([["lowered", "person", "2025-06-01", ""]]);
    expect(decidedBy(paid, lower)).toEqual([["2025-01-01", { 1: 300 }]]);
  });

  test("that somebody else has the right", () => {
    expect(found(right(["2025-01-01", due({ 2: 80 })]), right(["2025-01-01", due({ 5: 80 })]))).toEqual([
      ["ended", "person", "2025-01-01", ""],
    ]);
  });

  test("what an illustrative rule gives, and what nobody can be paid", () => {
    expect(found(NO_RIGHT, right(["2025-01-01", due({ 1: 9 }, "illustrative")]))).toEqual([
      ["granted", "person", "2025-01-01", "illustrative"],
    ]);
    expect(found(NO_RIGHT, once("2025-07-02", due({ 1: 9 }, "official", null)))).toEqual([
      ["granted", "person", "2025-07-02", "payee-unknown"],
    ]);
  });

  test("what a sum gives that runs on by a guess, from the day of the guess; what is paid already goes on", () => {
    const guessed = right(["2025-01-01", due({ 1: 300 })], ["2027-01-01", due({ 1: 300 }, "illustrative")]);
    expect(found(NO_RIGHT, guessed)).toEqual([
      ["granted", "machine", "2025-01-01", ""],
      ["granted", "person", "2027-01-01", "illustrative"],
    ]);
    expect(decidedBy(NO_RIGHT, guessed)).toEqual([
      ["2025-01-01", { 1: 300 }],
      ["2027-01-01", null],
    ]);
    expect(found(right(["2025-01-01", due({ 1: 300 })]), guessed)).toEqual([]);
  });

  test("who is paid a sum that was due once, where the loss of one leaves it to somebody for whom nobody can be paid", () => {
    expect(found(once("2025-07-02", due({ 1: 600 })), once("2025-07-02", due({ 2: 600 }, "official", null)))).toEqual([
      ["ended", "person", "2025-07-02", "payee-unknown"],
    ]);
  });

  test("whether a sum that was due once is taken back, also from the dead", () => {
    const birth = once("2025-07-02", due({ 1: 600 }));
    expect(found(birth, NO_RIGHT, { deaths: new Map([[1, day("2025-07-02")]]) })).toEqual([
      ["ended", "person", "2025-07-02", ""],
    ]);
    expect(found(birth, once("2025-07-01", due({ 1: 600 })))).toEqual([]);
    expect(found(birth, once("2025-06-30", due({ 1: 500 })))).toEqual([["lowered", "person", "2025-06-30", ""]]);
  });
});

test("sums of several occasions are judged each by its own day", () => {
  const on = (date: string, amount: number) => ({ on: day(date), award: due({ 1: amount }) });
  const decided: Right = { ...NO_RIGHT, once: [on("2025-02-01", 50), on("2025-03-01", 60)] };
  const determined: Right = { ...NO_RIGHT, once: [on("2025-02-01", 70), on("2025-04-01", 80)] };
  expect(found(decided, determined)).toEqual([
    ["raised", "machine", "2025-02-01", ""],
    ["ended", "person", "2025-03-01", ""],
    ["granted", "machine", "2025-04-01", ""],
  ]);
  const { byMachine } = judge(decided, determined, usual);
  expect(byMachine.once.map(({ award }) => award.kind === "due" && award.amount)).toEqual([70, 60, 80]);
});

test("what is not known yet changes nothing", () => {
  const unknown: Award = { kind: "undetermined", reason: "fact-missing", needs: [] };
  const judgement = judge(paid, right(["2025-06-01", unknown]), usual);
  expect(judgement.waiting).toBe(true);
  expect(found(paid, right(["2025-01-01", unknown]))).toEqual([]);
});

test("the machine never lowers what the living have, whatever is determined", () => {
  const anyAward = fc.oneof(
    fc.constant(NOTHING),
    fc
      .tuple(
        fc.dictionary(fc.constantFrom("1", "2", "3"), fc.integer({ min: 1, max: 500 }), { minKeys: 1 }),
        fc.constantFrom<Certainty>("official", "illustrative"),
      )
      .map(([shares, certainty]) => due(shares as never, certainty)),
  );
  const anyRight = fc
    .array(fc.tuple(fc.integer({ min: day("2024-01-01"), max: day("2026-12-31") }), anyAward), { maxLength: 5 })
    .map((changes): Right => ({
      timeline: steps(
        NOTHING,
        changes.map(([on, award]) => [on as LocalDate, award] as const),
        sameAward,
      ),
      once: [],
    }));
  const neverLess = () =>
    fc.assert(
      fc.property(
        anyRight,
        anyRight,
        fc.option(fc.integer({ min: day("2024-01-01"), max: day("2026-12-31") }), { nil: undefined }),
        (decided, determined, died) => {
          const deaths = new Map(died === undefined ? [] : [[2, died as LocalDate] as const]);
          const { byMachine, findings } = judge(decided, determined, { ...usual, deaths });
          const days = [
            ...decided.timeline.from,
            ...determined.timeline.from,
            ...(died === undefined ? [] : [died as LocalDate]),
          ].filter((on) => on !== BEGINNING);
          for (const on of days) {
            const before = share(decided, on, 1);
            const shared = findings.some(
              ({ from, until, difference, by }) =>
                difference === "re-split" && by === "machine" && from <= on && on < until,
            );
            // Person 1 lives: only a re-split, in which the whole is not less, may make the share smaller.
            if (!shared && share(byMachine, on, 1) < before) return false;
          }
          return true;
        },
      ),
    );
  expect(neverLess).not.toThrow();
});

function share({ timeline }: Right, on: LocalDate, person: number): number {
  const [now] = segments(timeline, { from: on, until: (on + 1) as LocalDate });
  return now && isDue(now.value)
    ? (now.value.shares.find(({ beneficiary }) => beneficiary === person)?.amount ?? 0)
    : 0;
}
