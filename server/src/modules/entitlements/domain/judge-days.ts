import { type LocalDate, minor, type Period, sumOf } from "@dayaq/kernel";
import type { Award, PersonId } from "@dayaq/rules";
import {
  arrearsFrom,
  type Circumstances,
  type HeldBack,
  mechanicalGround,
  type MechanicalGround,
} from "./circumstances.ts";
import { compare, type Difference } from "./difference.ts";
import { type Due, isDue, NOTHING, type Right } from "./right.ts";

/** One change over some days: what, who decides it, and on which ground the machine may. */
export interface Finding extends Period {
  readonly difference: Exclude<Difference, "same" | "waiting">;
  readonly by: "machine" | "person";
  readonly ground?: MechanicalGround | undefined;
  /** Why a person is asked although nobody loses. */
  readonly doubt?: Doubt | undefined;
  readonly before: Award;
  readonly after: Award;
}

/** The law or the payee is not certain enough to pay by itself. */
export type Doubt = "illustrative" | "payee-unknown" | HeldBack;

/** What holds from a day on once the machine has decided what it may. */
export interface Piece {
  readonly from: LocalDate;
  readonly award: Award;
}

export interface DaysJudged {
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

/** Some days on which one award is decided and one determined. */
export interface Stretch extends Period {
  readonly before: Award;
  readonly after: Award;
}

/** Who decides the difference of some days. `arisen`: the right exists already, so its known future is decided with it. */
export function judgeDays(decided: Right, days: Stretch, it: Circumstances, arisen: boolean): DaysJudged {
  const { difference, losers } = compare(days.before, days.after);
  if (difference === "same" || difference === "waiting") return asBefore(days);
  const leaving = leavers(days, losers);
  const nobodyLeaves = losers.length === 0 || (difference === "re-split" && leaving.length === 0);
  if (nobodyLeaves) return gain(days, difference, it, arisen);
  const ground = mechanicalGround(it, decided, days.from, leaving);
  if (ground) return mechanicalLoss(days, difference, leaving, ground, it);
  const later = laterGround(decided, days, leaving, it);
  if (later === undefined) return { ...asBefore(days), findings: [byPerson(days, difference, it)] };
  // Up to the death a person has to decide, from it on nobody has to.
  const parts = [
    judgeDays(decided, { ...days, until: later }, it, arisen),
    judgeDays(decided, { ...days, from: later }, it, arisen),
  ];
  return { pieces: parts.flatMap(({ pieces }) => pieces), findings: parts.flatMap(({ findings }) => findings) };
}

/** A loss that an officer decides; where nobody can be paid what is left, the officer names the payee as well. */
export function byPerson(days: Stretch, difference: Finding["difference"], it: Circumstances): Finding {
  const doubt = doubtOf(days.after, it) === "payee-unknown" ? "payee-unknown" : undefined;
  return { ...days, difference, by: "person", doubt };
}

const asBefore = ({ from, before }: Stretch): DaysJudged => ({ pieces: [{ from, award: before }], findings: [] });

/** Those who lose everything; or all who lose, where the sum itself falls. */
function leavers({ before, after }: Stretch, losers: readonly PersonId[]): readonly PersonId[] {
  if (!isDue(before) || !isDue(after)) return losers;
  const stay = new Set(after.shares.map(({ beneficiary }) => beneficiary));
  return after.amount < before.amount ? losers : losers.filter((person) => !stay.has(person));
}

/** Nobody is to wait for what is theirs; but what nobody knew of is paid back only so far, and a living payee changes from today on. */
function gain(days: Stretch, difference: Finding["difference"], it: Circumstances, arisen: boolean): DaysJudged {
  const notBefore = difference === "payee-changed" && !payeesDied(days, it) ? it.today : arrearsFrom(it);
  const from = Math.max(days.from, notBefore) as LocalDate; // one of two days
  if (from >= days.until || (from > it.today && !arisen)) return asBefore(days);
  const doubt = doubtOf(days.after, it);
  const finding: Finding = { ...days, from, difference, by: doubt ? "person" : "machine", doubt };
  if (doubt) return { ...asBefore(days), findings: [finding] };
  const kept = days.from < from ? [{ from: days.from, award: days.before }] : [];
  return { pieces: [...kept, { from, award: days.after }], findings: [finding] };
}

/** Whether everybody who is no longer paid had died by then: money is not left with the dead. */
function payeesDied({ before, after, from }: Stretch, { deaths }: Circumstances): boolean {
  const still = payeesOf(after);
  return [...payeesOf(before)]
    .filter((payee) => !still.has(payee))
    .every((payee) => (deaths.get(payee) ?? Infinity) <= from);
}

const payeesOf = (award: Award): Set<PersonId> =>
  new Set(isDue(award) ? award.shares.flatMap(({ payee }) => payee ?? []) : []);

function mechanicalLoss(
  days: Stretch,
  difference: Finding["difference"],
  leaving: readonly PersonId[],
  ground: MechanicalGround,
  it: Circumstances,
): DaysJudged {
  const { from, before, after } = days;
  const doubt = doubtOf(after, it);
  if (!doubt || !isDue(before)) {
    return { pieces: [{ from, award: after }], findings: [{ ...days, difference, by: "machine", ground }] };
  }
  // Who left is paid no more; how the rest is shared has to wait for a person, since somebody's payee is not known.
  const rest = without(before, leaving);
  return {
    pieces: [{ from, award: rest }],
    findings: [
      { ...days, after: rest, difference: "ended", by: "machine", ground },
      { ...days, before: rest, difference: isDue(rest) ? "raised" : "granted", by: "person", doubt },
    ],
  };
}

function without(award: Due, leaving: readonly PersonId[]): Award {
  const shares = award.shares.filter(({ beneficiary }) => !leaving.includes(beneficiary));
  return shares.length === 0 ? NOTHING : { ...award, shares, amount: minor(sumOf(shares.map(({ amount }) => amount))) };
}

/** The first day inside these days from which the machine may take away what a person has to decide before. */
function laterGround(
  decided: Right,
  { from, until }: Stretch,
  leaving: readonly PersonId[],
  it: Circumstances,
): LocalDate | undefined {
  const days = [...it.deaths.values(), ...(it.renounced ?? []).map(({ from: day }) => day)];
  return days
    .filter((on) => from < on && on < until)
    .toSorted((a, b) => a - b)
    .find((on) => mechanicalGround(it, decided, on, leaving) !== undefined);
}

/** Why a person has to say so before it is paid: nobody can be paid, the law is our own assumption, or nobody has signed it. */
export function doubtOf(award: Award, { heldBack }: Pick<Circumstances, "heldBack">): Doubt | undefined {
  if (!isDue(award)) return undefined;
  if (award.shares.some(({ payee }) => payee === null)) return "payee-unknown";
  return award.certainty === "illustrative" ? "illustrative" : heldBack;
}
