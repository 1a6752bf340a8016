import type { LocalDate } from "@dayaq/kernel";
import { type Award, NONE } from "../award.ts";
import { certaintyOf } from "../certainty.ts";
import { and } from "../evaluate/logic.ts";
import { comparePersons } from "../evaluate/people.ts";
import { awardOf, bornOn, isClaimed, NOT_MODELLED, type Sharer } from "../merit.ts";
import { isUnknown, type PersonId, type Truth } from "../values.ts";
import type { DayEvaluation } from "./day-evaluation.ts";
import type { Standing } from "./day-scope.ts";

/** Whether all conditions hold on a day; those behind one that fails are not looked at. */
function entitledOn(day: DayEvaluation, on: LocalDate): Truth {
  const values = [];
  for (const { holds } of day.evaluation.programme.conditions) {
    const { value } = day.why(holds, on);
    if (value === false) return false;
    values.push(value);
  }
  return and(values);
}

/** What a right gives by itself on a day, whatever other rights the person has. */
export function ownAwardOn(day: DayEvaluation, on: LocalDate, holds: Truth = entitledOn(day, on)): Award {
  const { pays, modelledFrom } = day.evaluation.programme;
  if (holds === false) return NONE;
  const { value: sum, sure } = day.why(pays.amount, on);
  const sharers = isAskedOn(day, on) ? sharersOn(day, on) : undefined;
  const award = awardOf({ holds, sum, sharers }, (shares) => certaintyOf(day, on, sure, shares));
  return award.kind === "none" || on >= modelledFrom ? award : NOT_MODELLED;
}

/** Whether somebody asked for it, or it runs by itself on that day. */
export function isAskedOn(day: DayEvaluation, on: LocalDate): boolean {
  const { automaticWhen } = day.evaluation.programme;
  return isClaimed(day.evaluation) || (automaticWhen !== undefined && day.why(automaticWhen, on).value === true);
}

function sharersOn(day: DayEvaluation, on: LocalDate): readonly Sharer[] {
  const { programme, nobody } = day.evaluation;
  return standingOn(day, on).map((it) => ({
    ...it,
    payee: it.belongs === true ? day.why(programme.payee.is, on, nobody.with("beneficiary", it.person)).value : null,
  }));
}

/** Everybody who may share, in the order in which a rest of a qəpik is given out: by day of birth, then by id. */
function standingOn(day: DayEvaluation, on: LocalDate): readonly Standing[] {
  const { world, programme } = day.evaluation;
  const { beneficiaries } = programme;
  if (beneficiaries.kind === "one") {
    const { value: who } = day.why(beneficiaries.person, on);
    if (who === null) return [];
    return [isUnknown(who) ? { person: "", belongs: who } : { person: who as PersonId, belongs: true }];
  }
  return day
    .whoBelongs(beneficiaries.people, on)
    .map((it) => ({ ...it, born: bornOn(world, it.person) }))
    .toSorted((a, b) => a.born - b.born || comparePersons(a.person, b.person));
}
