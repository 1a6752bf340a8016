import { BEGINNING, isoDay, OPEN } from "@dayaq/kernel";
import { type FactKind, type Field, type Law, readFactValue } from "@dayaq/rules";
import { TestFault } from "./fault.ts";
import { findPeriod, type NamedPeriod } from "./period.ts";
import { type Plain, textOf, type Written } from "./written.ts";

/** A single value, and for which days it is said. */
export interface Dated {
  readonly period: NamedPeriod;
  readonly value: Written;
}

/** `85`: for the period of the test; `{2024-03: 85}`: for each period that is named. A null says nothing. */
export function datedIn(law: Law, is: Written, usual: NamedPeriod | undefined, what: string): readonly Dated[] {
  if (is.kind === "names")
    return is.entries.flatMap(({ name, line, is: value }) => {
      const period = findPeriod(name, law.shortMonths);
      if (!period)
        throw new TestFault(line, `\`${name}\` is not a period: write 2024, 2024-07, 2024-07-15 or month:2024-07:3`);
      return datedIn(law, value, period, what);
    });
  if (is.kind === "value" && is.value === null) return [];
  if (!usual)
    throw new TestFault(is.line, `${what} is said for no period: give the test a \`period\`, or write {2024-07: …}`);
  return [{ period: usual, value: is }];
}

/** From and until as a record file has them: an end of time is left out. */
export const daysOf = ({ from, until }: NamedPeriod): { from?: string; until?: string } => ({
  ...(from === BEGINNING ? {} : { from: isoDay(from) }),
  ...(until === OPEN ? {} : { until: isoDay(until) }),
});

/** A fact in the making: the fields that were said of one kind for one period. */
interface Stated {
  readonly kind: FactKind;
  readonly period: NamedPeriod;
  readonly line: number;
  readonly value: Record<string, unknown>;
}

/** Puts the variables of one person together to facts: what is said of one kind for one period is one fact. */
export class StatedFacts {
  readonly #law: Law;
  readonly #stated = new Map<string, Stated>();

  constructor(law: Law) {
    this.#law = law;
  }

  /** A list says that several hold at once, the first of one field with the first of another. */
  say(kind: FactKind, field: string | undefined, { period, value }: Dated, what: string): void {
    const several = value.kind === "list" ? value.items : [value];
    if (several.length > 1 && !kind.several)
      throw new TestFault(value.line, `${what} holds one at a time: only one value can be said of a period`);
    for (const [position, it] of several.entries()) {
      const key = [kind.kind, period.from, period.until, position].join(" ");
      const stated = this.#stated.get(key) ?? { kind, period, line: it.line, value: {} };
      if (field === undefined && textOf(it, what) !== "true") continue;
      if (field !== undefined) stated.value[field] = jsonOf(kind.fields[field], it, what);
      this.#stated.set(key, stated);
    }
  }

  /** As `persons[].facts` of a record file. */
  facts(): readonly unknown[] {
    return [...this.#stated.values()].map(({ kind, period, line, value }) => {
      const read = readFactValue(kind, value, this.#law.currency);
      if (!read.ok)
        throw new TestFault(
          line,
          `${kind.kind} in ${period.name}: ${String(read.detail.field)} ${String(read.detail.says)}`,
        );
      return { kind: kind.kind, ...daysOf(period), value };
    });
  }
}

/** As a record file has it: money and texts are written in quotes there. */
function jsonOf(field: Field | undefined, it: Written, what: string): Plain {
  if (field?.type === "boolean" || field?.type === "integer") return it.kind === "value" ? it.value : textOf(it, what);
  return textOf(it, what);
}
