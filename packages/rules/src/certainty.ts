import type { LocalDate } from "@dayaq/kernel";
import type { Share } from "./award.ts";
import { type Certainty, isLessCertain, leastCertain, lessCertain } from "./basis.ts";
import { claimsInOrder } from "./evaluate/claims.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import type { LawIndex } from "./law.ts";
import type { Programme } from "./programme.ts";
import type { DayEvaluation } from "./reasons/day-evaluation.ts";
import { type Node, partsOf } from "./tree/node.ts";
import { nodesOf } from "./trees.ts";

/**
 * How sure an award of a day is: the least sure of its conditions, and of the parameters that settled whether it is due, to whom,
 * and how much (`amount`). Its payee rule counts too where it chose somebody, or is itself a guess.
 */
export function certaintyOf(day: DayEvaluation, on: LocalDate, amount: Certainty, shares: readonly Share[]): Certainty {
  const { evaluation } = day;
  const { programme, nobody } = evaluation;
  const { conditions, roots } = weighedIn(evaluation);
  let sure = lessCertain(amount, conditions);
  for (const root of roots) sure = lessCertain(day.settledBy(root, on, nobody).sure, sure);
  return isGuessed(programme.payee) || shares.some((share) => isChosen(evaluation, share))
    ? lessCertain(programme.payee.certainty, sure)
    : sure;
}

/** Whoever is paid by a guess may be the wrong one, chosen or not. */
const isGuessed = ({ certainty }: Programme["payee"]): boolean => certainty === "illustrative";

/** Nobody had to be chosen where an adult's own right is paid to that adult, or a claimant's to the claimant. */
function isChosen(evaluation: Evaluation, { beneficiary, payee }: Share): boolean {
  const { mode, automaticWhen, beneficiaries } = evaluation.programme;
  if (payee !== beneficiary) return true;
  if (beneficiaries.kind !== "one" || beneficiary === evaluation.about) return false;
  if (automaticWhen === undefined) return mode === "automatic";
  return claimsInOrder(evaluation).every(({ by }) => by !== beneficiary);
}

/** What of a right can make an award less sure than its conditions say that they are. */
interface Weighed {
  /** Of the sentences of its conditions the least sure. */
  readonly conditions: Certainty;
  /** The trees beside the amount that read a parameter which is less sure than the least sure condition: of most rights none. */
  readonly roots: readonly Node[];
  /** What in these trees turns by itself from day to day. */
  readonly parts: ReadonlySet<Node>;
  /** Days from which a parameter of the amount or of these trees is more or less sure than before. */
  readonly days: readonly LocalDate[];
}

/** Of a law and its rights, neither of which ever changes. */
const known = new WeakMap<LawIndex, Map<string, Weighed>>();

function weighedIn({ law, programme }: Pick<Evaluation, "law" | "programme">): Weighed {
  let ofLaw = known.get(law);
  if (ofLaw === undefined) known.set(law, (ofLaw = new Map()));
  let weighed = ofLaw.get(programme.code);
  if (weighed === undefined) ofLaw.set(programme.code, (weighed = weigh(law, programme)));
  return weighed;
}

function weigh(law: LawIndex, programme: Programme): Weighed {
  const { conditions, pays, given } = programme;
  const sure = leastCertain(conditions.map((it) => it.certainty));
  const valuesOf = (node: Node) => (node.op === "parameter" ? (law.parameters.get(node.key)?.values ?? []) : []);
  const weighs = (node: Node) => valuesOf(node).some(({ certainty }) => isLessCertain(certainty, sure));
  const roots = besideTheAmount(programme).filter((root) => nodesOf(root, given).some(weighs));
  const days = [pays.amount, ...roots]
    .flatMap((root) => nodesOf(root, given))
    .flatMap((node) =>
      valuesOf(node).flatMap(({ from, certainty }, nth, values) =>
        nth > 0 && values[nth - 1]?.certainty !== certainty ? [from] : [],
      ),
    );
  return { conditions: sure, roots, parts: turning(roots, given, weighs), days: inOrder(days) };
}

/**
 * The parts of some trees whose change may bring another parameter to settle the answer: what an `and`, an `or`, a `when` or a
 * group chooses by, where a less sure parameter stands inside. What is read in any case, such as both sides of a comparison,
 * chooses nothing.
 */
function turning(
  roots: readonly Node[],
  given: Programme["given"],
  weighs: (node: Node) => boolean,
): ReadonlySet<Node> {
  const found = new Set<Node>();
  const met = new Map<Node, boolean>();
  const hasOne = (node: Node): boolean => {
    const before = met.get(node);
    if (before !== undefined) return before;
    const named = node.op === "given" ? given[node.name] : undefined;
    const below = [...(named === undefined ? [] : [named]), ...partsOf(node)].map(hasOne);
    const has = weighs(node) || below.includes(true);
    met.set(node, has);
    if (has) chosenBy(node).forEach((it) => found.add(it));
    return has;
  };
  roots.forEach(hasOne);
  return found;
}

/**
 * The parts by whose values a node takes one branch or another. Sums, comparisons and days read all that they are made of, so they
 * have none.
 */
function chosenBy(node: Node): readonly Node[] {
  switch (node.op) {
    case "when":
      return node.cases.map((it) => it.when);
    case "as-at":
      return [node.day];
    case "sum":
      return [node.people];
    case "and":
    case "or":
    case "any":
    case "all":
    case "count":
    case "filter":
    case "union":
    case "ever":
    case "first":
    case "first-of":
    case "related":
    case "once-reached":
    case "first-day":
      return partsOf(node);
    default:
      return [];
  }
}

const inOrder = (days: readonly LocalDate[]): readonly LocalDate[] => [...new Set(days)].toSorted((a, b) => a - b);

/** What settles whether a right is due, when, and whose it is. */
const besideTheAmount = ({ conditions, automaticWhen, pays, beneficiaries }: Programme): readonly Node[] => [
  ...conditions.map(({ holds }) => holds),
  ...(automaticWhen === undefined ? [] : [automaticWhen]),
  ...(pays.rhythm === "once" ? [pays.on] : []),
  beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people,
];

/**
 * Days from which an award may be more or less sure though its sum stays the same: a later act may repeat the sum, or a less sure
 * source may; and a condition may hold by another of its parts, or as at another day. Few rights have any.
 */
export function certaintyDays(evaluation: Evaluation): readonly LocalDate[] {
  const { parts, days } = weighedIn(evaluation);
  // What was worked out of them on the way: nothing else settled the answer.
  return parts.size === 0 ? days : inOrder([...days, ...evaluation.nobody.turns(parts)]);
}
