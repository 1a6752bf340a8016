import {
  at,
  BEGINNING,
  combine,
  constant,
  invariant,
  type LocalDate,
  mapValues,
  type Minor,
  OPEN,
  segments,
  split,
  type Timeline,
  TimelineBuilder,
} from "@dayaq/kernel";
import { type Award, type ConditionOutcome, type Determination, NONE, sameAward, type Share } from "./award.ts";
import { certaintyOf } from "./certainty.ts";
import { claimsInOrder } from "./evaluate/claims.ts";
import { Evaluation } from "./evaluate/evaluation.ts";
import { and } from "./evaluate/logic.ts";
import { comparePersons } from "./evaluate/people.ts";
import type { Member } from "./evaluate/member.ts";
import { indexOf, type Law, type LawIndex } from "./law.ts";
import type { Programme } from "./programme.ts";
import { isUnknown, type PersonId, sameValue, type Truth, Unknown, type Value, type World } from "./values.ts";

/** What is due under one programme, about one person, on every day there is. Asks nothing but the law and the world. */
export function determine(law: Law, programme: string, world: World, about: PersonId): Determination {
  return determined(evaluationOf(indexOf(law), programme, world, about));
}

/** An evaluation in which rights that rest on other rights can ask for them. The law has no cycles: loading it checks that. */
export function evaluationOf(law: LawIndex, code: string, world: World, about: PersonId): Evaluation {
  const programme = law.programmes.get(code);
  invariant(programme !== undefined, "a determination asks for a programme of the law");
  return new Evaluation(law, world, programme, about, (other, person) =>
    drawnBy(determined(evaluationOf(law, other, world, person)), person),
  );
}

const drawnBy = ({ timeline }: Determination, person: PersonId): Timeline<Truth> =>
  mapValues<Award, Truth>(
    timeline,
    (award) =>
      award.kind === "undetermined"
        ? new Unknown(award.reason, award.needs)
        : award.kind === "due" && award.shares.some((share) => share.beneficiary === person),
    sameValue,
  );

