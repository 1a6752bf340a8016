import { settled } from "../evaluate/logic.ts";
import { isUnknown, Unknown, type Value } from "../values.ts";
import type { ValueOn } from "./day-scope.ts";

/** One true settles an `or`, one false an `and`: then nothing else was needed. */
export function joinedOn(of: readonly ValueOn[], settles: boolean): ValueOn {
  return (day, on, bound) => {
    const { trail } = day;
    const start = trail.end;
    let doubts: Unknown[] | undefined;
    let fails = false;
    for (const part of of) {
      const before = trail.end;
      const value = part(day, on, bound);
      if (value === settles) {
        trail.strike(start, before);
        return value;
      }
      if (isUnknown(value)) (doubts ??= []).push(value);
      else if (value === null) fails = true;
    }
    if (fails && !settles) return false;
    return doubts === undefined ? !settles : Unknown.of(doubts);
  };
}

interface Case {
  readonly when: ValueOn;
  readonly then: ValueOn;
}

/** What was asked up to the first case that may hold, and its result. In doubt of it, the other results only have to agree. */
export function firstCaseOn(cases: readonly Case[], otherwise: ValueOn): ValueOn {
  return (day, on, bound) => {
    const { trail } = day;
    const doubts: Unknown[] = [];
    const possible: Value[] = [];
    let told: number | undefined;
    for (const { when, then } of cases) {
      const condition = when(day, on, bound);
      if (condition === false || condition === null) continue;
      possible.push(then(day, on, bound));
      told ??= trail.end;
      if (!isUnknown(condition)) break;
      doubts.push(condition);
    }
    if (possible.length === doubts.length) possible.push(otherwise(day, on, bound));
    if (told !== undefined) trail.goBackTo(told);
    return settled(possible, doubts);
  };
}

/** The first of several persons who exists. */
export function firstOfOn(of: readonly ValueOn[]): ValueOn {
  return (day, on, bound) => {
    for (const it of of) {
      const person = it(day, on, bound);
      if (person !== null) return person;
    }
    return null;
  };
}
