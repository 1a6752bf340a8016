import type { LocalDate } from "@dayaq/kernel";
import { type BoundLaw, type Columns, compileLaw, type Law, type Pay, Words } from "@dayaq/rules";

/** A part of a population as a thread is given it: laws are data, and the columns lie in memory that all threads share. */
export interface Share {
  readonly before: Law;
  readonly after: Law;
  readonly words: readonly string[];
  readonly columns: Columns;
  readonly programmes: readonly string[];
  readonly since: LocalDate;
  /** Places from the first up to the end. */
  readonly range: readonly [first: number, end: number];
}

/** A place, and the programmes that answer otherwise there. */
export type Differing = readonly [place: number, programmes: readonly string[]];

/** Compiles both laws for the part, and compares them. */
export function differingOf({ before, after, words, columns, programmes, since, range }: Share): Differing[] {
  const bound = (law: Law) => compileLaw(law, new Words(words)).bind(columns);
  return differing({ before: bound(before), after: bound(after), programmes, since }, range);
}

/** Two laws over the same columns, and what is asked of both. */
export interface Compared {
  readonly before: BoundLaw;
  readonly after: BoundLaw;
  readonly programmes: readonly string[];
  /** What lies before this day counts for nobody any more. */
  readonly since: LocalDate;
}

/**
 * The places between `first` and `end`, in order, of people to whom the two laws give something different on some day from `since`
 * on, with the programmes that differ. That is nearly nobody: so the answers of the first day are compared in one loop, and then
 * only the days of change.
 */
export function differing(compared: Compared, [first, end]: readonly [number, number]): Differing[] {
  const old = answersOf(end);
  const now = answersOf(end);
  const found = new Map<number, string[]>();
  for (const programme of compared.programmes) {
    old.ask(compared.before, programme, compared.since, first);
    now.ask(compared.after, programme, compared.since, first);
    for (let person = first; person < end; person++) {
      const isSame = old.states[person] === now.states[person] && old.amounts[person] === now.amounts[person];
      if (isSame && !differsLater(compared, programme, person, now.states[person] === 1)) continue;
      const others = found.get(person);
      if (others === undefined) found.set(person, [programme]);
      else others.push(programme);
    }
  }
  return [...found].toSorted(([a], [b]) => a - b);
}

const answersOf = (end: number) => {
  const states = new Uint8Array(end);
  const amounts = new Float64Array(end);
  return {
    states,
    amounts,
    ask: (law: BoundLaw, programme: string, on: LocalDate, first: number): void => {
      states.fill(0, first); // what a law does not have gives nothing
      amounts.fill(0, first);
      law.everybody(programme, on, [first, end], states, amounts);
    },
  };
};

/** Whether the answers part on some later day, or are the same sum for somebody else. */
function differsLater({ before, after, since }: Compared, programme: string, person: number, isDue: boolean): boolean {
  const isSameOn = (on: LocalDate) =>
    told(before.awardOn(programme, person, on)) === told(after.awardOn(programme, person, on));
  if (isDue && !isSameOn(since)) return true;
  for (let on = since; ;) {
    const next = after.nextChange(programme, person, on);
    if (next !== before.nextChange(programme, person, on)) return true;
    if (next === undefined) return false;
    if (!isSameOn(next)) return true;
    on = next;
  }
}

const told = (award: Pay): string =>
  award.kind === "due"
    ? award.shares.map(({ beneficiary, payee, amount }) => `${beneficiary} ${payee} ${amount}`).join()
    : award.kind;
