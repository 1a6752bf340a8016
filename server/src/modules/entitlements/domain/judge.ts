import { type LocalDate, segments, type Timeline, TimelineBuilder, combine, type Period } from "@dayaq/kernel";
import type { Award, PersonId } from "@dayaq/rules";
import {
  adverseFrom,
  arrearsFrom,
  type Circumstances,
  mechanicalGround,
  type MechanicalGround,
} from "./circumstances.ts";
import { compare, type Difference } from "./difference.ts";
import { type Due, isDue, type Right, sameAward } from "./right.ts";

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
export type Doubt = "illustrative" | "payee-unknown";

export interface Judgement {
  readonly findings: readonly Finding[];
  /** What is decided once the machine has decided what it may. */
  readonly byMachine: Right;
  /** Some answer is not known yet, on a day on which it could be paid. */
  readonly waiting: boolean;
}

interface Piece {
  readonly from: LocalDate;
  readonly award: Award;
}

/** Says who decides each difference between what is decided and what is determined, by the table of decisions.md. */
export function judge(decided: Right, determined: Right, it: Circumstances): Judgement {
  const findings: Finding[] = [];
  const build = new TimelineBuilder<Award>(sameAward);
  const arisen = hasArisen(determined, it);
  for (const { value, ...days } of pairs(decided.timeline, determined.timeline)) {
    const { pieces, finding } = judgeDays(decided, days, value, it, arisen);
    for (const { from, award } of pieces) build.add(from, award);
    if (finding) findings.push(finding);
  }
  const once = judgeOnce(decided, determined, it);
  return {
    findings: [...findings, ...once.findings],
    byMachine: { timeline: build.done(), once: once.kept },
    waiting: isWaiting(determined, it.today),
  };
}

interface Pair {
  readonly before: Award;
  readonly after: Award;
}

const pairs = (decided: Timeline<Award>, determined: Timeline<Award>) =>
  segments(
    combine<Award, Pair>(
      [decided, determined],
      ([before, after]) => ({ before: before as Award, after: after as Award }), // two lines in, two values out
      (a, b) => sameAward(a.before, b.before) && sameAward(a.after, b.after),
    ),
  );

/** A right is decided when it has arisen, with all its known future; what only arises later waits for its day. */
const hasArisen = ({ timeline }: Right, it: Circumstances): boolean =>
  [...segments(timeline, { from: arrearsFrom(it), until: (it.today + 1) as LocalDate })].some(({ value }) =>
    isDue(value),
  );

function judgeDays(
  decided: Right,
  days: Period,
  { before, after }: Pair,
  it: Circumstances,
  arisen: boolean,
): { pieces: Piece[]; finding?: Finding } {
  const { difference, losers } = compare(before, after);
  const asBefore = { pieces: [{ from: days.from, award: before }] };
  if (difference === "same" || difference === "waiting") return asBefore;

  const because =
    losers.length === 0 ? undefined : mechanicalGround(it, decided, days.from, leavers(before, after, losers));
  const changed = { difference, before, after };
  if (losers.length === 0 || (difference === "re-split" && leavers(before, after, losers).length === 0)) {
    // Nobody is to wait for what is theirs; but what was not known of is paid back only so far, and a payee changes from today on.
    const from = Math.max(days.from, difference === "payee-changed" ? it.today : arrearsFrom(it)) as LocalDate; // one of two days
    if (from >= days.until || (from > it.today && !arisen)) return asBefore;
    const doubt = doubtOf(after as Due); // somebody gains, so something is due
    const finding: Finding = { ...changed, from, until: days.until, by: doubt ? "person" : "machine", doubt };
    return { finding, pieces: doubt ? asBefore.pieces : cut(days.from, from, before, after) };
  }
  if (because) {
    return {
      finding: { ...changed, ...days, by: "machine", ground: because },
      pieces: [{ from: days.from, award: after }],
    };
  }
  return { ...asBefore, finding: { ...changed, ...days, by: "person" } };
}

/** Those who lose everything; or all who lose, where the sum itself falls. */
function leavers(before: Award, after: Award, losers: readonly PersonId[]): readonly PersonId[] {
  if (!isDue(before) || !isDue(after)) return losers;
  const stay = new Set(after.shares.map(({ beneficiary }) => beneficiary));
  return after.amount < before.amount ? losers : losers.filter((person) => !stay.has(person));
}

const cut = (start: LocalDate, from: LocalDate, before: Award, after: Award): Piece[] =>
  start < from
    ? [
        { from: start, award: before },
        { from, award: after },
      ]
    : [{ from: start, award: after }];

function doubtOf({ certainty, shares }: Due): Doubt | undefined {
  if (shares.some(({ payee }) => payee === null)) return "payee-unknown";
  return certainty === "illustrative" ? "illustrative" : undefined;
}

/** A dated sum arises once: it is compared as a whole, and its date alone changes nothing that was decided. */
function judgeOnce(decided: Right, determined: Right, it: Circumstances): { findings: Finding[]; kept: Right["once"] } {
  const before = decided.once[0];
  const after = determined.once[0];
  const on = after?.on ?? before?.on;
  if (on === undefined) return { findings: [], kept: decided.once };
  const awards = { before: before?.award ?? { kind: "none" }, after: after?.award ?? { kind: "none" } } as const;
  const { difference, losers } = compare(awards.before, awards.after);
  if (difference === "same" || difference === "waiting") return { findings: [], kept: decided.once };
  const changed = { ...awards, difference, from: on, until: (on + 1) as LocalDate };
  if (losers.length > 0) {
    // Death, age and own request end what is still to come; a sum that was due once stays due.
    const ground = it.merged ? "merged" : undefined;
    const kept = ground ? determined.once.filter(({ award }) => isDue(award)) : decided.once;
    return { findings: [{ ...changed, by: ground ? "machine" : "person", ground }], kept };
  }
  if (on > it.today || on < arrearsFrom(it)) return { findings: [], kept: decided.once };
  const doubt = difference === "payee-changed" ? "payee-unknown" : doubtOf(awards.after as Due); // somebody gains: it is due
  return {
    findings: [{ ...changed, by: doubt ? "person" : "machine", doubt }],
    kept: doubt ? decided.once : determined.once,
  };
}

const isWaiting = ({ timeline, once }: Right, today: LocalDate): boolean =>
  once.some(({ award }) => award.kind === "undetermined") ||
  [...segments(timeline, { from: today, until: (today + 1) as LocalDate })].some(
    ({ value }) => value.kind === "undetermined",
  );

/** The first day on which a finding that a person decides would take effect: at once for a gain, after the notice for a loss. */
export function effectiveFrom(
  { from, until, difference, doubt }: Finding,
  it: Circumstances,
  isOnce: boolean,
): LocalDate {
  if (isOnce || doubt || difference === "granted" || difference === "raised") return from;
  const notBefore = adverseFrom(it);
  // A loss that lies wholly in the past takes nothing away that is still to be paid.
  return notBefore >= until ? from : (Math.max(from, notBefore) as LocalDate); // one of two days
}
