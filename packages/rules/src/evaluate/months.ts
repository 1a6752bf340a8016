import {
  BEGINNING,
  constant,
  dayOf,
  later,
  type LocalDate,
  OPEN,
  partsOf,
  type Timeline,
  TimelineBuilder,
} from "@dayaq/kernel";
import type { FactKind } from "../fact-kind.ts";
import type { Silence, Where } from "../tree/node.ts";
import { type Fact, isUnknown, type PersonId, sameValue, type Value } from "../values.ts";
import { plus } from "./arithmetic.ts";
import { matches } from "./facts.ts";
import type { Scope } from "./scope.ts";
import { unsaid } from "./silence.ts";

interface Counted {
  readonly where?: Where;
  /** How many full months before the day count; absent: all of them. */
  readonly months?: number;
  readonly silence?: Silence;
}

/** A calendar month as a number that grows by one from month to month. */
type Month = number;

const monthOf = (on: LocalDate): Month => {
  const { year, month } = partsOf(on);
  return year * 12 + month - 1;
};
const firstDayOf = (month: Month): LocalDate => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);

/** What began at the beginning of time is counted from here. */
const EARLIEST = dayOf(1900, 1, 1);
/** How long what has no end goes on being added up. */
const LONGEST = 100 * 12;

/** A field of the facts of a kind, summed over the full months before each day. */
export const totalOf = (
  scope: Scope,
  person: PersonId,
  kind: FactKind,
  { field, ...counted }: Counted & { readonly field: string },
): Timeline<Value> => over(scope, person, kind, counted, (facts) => plus(facts.map(({ value }) => value[field] ?? 0)));

/** How many of the full months before each day have a fact of a kind. */
export const monthsWith = (scope: Scope, person: PersonId, kind: FactKind, counted: Counted): Timeline<Value> =>
  over(scope, person, kind, counted, (facts) => (facts.length > 0 ? 1 : 0));

function over(
  scope: Scope,
  person: PersonId,
  kind: FactKind,
  { where, months, silence }: Counted,
  worth: (facts: readonly Fact[]) => Value,
): Timeline<Value> {
  const told = scope.world.facts(person, kind.kind);
  for (const fact of told) scope.read(fact);
  const silent: Value = (silence === "no" ? undefined : unsaid(scope, person, kind)) ?? 0;
  if (told.length === 0) return constant<Value>(silent);
  const monthly = worthByMonth(told, (covering) =>
    covering.length === 0 ? silent : worth(covering.filter((fact) => matches(fact, where))),
  );
  return summed(monthly, silent, months);
}

interface MonthlyWorth {
  readonly first: Month;
  /** One for each month from the first on. */
  readonly values: readonly Value[];
  /** Of every later month. */
  readonly after: Value;
}

function worthByMonth(facts: readonly Fact[], worth: (covering: readonly Fact[]) => Value): MonthlyWorth {
  const starts = facts.map(({ from }) => monthOf(later(from, EARLIEST)));
  const ends = facts.map(({ until }) => (until === OPEN ? 0 : monthOf(until)));
  const first = Math.min(...starts);
  const last = Math.max(...starts, ...ends) + 1;
  const values = Array.from({ length: last - first }, (_, index) => {
    const on = firstDayOf(first + index);
    return worth(facts.filter(({ from, until }) => from <= on && on < until));
  });
  return { first, values, after: worth(facts.filter(({ until }) => until === OPEN)) };
}

/** A sum that moves on by a month at each first of a month. */
function summed({ first, values, after }: MonthlyWorth, before: Value, window: number | undefined): Timeline<Value> {
  const build = new TimelineBuilder<Value>(sameValue);
  build.add(BEGINNING, window === undefined ? 0 : times(before, window));
  const moves = values.length + (window ?? goesOn(after));
  const worthOf = (index: number): Value =>
    index < 0 ? before : index < values.length ? (values[index] as Value) : after; // inside, as asked
  let running: Value = 0;
  for (let moved = 1; moved <= moves; moved++) {
    running = plus([running, worthOf(moved - 1)]);
    const inWindow =
      window === undefined
        ? running
        : plus(Array.from({ length: window }, (_, index) => worthOf(moved - window + index)));
    build.add(firstDayOf(first + moved), inWindow);
  }
  return build.done();
}

/**
 * For how many more months a running total changes once nothing new is told; a total that is in doubt stays in doubt after that.
 */
const goesOn = (after: Value): number => (isUnknown(after) ? 1 : after === 0 ? 0 : LONGEST);

const times = (value: Value, count: number): Value => plus(Array.from({ length: count }, () => value));
