import { at, BEGINNING, combine, constant, invariant, type LocalDate, mapValues, type Timeline } from "@dayaq/kernel";
import { type Award, type ConditionOutcome, type Determination, isDrawn, NONE, sameAward } from "./award.ts";
import { Evaluation } from "./evaluate/evaluation.ts";
import { besideThem, chosenBy, incompatibilitiesOf, stands } from "./rivals.ts";
import { indexOf, type Law, type LawIndex } from "./law.ts";
import { askedTimeline, isClaimed, meritOf } from "./merit.ts";
import { isUnknown, type PersonId, sameValue, type Truth, type Value, type World } from "./values.ts";

/** What is due under one programme, about one person, on every day there is. Asks nothing but the law and the world. */
export const determine = (law: Law, programme: string, world: World, about: PersonId): Determination =>
  answersIn(indexOf(law), world).determination(programme, about);

/** What is due on each day, asked for or not: what reasons of a day, compiled code and SQL say as well. */
export const determineByDay = (law: Law, programme: string, world: World, about: PersonId): Determination =>
  answersIn(indexOf(law), world).byDay(programme, about);

/** An evaluation in which rights that rest on other rights can ask for them. The law has no cycles: loading it checks that. */
export function evaluationOf(law: LawIndex, code: string, world: World, about: PersonId): Evaluation {
  const programme = law.programmes.get(code);
  invariant(programme !== undefined, "a determination asks for a programme of the law");
  const evaluation: Evaluation = new Evaluation(law, world, programme, about, (other, person) => {
    const drawn = answersIn(law, world).byDay(other, person);
    evaluation.rest(drawn.factsRead);
    return drawnBy(drawn, person, law.programmes.get(other)?.about === "household");
  });
  return evaluation;
}

/** What a right gives by itself, with the facts that this rests on. */
interface OwnMerit {
  readonly awards: Timeline<Award>;
  readonly factsRead: readonly string[];
}

/**
 * What one law says of one world, each right worked out once: several rest on the same pension, about the same person.
 * A world never changes, and what is remembered of it goes with it.
 */
class Answers {
  readonly #law: LawIndex;
  readonly #world: World;
  readonly #byDay = new Map<string, Map<PersonId, Determination>>();
  readonly #merits = new Map<string, Map<PersonId, OwnMerit>>();

  constructor(law: LawIndex, world: World) {
    this.#law = law;
    this.#world = world;
  }

