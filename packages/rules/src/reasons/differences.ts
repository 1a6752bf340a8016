import { at, isoDay, type LocalDate } from "@dayaq/kernel";
import { answerOn } from "../answer.ts";
import type { Award } from "../award.ts";
import { evaluationOf, givenByDay } from "../determine.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import { indexOf, type Law } from "../law.ts";
import type { Node } from "../tree/node.ts";
import { isUnknown, type Need, type PersonId, type World } from "../values.ts";
import { evidenceOf } from "./by-timelines.ts";
import { reasonsOn } from "./reasons.ts";
import type { Evidence } from "./trail.ts";

/**
 * Where the reasons of a day say otherwise than whole timelines do: what is due, how each condition comes out and what is needed for
 * it, and which facts and values settled it. Empty when all agree.
 */
export function reasonsDiffering(
  law: Law,
  world: World,
  people: readonly PersonId[],
  days: readonly LocalDate[],
  programmes: readonly string[] = law.programmes.map((it) => it.code),
): string[] {
  return programmes.flatMap((code) =>
    people.flatMap((about) => {
      const evaluation = evaluationOf(indexOf(law), code, world, about);
      const determination = givenByDay(evaluation);
      return days.flatMap((on) => {
        const looked = determination.once[0]?.on ?? on;
        const reasons = reasonsOn(law, code, world, about, on);
        const { award } = answerOn(determination, on);
        const { programme, nobody } = evaluation;
        const paid = award.kind === "due" ? award.shares[0]?.beneficiary : undefined;
        const payee =
          paid === undefined
            ? NONE
            : evidenceOf(evaluation, programme.payee.is, looked, nobody.with("beneficiary", paid));
        const amount = evidenceOf(evaluation, programme.pays.amount, looked);
        const pairs: readonly (readonly [what: string, said: unknown, timelines: unknown])[] = [
          ["what is due", awardInAnyOrder(reasons.award), awardInAnyOrder(award)],
          ["amount", briefly(reasons.amount), briefly(amount)],
          ["payee", briefly(reasons.payee), briefly(payee)],
          [
            "other fund",
            reasons.fund && briefly(reasons.fund),
            award.kind === "due" ? fundOf(evaluation, looked) : undefined,
          ],
          ...programme.conditions.map(({ id, holds }, index): [string, unknown, unknown] => {
            const said = reasons.conditions[index];
            return [
              `condition ${id}`,
              said && [said.id, said.holds, inAnyOrder(said.needs), briefly(said)],
              [id, ...verdictOf(evaluation, holds, looked), briefly(evidenceOf(evaluation, holds, looked))],
            ];
          }),
          ...reasons.conditions.slice(programme.conditions.length).map(({ id, holds }): [string, unknown, unknown] => {
            const beside = determination.conditions.find((it) => it.id === id)?.holds;
            const value = beside && at(beside, looked);
            return [`beside ${id}`, holds, isUnknown(value) ? "unknown" : value];
          }),
        ];
        return pairs.flatMap(([what, said, timelines]) => {
          const [a, b] = [JSON.stringify(said), JSON.stringify(timelines)];
          return a === b ? [] : [`${code} about ${about} on ${isoDay(on)}, ${what}: ${a} instead of ${b}`];
        });
      });
    }),
  );
}

/** What is needed is needed in any order: who of two joined a group first may be seen otherwise on a day than over all of them. */
const inAnyOrder = (needs: readonly Need[]): readonly string[] => needs.map((it) => JSON.stringify(it)).toSorted();

const awardInAnyOrder = (award: Award): unknown =>
  award.kind === "undetermined" ? { ...award, needs: inAnyOrder(award.needs) } : award;

const NONE: Evidence = { facts: [], parameters: [] };

function fundOf(evaluation: Evaluation, on: LocalDate): unknown {
  const { otherFund } = evaluation.programme;
  if (otherFund === undefined || at(evaluation.value(otherFund.when), on) !== true) return undefined;
  return briefly(evidenceOf(evaluation, otherFund.when, on));
}

function verdictOf(evaluation: Evaluation, holds: Node, on: LocalDate): readonly unknown[] {
  const value = at(evaluation.value(holds), on);
  return isUnknown(value) ? ["unknown", inAnyOrder(value.needs)] : [value === true, []];
}

/** The parts of a statement that a later one left stand under one id: each is named once. */
const briefly = ({ facts, parameters }: Evidence): unknown => [
  [...new Set(facts.map(({ id }) => id))],
  parameters.map(({ key, from }) => [key, from]),
];
