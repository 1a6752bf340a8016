import { isoDay, type LocalDate, steps, type Texts, type Timeline } from "@dayaq/kernel";
import type { Basis, Certainty } from "./basis.ts";
import { sameValue, Unknown, type Value } from "./values.ts";

/** An amount or limit that the law sets from a day on; null where no source gives it for that time. */
export interface ParameterValue {
  readonly from: LocalDate;
  readonly value: number | null;
  readonly basis: Basis;
  readonly certainty: Certainty;
  /** The day from which it could be known, where the act is later than its effect. */
  readonly knownFrom?: LocalDate;
}

export interface Parameter {
  readonly key: string;
  readonly title: Texts;
  readonly unit: "money" | "months" | "percent" | "per-mille" | "count";
  /** In the order of `from`. The last one runs on. */
  readonly values: readonly ParameterValue[];
}

/** Its value on each day. Before the first value, and where the sources are silent, it is unknown: never zero, never stretched. */
export function parameterTimeline(parameter: Parameter): Timeline<Value> {
  const made = timelines.get(parameter);
  if (made) return made;
  const line = steps<Value>(
    amountNotKnown,
    parameter.values.map(({ from, value }) => [from, value ?? amountNotKnown]),
    sameValue,
  );
  timelines.set(parameter, line);
  return line;
}

export const amountNotKnown = new Unknown("amount-not-known");
/** A parameter never changes, and every person's evaluation asks for it. */
const timelines = new WeakMap<Parameter, Timeline<Value>>();

/** The value in force on a day, with where it stands in the law. */
export const valueInForce = ({ values }: Parameter, on: LocalDate): ParameterValue | undefined =>
  values.findLast(({ from }) => from <= on);

/** The parameter as it could be known on a day: acts published later are left out. */
export const asKnown = (parameter: Parameter, on: LocalDate): Parameter => ({
  ...parameter,
  values: parameter.values.filter(({ knownFrom }) => knownFrom === undefined || knownFrom <= on),
});

/** States what is wrong with a parameter, for the author of a law; empty when nothing is. */
export function faultsOf({ key, values }: Parameter): string[] {
  const outOfOrder = values.find(({ from }, index) => index > 0 && (values[index - 1]?.from ?? from) >= from);
  return [
    ...(values.length === 0 ? [`parameter ${key} has no value`] : []),
    ...(outOfOrder ? [`parameter ${key}: the value from ${isoDay(outOfOrder.from)} stands out of order`] : []),
  ];
}