  determination(code: string, about: PersonId): Determination {
    const whole = this.byDay(code, about);
    const isOfCases = this.#law.programmes.get(code)?.automaticWhen !== undefined;
    return isOfCases ? asAsked(this.#evaluation(code, about), whole) : whole;
  }

  /** Asked by the rights that rest on its being drawn. */
  byDay(code: string, about: PersonId): Determination {
    return once(this.#byDay, code, about, () => givenByDay(this.#evaluation(code, about)));
  }

  /** Asked by the rights that cannot be drawn beside it. */
  merit(code: string, about: PersonId): OwnMerit {
    return once(this.#merits, code, about, () => {
      const evaluation = this.#evaluation(code, about);
      const asked = askedTimeline(evaluation);
      const awards = asked.values.includes(true) ? onAskedDays(meritOf(evaluation).awards, asked) : constant(NONE);
      return { awards, factsRead: [...evaluation.factsRead] };
    });
  }

  #evaluation(code: string, about: PersonId): Evaluation {
    return evaluationOf(this.#law, code, this.#world, about);
  }
}

function once<Answer>(
  known: Map<string, Map<PersonId, Answer>>,
  code: string,
  about: PersonId,
  work: () => Answer,
): Answer {
  let ofCode = known.get(code);
  if (ofCode === undefined) known.set(code, (ofCode = new Map()));
  let answer = ofCode.get(about);
  if (answer === undefined) ofCode.set(about, (answer = work()));
  return answer;
}

const answers = new WeakMap<World, WeakMap<LawIndex, Answers>>();

function answersIn(law: LawIndex, world: World): Answers {
  let ofWorld = answers.get(world);
  if (ofWorld === undefined) answers.set(world, (ofWorld = new WeakMap()));
  let ofLaw = ofWorld.get(law);
  if (ofLaw === undefined) ofWorld.set(law, (ofLaw = new Answers(law, world)));
  return ofLaw;
}

/**
 * What another right would give the same person, looked at alone and as if it had been asked for where it has to be. The facts that
 * it read count as read.
 */
function rivalMerit(evaluation: Evaluation, code: string): Timeline<Award> {
  const { awards, factsRead } = answersIn(evaluation.law, evaluation.world).merit(code, evaluation.about);
  evaluation.rest(factsRead);
  return awards;
}

const drawnBy = ({ timeline }: Determination, person: PersonId, isHouseholds: boolean): Timeline<Truth> =>
  mapValues<Award, Truth>(timeline, (award) => isDrawn(award, person, isHouseholds), sameValue);

/** The answer of an evaluation, which remembers on the way what an explanation asks again. */
export const determined = (evaluation: Evaluation): Determination => asAsked(evaluation, givenByDay(evaluation));

/**
 * Of a right that nobody asked for, the cases that run by themselves are granted, and nothing beside them. Where none does, the whole
 * of it waits for somebody to ask.
 */
function asAsked(evaluation: Evaluation, whole: Determination): Determination {
  if (whole.claimed || evaluation.programme.automaticWhen === undefined) return whole;
  const asked = askedTimeline(evaluation);
  const timeline = onAskedDays(whole.timeline, asked);
  const once = whole.once.filter(({ on }) => at(asked, on));
  if (once.length === 0 && timeline.values.every(({ kind }) => kind === "none")) return whole;
  return { ...whole, mode: "automatic", claimed: true, timeline, once };
}

const onAskedDays = (awards: Timeline<Award>, asked: Timeline<boolean>): Timeline<Award> =>
  combine<Award | boolean, Award>(
    [awards, asked],
    ([award, isAsked]) => (isAsked ? (award as Award) : NONE),
    sameAward,
  ); // in that order, as given

/** What is due on each day, asked for or not. */
export function givenByDay(evaluation: Evaluation): Determination {
  const { programme } = evaluation;
  const merit = meritOf(evaluation);
  const beside = besideOthers(evaluation, merit.awards);
  const conditions = [...merit.conditions, ...beside];
  const awards = allowed(merit.awards, beside);
  return {
    programme: programme.code,
    about: evaluation.about,
    mode: programme.mode,
    claimed: isClaimed(evaluation),
    ...paidOf(evaluation, awards),
    conditions,
    factsRead: [...evaluation.factsRead].toSorted(),
  };
}

/** For each declared incompatibility, on which days the right stands beside the others. Not asked where nothing is due anyway. */
function besideOthers(evaluation: Evaluation, own: Timeline<Award>): ConditionOutcome[] {
  const { law, programme, world, about } = evaluation;
  if (own.values.every(({ kind }) => kind === "none")) return [];
  return incompatibilitiesOf(law, programme.code).map((declared) => {
    const lines = declared.programmes.map((code) => (code === programme.code ? own : rivalMerit(evaluation, code)));
    const chosen = chosenBy(declared, world, about);
    const holds = combine<Award | string | undefined, Truth>(
      [chosen, ...lines],
      ([choice, ...awards]) => stands(declared, programme.code, choice as string | undefined, awards as Award[]), // in that order, as given
      sameValue,
    );
    return { id: declared.id, holds };
  });
}

function allowed(awards: Timeline<Award>, beside: readonly ConditionOutcome[]): Timeline<Award> {
  if (beside.length === 0) return awards;
  return combine<Award | Truth, Award>(
    [awards, ...beside.map(({ holds }) => holds)],
    ([award, ...holds]) => besideThem(award as Award, holds as Truth[]), // the outcomes follow the award, as given
    sameAward,
  );
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
