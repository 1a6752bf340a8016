import {
  BEGINNING,
  combine,
  constant,
  type LocalDate,
  mapValues,
  type Minor,
  OPEN,
  segments,
  split,
  type Timeline,
  TimelineBuilder,
} from "@dayaq/kernel";
import { type Award, type ConditionOutcome, NONE, sameAward, type Share, undetermined } from "./award.ts";
import type { Certainty } from "./basis.ts";
import { certaintyDays, certaintyOf } from "./certainty.ts";
import { claimsInOrder } from "./evaluate/claims.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import { and } from "./evaluate/logic.ts";
import type { Member } from "./evaluate/member.ts";
import { comparePersons } from "./evaluate/people.ts";
import type { Programme } from "./programme.ts";
import { DayEvaluation } from "./reasons/day-evaluation.ts";
import { isUnknown, type PersonId, sameValue, type Truth, Unknown, type Value, type World } from "./values.ts";

interface Merit {
  readonly conditions: readonly ConditionOutcome[];
  readonly awards: Timeline<Award>;
}

/** What the right gives by itself, whatever other rights the person has. */
export function meritOf(evaluation: Evaluation): Merit {
  const conditions = conditionsOf(evaluation);
  const entitled = combine(
    conditions.map(({ holds }) => holds),
    and,
    sameValue,
  );
  return { conditions, awards: modelled(evaluation.programme, awardsWhere(evaluation, entitled)) };
}

/** Whether somebody asked for it or confirmed it, where that is needed in every case. */
export const isClaimed = (evaluation: Evaluation): boolean =>
  evaluation.programme.mode === "automatic" || claimsInOrder(evaluation).length > 0;

/** On which days a right is had by whom it belongs to: somebody asked for it, or it runs by itself. */
export function askedTimeline(evaluation: Evaluation): Timeline<boolean> {
  const { automaticWhen } = evaluation.programme;
  if (isClaimed(evaluation)) return constant(true);
  return automaticWhen === undefined
    ? constant(false)
    : mapValues(evaluation.value(automaticWhen), (it) => it === true, Object.is);
}

/** In the order of the law. What stands after a condition that never holds is not looked at: it could change nothing. */
function conditionsOf(evaluation: Evaluation): ConditionOutcome[] {
  const looked: ConditionOutcome[] = [];
  for (const { id, holds: node } of evaluation.programme.conditions) {
    const holds = mapValues(evaluation.value(node), (value) => and([value]), sameValue);
    looked.push({ id, holds });
    if (holds.values.every((it) => it === false)) break;
  }
  return looked;
}

/** Before the day from which the programme is modelled, a right that would hold is undetermined: we have not read the law of then. */
function modelled({ modelledFrom }: Programme, awards: Timeline<Award>): Timeline<Award> {
  const build = new TimelineBuilder<Award>(sameAward);
  for (const { from, value } of segments(awards, { from: BEGINNING, until: modelledFrom }))
    build.add(from, value.kind === "none" ? value : NOT_MODELLED);
  for (const { from, value } of segments(awards, { from: modelledFrom, until: OPEN })) build.add(from, value);
  return build.done();
}

export const NOT_MODELLED: Award = { kind: "undetermined", reason: "not-modelled", needs: [] };

function awardsWhere(evaluation: Evaluation, entitled: Timeline<Truth>): Timeline<Award> {
  if (entitled.values.every((it) => it === false)) return constant(NONE);
  const amount = evaluation.value(evaluation.programme.pays.amount);
  const asked = askedTimeline(evaluation);
  const sharers = asked.values.includes(true) ? sharersOf(evaluation) : [];
  const payees = sharers.map(({ person }) =>
    evaluation.value(evaluation.programme.payee.is, evaluation.nobody.with("beneficiary", person)),
  );
  const lines: Timeline<Value>[] = [asked, entitled, amount, ...sharers.map((it) => it.belongs), ...payees];
  const build = new TimelineBuilder<Award>(sameAward);
  const all = combine(lines, (values) => values, sameRow);
  const changes = certaintyDays(evaluation);
  const looking = new DayEvaluation(evaluation);
  for (const { from, until, value: row } of segments(all)) {
    const [isAsked, holds, sum, ...rest] = row;
    const sharing = sharers.map(({ person }, index) => ({
      person,
      belongs: rest[index] as Truth, // first one for each sharer, then the payee of each, by construction
      payee: rest[sharers.length + index] as Value,
    }));
    const given = { holds: holds as Truth, sum: sum as Value, sharers: isAsked === true ? sharing : undefined };
    const awardFrom = (day: LocalDate): Award =>
      awardOf(given, (shares) =>
        certaintyOf(looking, day, looking.why(evaluation.programme.pays.amount, day).sure, shares),
      );
    const award = awardFrom(from);
    build.add(from, award);
    // The sum stays the same, and may rest on something else from a day on.
    if (award.kind === "due") for (const day of changes) if (from < day && day < until) build.add(day, awardFrom(day));
  }
  return build.done();
}

