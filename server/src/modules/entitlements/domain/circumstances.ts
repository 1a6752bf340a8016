import {
  at,
  firstOfMonth,
  firstOfNextMonth,
  holds,
  isEndOfTime,
  type LocalDate,
  type Period,
  plusDays,
  plusMonths,
} from "@dayaq/kernel";
import type { PersonId, World } from "@dayaq/rules";
import { isDue, type Right } from "./right.ts";

/** A ground on which the machine itself ends a right: nobody has to weigh anything. The words are stored. */
export type MechanicalGround = "death" | "own-request" | "merged";

/** Days and choices of the country on which deciding depends. Each is a convention of the pack, labelled there. */
export interface DecidingRules {
  /** Days during which a decision may be appealed; the last is included. */
  readonly appealDays: number;
  /** Days between the notice of a lowering and the first lower payment. */
  readonly adverseNoticeDays: number;
  /** Days during which a proposal may be contested; the last is included. */
  readonly contestDays: number;
  /** Days before the end of a term at which the person is told, longest first. */
  readonly expiryNoticeDays: readonly number[];
  /** How far back a right is paid that nobody knew of. */
  readonly arrearsMonthsMax: number;
  /** Whether a right goes on while the agency that must assess it again is late. */
  readonly continuesWhenAssessmentIsLate: boolean;
}

/** What else one has to know to say who decides a change. */
export interface Circumstances {
  readonly today: LocalDate;
  readonly rules: DecidingRules;
  readonly about: PersonId;
  /** Days of death that are certain: number, name and birth date agree. */
  readonly deaths: ReadonlyMap<PersonId, LocalDate>;
  /** When the person had given the right up: from a day on, or until the day on which they asked for it again. */
  readonly renounced?: readonly Period[] | undefined;
  /** The day on which the right was last looked at. */
  readonly lastOn?: LocalDate | undefined;
  /** Two staff joined or parted two records of one person. */
  readonly merged?: boolean | undefined;
  /** Why nothing is paid of this right by itself, however sure its award is. */
  readonly heldBack?: HeldBack | undefined;
}

/** The law of the right is signed by nobody, or a rule of it was wrong too often. The words are stored. */
export type HeldBack = "unsigned" | "stopped";

/** The day of a death that the registry holds. Intake lets one in only where number, name and birth date agree. */
export function deathOf(world: World, person: PersonId): LocalDate | undefined {
  const on = world.facts(person, "death").at(-1)?.value["on"];
  return typeof on === "number" ? (on as LocalDate) : undefined; // the field is a day
}

/** The first day for which a right that was not known of is still paid. */
export const arrearsFrom = ({ today, rules }: Circumstances): LocalDate =>
  plusMonths(firstOfMonth(today), -rules.arrearsMonthsMax, "first-of-next-month");

/** The first day on which less may be paid: whole months, after the notice has run. */
export const adverseFrom = ({ today, rules }: Circumstances): LocalDate =>
  firstOfNextMonth(plusDays(today, rules.adverseNoticeDays));

/** The last day on which the person may contest a proposal. */
export const contestUntil = ({ today, rules }: Pick<Circumstances, "today" | "rules">): LocalDate =>
  plusDays(today, rules.contestDays);

/** Why the machine may take this away from that day on; undefined when a person has to decide. */
export function mechanicalGround(
  { about, deaths, renounced = [], merged }: Circumstances,
  decided: Right,
  from: LocalDate,
  losers: readonly PersonId[],
): MechanicalGround | undefined {
  if (merged) return "merged";
  if (renounced.some((it) => holds(it, from))) return "own-request";
  const diedBy = (person: PersonId): boolean => (deaths.get(person) ?? Infinity) <= from;
  if (losers.length > 0 && losers.every(diedBy)) return "death";
  const aboutDied = deaths.get(about);
  // A right about a deceased began with the death; only one that was paid before it can end by it.
  if (aboutDied === undefined || aboutDied > from || isEndOfTime(aboutDied)) return undefined;
  return isDue(at(decided.timeline, plusDays(aboutDied, -1))) ? "death" : undefined;
}