/** The answer of an evaluation, which remembers on the way what an explanation asks again. */
export function determined(evaluation: Evaluation): Determination {
  const { programme } = evaluation;
  const conditions = conditionsOf(evaluation);
  const entitled = combine(
    conditions.map(({ holds }) => holds),
    and,
    sameValue,
  );
  const awards = modelled(programme, awardsWhere(evaluation, entitled));
  const claimed = programme.mode === "automatic" || claimsInOrder(evaluation).length > 0;
  return {
    programme: programme.code,
    about: evaluation.about,
    mode: programme.mode,
    claimed,
    ...paidOf(evaluation, awards),
    conditions,
    factsRead: [...evaluation.factsRead].toSorted(),
  };
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

function paidOf(evaluation: Evaluation, awards: Timeline<Award>): Pick<Determination, "rhythm" | "timeline" | "once"> {
  const { pays } = evaluation.programme;
  switch (pays.rhythm) {
    case "monthly":
      return { rhythm: "monthly", timeline: awards, once: [] };
    case "once":
      return { rhythm: "once", timeline: constant(NONE), once: onceOf(evaluation.value(pays.on), awards) };
    case "each":
      return { rhythm: "once", timeline: constant(NONE), once: onceForEach(evaluation, pays.kind, awards) };
  }
}

/** Two facts that begin on one day are one occasion. */
function onceForEach({ world, about }: Evaluation, kind: string, awards: Timeline<Award>): Determination["once"] {
  const days = new Set(world.facts(about, kind).map(({ from }) => from));
  days.delete(BEGINNING);
  return [...days]
    .toSorted((a, b) => a - b)
    .map((on) => ({ on, award: at(awards, on) }))
    .filter(({ award }) => award.kind !== "none");
}

/** The one-off falls due on its day; where the day itself is not known, nothing can be said of it. */
function onceOf(on: Timeline<Value>, awards: Timeline<Award>): Determination["once"] {
  const day = at(on, Number.MAX_SAFE_INTEGER as LocalDate);
  invariant(day === null || isUnknown(day) || typeof day === "number", "a one-off falls due on a day");
  if (typeof day !== "number") return [];
  const award = at(awards, day as LocalDate);
  return award.kind === "none" ? [] : [{ on: day as LocalDate, award }];
}

/** Before the day from which the programme is modelled, a right that would hold is undetermined: we have not read the law of then. */
function modelled({ modelledFrom }: Programme, awards: Timeline<Award>): Timeline<Award> {
  const build = new TimelineBuilder<Award>(sameAward);
  for (const { from, value } of segments(awards, { from: BEGINNING, until: modelledFrom }))
    build.add(from, value.kind === "none" ? value : NOT_MODELLED);
  for (const { from, value } of segments(awards, { from: modelledFrom, until: OPEN })) build.add(from, value);
  return build.done();
}

const NOT_MODELLED: Award = { kind: "undetermined", reason: "not-modelled", needs: [] };

function awardsWhere(evaluation: Evaluation, entitled: Timeline<Truth>): Timeline<Award> {
  if (entitled.values.every((it) => it === false)) return constant(NONE);
  const amount = evaluation.value(evaluation.programme.pays.amount);
  const sharers = sharersOf(evaluation);
  const payees = sharers.map(({ person }) =>
    evaluation.value(evaluation.programme.payee.is, evaluation.nobody.with("beneficiary", person)),
  );
  const lines: Timeline<Value>[] = [entitled, amount, ...sharers.map((it) => it.belongs), ...payees];
  const build = new TimelineBuilder<Award>(sameAward);
  const all = combine(lines, (values) => values, sameRow);
  for (const { from, value: row } of segments(all)) {
    const [holds, sum, ...rest] = row;
    const belongs = rest.slice(0, sharers.length) as Truth[]; // one for each sharer, by construction
    const paid = rest.slice(sharers.length);
    build.add(from, awardOf(evaluation, from, holds as Truth, sum as Value, sharers, belongs, paid));
  }
  return build.done();
}

const sameRow = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.every((value, index) => sameValue(value, b[index] as Value)); // rows of one length

function awardOf(
  evaluation: Evaluation,
  on: LocalDate,
  holds: Truth,
  sum: Value,
  sharers: readonly Member[],
  belongs: readonly Truth[],
  payees: readonly Value[],
): Award {
  if (holds === false) return NONE;
  if (sum === null || sum === 0) return NONE;
  const doubts = [holds, sum, ...belongs].filter(isUnknown);
  const sharing = sharers.map((_, index) => index).filter((index) => belongs[index] === true);
  const doubtfulPayees = sharing.map((index) => payees[index] as Value).filter(isUnknown); // one for each sharer
  if (doubts.length + doubtfulPayees.length > 0) return undetermined(Unknown.of([...doubts, ...doubtfulPayees]));
  const claimed = evaluation.programme.mode === "automatic" || claimsInOrder(evaluation).length > 0;
  if (claimed && sharing.length === 0) return NONE;
  const parts =
    sharing.length === 0
      ? []
      : split(
          sum as Minor,
          sharing.map(() => 1),
        ); // a sum by the types of the tree
  const shares = sharing.map((index, position): Share => ({
    beneficiary: (sharers[index] as Member).person,
    payee: payees[index] as PersonId | null,
    amount: parts[position] as Minor,
  }));
  return { kind: "due", amount: sum as Minor, shares, certainty: certaintyOf(evaluation, on, shares) };
}

const undetermined = ({ reason, needs }: Unknown): Award => ({ kind: "undetermined", reason, needs });

/** Everyone who may share, in the order in which a rest of a qəpik is given out: by day of birth, then by id. */
function sharersOf(evaluation: Evaluation): readonly Member[] {
  const { beneficiaries } = evaluation.programme;
  if (beneficiaries.kind === "one") return oneAfterAnother(evaluation.value(beneficiaries.person));
  const members = evaluation
    .members(beneficiaries.people)
    .map((member) => ({ member, born: bornOn(evaluation, member.person) }));
  return members
    .toSorted((a, b) => a.born - b.born || comparePersons(a.member.person, b.member.person))
    .map(({ member }) => member);
}

function oneAfterAnother(who: Timeline<Value>): readonly Member[] {
  const persons = new Set(
    who.values.filter((it): it is PersonId => it !== null && !isUnknown(it) && typeof it !== "boolean"),
  );
  if (persons.size === 0 && who.values.some(isUnknown)) return [];
  return [...persons].map((person) => ({
    person,
    belongs: mapValues<Value, Truth>(who, (it) => (isUnknown(it) ? it : it === person), sameValue),
  }));
}

function bornOn({ world }: Evaluation, person: PersonId): number {
  const born = world.facts(person, "birth").at(-1)?.value["on"];
  return typeof born === "number" ? born : Number.MAX_SAFE_INTEGER; // whoever has no birth day stands last
}