const sameRow = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.every((value, index) => sameValue(value, b[index] as Value)); // rows of one length

/** Somebody who may share on a day, and to whom their part is paid; null: nobody whom the rule names. */
export interface Sharer {
  readonly person: PersonId;
  readonly belongs: Truth;
  readonly payee: Value;
}

interface Given {
  readonly holds: Truth;
  readonly sum: Value;
  /** In the order in which a rest of a qəpik is given out. Undefined: nobody has asked, so nobody has it yet. */
  readonly sharers: readonly Sharer[] | undefined;
}

/** What a right gives by itself on a day. */
export function awardOf({ holds, sum, sharers }: Given, certainty: (shares: readonly Share[]) => Certainty): Award {
  if (holds === false) return NONE;
  if (sum === null || sum === 0) return NONE;
  const sharing = sharers?.filter(({ belongs }) => belongs === true) ?? [];
  const doubts = [
    holds,
    sum,
    ...(sharers ?? []).map(({ belongs }) => belongs),
    ...sharing.map(({ payee }) => payee),
  ].filter(isUnknown);
  if (doubts.length > 0) return undetermined(Unknown.of(doubts));
  if (sharers !== undefined && sharing.length === 0) return NONE;
  const parts =
    sharing.length === 0
      ? []
      : split(
          sum as Minor,
          sharing.map(() => 1),
        ); // a sum by the types of the tree
  const shares = sharing.map(({ person, payee }, position): Share => ({
    beneficiary: person,
    payee: payee as PersonId | null,
    amount: parts[position] as Minor,
  }));
  return { kind: "due", amount: sum as Minor, shares, certainty: certainty(shares) };
}

/** Everyone who may share, in the order in which a rest of a qəpik is given out: by day of birth, then by id. */
function sharersOf(evaluation: Evaluation): readonly Member[] {
  const { beneficiaries } = evaluation.programme;
  if (beneficiaries.kind === "one") return oneAfterAnother(evaluation.value(beneficiaries.person));
  const members = evaluation
    .members(beneficiaries.people)
    .map((member) => ({ member, born: bornOn(evaluation.world, member.person) }));
  return members
    .toSorted((a, b) => a.born - b.born || comparePersons(a.member.person, b.member.person))
    .map(({ member }) => member);
}

function oneAfterAnother(who: Timeline<Value>): readonly Member[] {
  const persons = new Set(
    who.values.filter((it): it is PersonId => it !== null && !isUnknown(it) && typeof it !== "boolean"),
  );
  if (persons.size === 0) return who.values.some(isUnknown) ? [doubtful(who)] : [];
  return [...persons].map((person) => ({
    person,
    belongs: mapValues<Value, Truth>(who, (it) => (isUnknown(it) ? it : it === person), sameValue),
  }));
}

/** Stands for whoever it may be while it is not known who has the right: a doubt, never a share. */
const doubtful = (who: Timeline<Value>): Member => ({
  person: "",
  belongs: mapValues<Value, Truth>(who, (it) => (isUnknown(it) ? it : false), sameValue),
});

export function bornOn(world: World, person: PersonId): number {
  const born = world.facts(person, "birth").at(-1)?.value["on"];
  return typeof born === "number" ? born : Number.MAX_SAFE_INTEGER; // whoever has no birth day stands last
}
