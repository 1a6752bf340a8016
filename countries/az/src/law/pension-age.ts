import { type Bool, calendarDay, onceReached, type Person, when } from "@dayaq/rules";
import { birth } from "../facts/person.ts";
import { dayOfBirth } from "./people.ts";

interface Step {
  /** In force from this day. */
  readonly from: string;
  readonly months: number;
}

const half = 6; // each 1 July adds half a year, from 2017 on
const julys = (first: number, count: number, startMonths: number): readonly Step[] =>
  Array.from({ length: count }, (_, nth) => ({ from: `${first + nth}-07-01`, months: startMonths + nth * half }));

/** Law on labour pensions, art. 7: men to 65 in 2020, women to 65 in 2026. */
const forMen = julys(2017, 4, 63 * 12 + half);
const forWomen = julys(2017, 10, 60 * 12 + half);

/** Whether a person has reached the pension age of the time. Once reached it stays reached, though the limit moves on. */
export const hasPensionAge = (person: Person): Bool =>
  onceReached(
    when(person.has(birth, { sex: "female" }))
      .then(by(forWomen, person))
      .otherwise(by(forMen, person)),
  );

/** The newest step in force decides; before the first one, half a year less. */
function by(steps: readonly Step[], person: Person): Bool {
  const first = steps[0];
  const before = dayOfBirth(person)
    .plusMonths((first?.months ?? 0) - half)
    .reached();
  return steps.reduce(
    (older, { from, months }) =>
      when(calendarDay(from).reached()).then(dayOfBirth(person).plusMonths(months).reached()).otherwise(older),
    before,
  );
}
