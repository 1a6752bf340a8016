import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { day } from "@dayaq/kernel";
import {
  answerOn,
  type BoundLaw,
  type Columns,
  type CompiledLaw,
  compileLaw,
  determine,
  type Law,
  lawAsKnown,
} from "@dayaq/rules";
import { worked } from "../measure.ts";
import { type ByHand, byHand } from "./by-hand.ts";
import { inventedColumns } from "./invented.ts";
import { answersOfSql } from "./sql.ts";
import { worldOfColumns } from "./world-of-columns.ts";

export const ON = day("2025-08-01");

/** How fast one way of asking is. */
export interface Rate {
  readonly name: string;
  readonly unit: string;
  /** Of the people there are, how many were asked: a slow way is asked of the first so many. */
  readonly asked: number;
  readonly runs: readonly number[];
}

/** Invented people with the law compiled for them, and the answers that a programmer's own code gives. */
export interface Bench {
  readonly people: number;
  readonly code: CompiledLaw;
  readonly columns: Columns;
  readonly bound: BoundLaw;
  readonly hand: ByHand;
}

/** A programmer's own code works out nobody's pension: the disability allowance is asked as the reading has it that asks for none. */
const READ: Readonly<Record<string, string>> = { "ALW-DIS.beside-a-pension": "both" };

const lawAsked = (): Law => {
  const law = lawAsKnown(lawOf(azerbaijan), ON);
  return { ...law, choices: law.choices.map((it) => ({ ...it, inForce: READ[it.name] ?? it.inForce })) };
};

export function benchOf(people: number): Bench {
  const code = compileLaw(lawAsked());
  const columns = inventedColumns(code, people);
  return { people, code, columns, bound: code.bind(columns), hand: byHand(code, columns, ON) };
}

export type Way = (bench: Bench) => Promise<readonly Rate[]>;

/** A way says something else than a programmer's own code. */
export class Differs extends Error {
  constructor(way: string, right: string, person: number, said: number, hand: number) {
    super(`${way} says ${said} of ${right} about person ${person}, by hand it is ${hand}`);
  }
}

/** Holds a way to the answers by hand, for the first so many people. In doubt is not a number. */
export function checked(
  way: string,
  asked: number,
  { rights }: ByHand,
  said: (person: number, right: string) => number,
): void {
  for (const [right, sum] of Object.entries(rights))
    for (let person = 0; person < asked; person++) {
      const [answer, expected] = [said(person, right), sum(person)];
      if (!Object.is(answer, expected)) throw new Differs(way, right, person, answer, expected);
    }
}

/** Rates from milliseconds, one a run. */
export const perSecond = (name: string, asked: number, rights: number, milliseconds: readonly number[]): Rate => ({
  name,
  unit: "persons x programmes/s",
  asked,
  runs: milliseconds.map((it) => (asked * rights * 1000) / it),
});

/** Milliseconds of the processor that a run takes at least: less would measure how long code takes to become warm. */
const LONG_ENOUGH = 300;

/** Milliseconds of the work, each run: after one that warms it, and so often that a run is long enough. */
export function runs(times: number, work: () => void): number[] {
  const first = Math.max(worked(work), 1);
  const often = Math.ceil(LONG_ENOUGH / first);
  const again = () => {
    for (let time = 0; time < often; time++) work();
  };
  return Array.from({ length: times }, () => worked(again) / often);
}

/** Everybody in one loop, beside the same loop written by hand. */
export const overColumns: Way = ({ people, bound, hand }) => {
  const rights = Object.keys(hand.rights);
  const [states, amounts, sums] = [new Uint8Array(people), new Float64Array(people), new Float64Array(people)];
  const fill = (right: string) => {
    for (let person = 0; person < people; person++) sums[person] = hand.rights[right]?.(person) ?? 0;
  };
  for (const right of rights) {
    fill(right);
    bound.everybody(right, ON, [0, people], states, amounts);
    const isOther = (it: number, person: number) =>
      states[person] === 2 ? !Number.isNaN(sums[person]) : it !== sums[person];
    const other = amounts.findIndex(isOther);
    if (other >= 0) throw new Differs("columns", right, other, amounts[other] ?? 0, sums[other] ?? 0);
  }
  const everybody = () => rights.forEach((it) => bound.everybody(it, ON, [0, people], states, amounts));
  const whole = () =>
    azerbaijan.programmes.forEach(({ code }) => bound.everybody(code, ON, [0, people], states, amounts));
  return Promise.resolve([
    perSecond("columns", people, rights.length, runs(5, everybody)),
    perSecond(
      "by-hand",
      people,
      rights.length,
      runs(5, () => rights.forEach(fill)),
    ),
    perSecond("columns-whole-law", people, azerbaijan.programmes.length, runs(2, whole)),
  ]);
};

/** The same code asked of one person after another, as an event asks it. */
export const personCode: Way = ({ people, bound, hand }) => {
  const rights = Object.keys(hand.rights);
  checked("person code", people, hand, (person, right) => sumOf(bound.awardOn(right, person, ON)));
  const everybody = () => {
    for (const right of rights) for (let person = 0; person < people; person++) bound.awardOn(right, person, ON);
  };
  return Promise.resolve([perSecond("person-code", people, rights.length, runs(5, everybody))]);
};

/** Ten seconds of the processor a run: an answer costs two thousand times what it does over columns. */
const MOST_TIMELINES = 100_000;

/** The reference: whole timelines, of which the day is read off. */
export const timelines: Way = ({ people, code, columns, hand }) => {
  const asked = Math.min(people, MOST_TIMELINES);
  const rights = Object.keys(hand.rights);
  checked("timelines", asked, hand, (person, right) =>
    sumOf(answerOn(determine(code.law, right, worldOfColumns(code, columns), person), ON).award),
  );
  const everybody = () => {
    for (let person = 0; person < asked; person++) {
      const world = worldOfColumns(code, columns); // what is remembered goes with a world
      for (const right of rights) determine(code.law, right, world, person);
    }
  };
  return Promise.resolve([perSecond("timelines", asked, rights.length, runs(3, everybody))]);
};

const sumOf = (award: ReturnType<BoundLaw["awardOn"]>): number =>
  award.kind === "due" ? award.amount : award.kind === "undetermined" ? Number.NaN : 0;

/** Everybody of the smallest size: twenty seconds a run and more of a larger one, where a million would take hours. */
const MOST_IN_SQL = 10_000;

/** The second writing of the law, in PostgreSQL. */
export const sql: Way = async ({ people, code, columns, hand }) => {
  const asked = Math.min(people, MOST_IN_SQL);
  const rights = Object.keys(hand.rights);
  const { answers, milliseconds } = await answersOfSql(code, columns, rights, asked, ON);
  checked("SQL", asked, hand, (person, right) => answers.get(`${right} ${person}`) ?? 0);
  return [perSecond("sql", asked, rights.length, milliseconds)];
};
