import { at, later, type LocalDate, MACHINE, minor, type Minor, segments } from "@dayaq/kernel";
import type { DecisionView, RightView } from "@dayaq/portals";
import { isIllustrative } from "@dayaq/rules";
import type { DecisionSeen } from "../../modules/entitlements/index.ts";
import { dayTold } from "../../modules/notices/index.ts";
import { explanationView } from "./explanation.ts";
import { rightName } from "./names.ts";
import type { RightsContext } from "./rights.ts";

/**
 * What a decision gives a person, as they were told it: their share, or the whole for the person whom it is about when they have
 * none.
 */
export function decidedSum(decision: DecisionSeen, party: number): Minor | undefined {
  const { about, decided, changedFrom } = decision;
  const dated = decided.once.find(({ on }) => on >= changedFrom) ?? decided.once[0];
  const award = dated?.award ?? at(decided.timeline, dayTold(decision));
  if (award.kind !== "due") return undefined;
  const mine = award.shares.filter(({ beneficiary, payee }) => beneficiary === party || payee === party);
  const sum = mine.reduce((all, { amount }) => all + amount, 0);
  return mine.length === 0 && party === about ? award.amount : minor(sum);
}

export function decisionView(decision: DecisionSeen, { say, party, today }: RightsContext): DecisionView {
  const sum = decidedSum(decision, party);
  return {
    id: String(decision.id),
    on: decision.decidedOn,
    what: say.t(`decisions.${decision.kind}`),
    by: decision.decidedBy === MACHINE ? "machine" : "officer",
    ...(sum === undefined ? {} : { sum }),
    ...(decision.appealableUntil < today ? {} : { appealableUntil: decision.appealableUntil }),
  };
}

/** The right as this decision left it: for its letter, also years later. */
export function rightDecided(decision: DecisionSeen, context: RightsContext): RightView {
  const { words, say, party, nameOf } = context;
  const once = decision.decided.once[0];
  const since: LocalDate = once?.on ?? toldSince(decision);
  return {
    id: String(decision.id),
    ...rightName(decision, context),
    sum: decidedSum(decision, party) ?? minor(0),
    rhythm: once === undefined ? "monthly" : "once",
    since,
    illustrative: isIllustrative(decision.trace.explanation),
    mayGiveUp: false,
    why: explanationView(decision.trace, words, say, { is: party, nameOf }, context.signedOf(decision)),
  };
}

/** From when on the right has the sum that is told, as far as this decision changes it. */
function toldSince(decision: DecisionSeen): LocalDate {
  const on = dayTold(decision);
  const stretch = [...segments(decision.decided.timeline)].find(({ from, until }) => from <= on && on < until);
  return later(decision.changedFrom, stretch?.from ?? decision.changedFrom);
}
