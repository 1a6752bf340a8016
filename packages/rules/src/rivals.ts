import { constant, type LocalDate, steps, type Timeline } from "@dayaq/kernel";
import { type Award, NONE, undetermined } from "./award.ts";
import type { Incompatibility } from "./incompatibility.ts";
import type { LawIndex } from "./law.ts";
import { and, or } from "./evaluate/logic.ts";
import { isUnknown, type PersonId, type Truth, Unknown, type World } from "./values.ts";

/** The declarations that a programme stands in, by the readings in force. */
export const incompatibilitiesOf = ({ law, choices }: LawIndex, code: string): readonly Incompatibility[] =>
  (law.incompatibilities ?? []).filter(
    ({ programmes, under }) =>
      programmes.includes(code) && (under === undefined || choices.get(under.choice)?.inForce === under.reading),
  );

/** The programmes that one cannot be drawn with. */
export const rivalsOf = (law: LawIndex, code: string): readonly string[] => [
  ...new Set(incompatibilitiesOf(law, code).flatMap(({ programmes }) => programmes.filter((it) => it !== code))),
];

/** Which of the programmes a person asked for last, by day; undefined before the first. */
export function chosenBy(
  { programmes, rule }: Incompatibility,
  world: World,
  person: PersonId,
): Timeline<string | undefined> {
  if (rule !== "own-choice") return constant(undefined);
  const claims = programmes.flatMap((code) =>
    world.claims(code, person).map(({ on }): [LocalDate, string] => [on, code]),
  );
  return steps<string | undefined>(undefined, claims);
}

/** Whether the right stands beside what the others would give by themselves on that day. `awards`: in the order of the programmes. */
export function stands(
  { programmes, rule }: Incompatibility,
  code: string,
  chosen: string | undefined,
  awards: readonly Award[],
): Truth {
  const own = programmes.indexOf(code);
  const amountOf = (award: Award | undefined) =>
    award?.kind === "due" && award.shares.length > 0 ? award.amount : undefined;
  const mine = amountOf(awards[own]);
  const beaten = awards.map((award, index): Truth => {
    if (index === own || mine === undefined) return false;
    if (award.kind === "undetermined") return new Unknown(award.reason, award.needs);
    const theirs = amountOf(award);
    if (theirs === undefined) return false;
    if (rule === "priority") return index < own;
    if (chosen === code) return false;
    if (chosen !== undefined && chosen === programmes[index]) return true;
    return theirs > mine || (theirs === mine && index < own);
  });
  const lost = or(beaten);
  return isUnknown(lost) ? lost : !lost;
}

/** What is left of a right beside the others: where one stands in its way nothing is due, and where that is not known neither is this. */
export function besideThem(award: Award, stand: readonly Truth[]): Award {
  const all = and(stand);
  if (award.kind === "none" || all === false) return NONE;
  return isUnknown(all) ? undetermined(all) : award;
}
