import { firstOfMonth, type LocalDate } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { readRecord, RecordFault } from "@dayaq/rules/record";
import { Asking } from "./ask.ts";
import { type Asked, askedIn } from "./asked.ts";
import { TestFault } from "./fault.ts";
import { findPeriod, type NamedPeriod } from "./period.ts";
import { readSituation, type Situation } from "./situation.ts";
import type { OpenFiscaTest, ReadTest } from "./test-file.ts";
import type { Variables } from "./variables.ts";

/** What went wrong with a test: an answer that is another one, or a test that is not understood. */
export interface Failure {
  readonly line: number;
  readonly says: string;
}

export interface TestResult {
  readonly name: string;
  readonly line: number;
  /** Empty: it passed. */
  readonly failures: readonly Failure[];
}

/** Runs a test against a law, and names every answer that is not as expected. */
export function runTest(law: Law, variables: Variables, test: ReadTest): TestResult {
  const { name, line } = test;
  try {
    if ("fault" in test) throw test.fault;
    return { name, line, failures: failuresOf(law, variables, test) };
  } catch (error) {
    // A test that is not understood is one that failed; the others of its file still run.
    if (error instanceof TestFault) return { name, line, failures: [{ line: error.line, says: error.message }] };
    if (error instanceof RecordFault) return { name, line, failures: [{ line, says: error.message }] };
    throw error;
  }
}

function failuresOf(law: Law, variables: Variables, test: OpenFiscaTest): Failure[] {
  const period = test.period && findPeriod(test.period.name, law.shortMonths);
  if (test.period && !period) throw new TestFault(test.period.line, `\`${test.period.name}\` is not a period`);
  const situation = readSituation({ law, variables, period }, test.input);
  const asked = askedIn(test.output, { law, variables, situation, period });
  const asking = new Asking(law, readRecord(law, situation.record, { on: anyDay(asked, period) }));
  return asked.flatMap((it) => {
    const got = answerTo(asking, it, situation);
    if (isNear(got, it.expected, test, it.variable)) return [];
    const needs = got === "undetermined" ? ` (${asking.needs(it.programme, it.about, it.period)})` : "";
    const says = `${it.variable} of ${it.about} in ${it.period.name}: expected ${String(it.expected)}, got ${String(got)}${needs}${marginInWords(test, it.variable)}`;
    return [{ line: it.line, says }];
  });
}

/** A record file wants a day of its own; what is asked here names its periods. */
const anyDay = (asked: readonly Asked[], period: NamedPeriod | undefined): LocalDate => {
  const first = asked[0]?.period ?? period;
  return first && first.unit !== "eternity" ? first.from : (0 as LocalDate); // 1970-01-01: nothing is asked
};

function answerTo(
  asking: Asking,
  { is, programme, about, period, line }: Asked,
  { households }: Situation,
): number | string {
  if (is === "answer") return asking.answer(programme, about, period);
  if (period.unit === "day" || period.unit === "eternity" || period.from !== firstOfMonth(period.from))
    throw new TestFault(line, `an amount is asked for a month or a year, not for ${period.name}`);
  if (is === "amount") return asking.amount(programme, about, period);
  if (households.includes(about)) throw new TestFault(line, "persons are paid, households are not");
  return asking.paid(programme, about, period);
}

/** As OpenFisca compares: within each margin that is given; without any, exactly. Texts are always compared exactly. */
function isNear(got: number | string, expected: Asked["expected"], test: OpenFiscaTest, variable: string): boolean {
  if (typeof got !== "number" || typeof expected !== "number") return got === expected;
  const { absolute, relative } = marginsOf(test, variable);
  const off = Math.abs(got - expected) - FLOATING;
  if (absolute === undefined && relative === undefined) return off <= 0;
  return (
    (absolute === undefined || off <= absolute) && (relative === undefined || off <= Math.abs(relative * expected))
  );
}

/** What the decimal fractions of a YAML file may be off by: far less than the smallest coin. */
const FLOATING = 1e-6;

const marginsOf = ({ absolute, relative }: OpenFiscaTest, variable: string) => ({
  absolute: absolute.get(variable) ?? absolute.get("default"),
  relative: relative.get(variable) ?? relative.get("default"),
});

function marginInWords(test: OpenFiscaTest, variable: string): string {
  const { absolute, relative } = marginsOf(test, variable);
  const parts = [...(absolute ? [`${absolute}`] : []), ...(relative ? [`${relative} of what is expected`] : [])];
  return parts.length === 0 ? "" : ` (margin ${parts.join(" and ")})`;
}
