import { firstOfMonth, type LocalDate, plusDays, type ShortMonthRule } from "@dayaq/kernel";
import { afterMonths, yearsOn } from "../evaluate/years.ts";
import { amountNotKnown, type Parameter, valueInForce } from "../parameter.ts";
import { isDay, type Value } from "../values.ts";
import type { ValueOn } from "./day-scope.ts";

/** A value of the law as it stands on the day, which it adds to the trail. */
export function parameterOn(parameter: Parameter): ValueOn {
  const { key } = parameter;
  return ({ trail }, on) => {
    const inForce = valueInForce(parameter, on);
    if (inForce === undefined) return amountNotKnown;
    const { value, from, basis, certainty } = inForce;
    trail.meet({ key, value, from, basis, certainty });
    return value ?? amountNotKnown;
  };
}

/** What is worked out of several quantities together. */
export const together =
  (of: readonly ValueOn[], join: (values: readonly Value[]) => Value): ValueOn =>
  (day, on, bound) =>
    join(of.map((it) => it(day, on, bound)));

/** Another day than a given one; nothing where there is none, in doubt where it is not known. */
const moved =
  (since: ValueOn, move: (since: LocalDate) => LocalDate): ValueOn =>
  (day, on, bound) => {
    const it = since(day, on, bound);
    return isDay(it) ? move(it) : it;
  };

export const daysAfter = (since: ValueOn, days: number): ValueOn => moved(since, (it) => plusDays(it, days));
export const beginningOfMonth = (within: ValueOn): ValueOn => moved(within, firstOfMonth);

export const monthsAfter =
  (since: ValueOn, months: ValueOn, shortMonths: ShortMonthRule): ValueOn =>
  (day, on, bound) =>
    afterMonths(since(day, on, bound), months(day, on, bound), shortMonths);

/** Full years since a day. */
export const yearsAfter =
  (since: ValueOn, shortMonths: ShortMonthRule): ValueOn =>
  (day, on, bound) => {
    const it = since(day, on, bound);
    return isDay(it) ? yearsOn(it, on, shortMonths) : it;
  };
