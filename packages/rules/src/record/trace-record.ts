import { isoDay, type Texts } from "@dayaq/kernel";
import { answerOn } from "../answer.ts";
import { determined, evaluationOf } from "../determine.ts";
import { hashOf, indexOf, type Law, lawAsKnown } from "../law.ts";
import { type Step, Tracing } from "../trace.ts";
import { readAsked, type RecordQuestion } from "./record-question.ts";
import { worldOf } from "./record-world.ts";

/** The working of each right that was asked for, about each person or household of a record, on its day. */
export interface RecordTrace {
  readonly law: string;
  readonly on: string;
  readonly traces: readonly TraceAnswer[];
}

export interface TraceAnswer {
  readonly programme: string;
  readonly about: string;
  readonly answer: string;
  /** The day that is worked out: of a sum of its own day, that one. */
  readonly day: string;
  readonly conditions: readonly {
    readonly id: string;
    readonly says: Texts;
    readonly basis: string;
    readonly working: Step;
  }[];
  readonly amount: Step;
}

/** Throws `RecordFault`, which names the path of the fault. */
export function traceJson(law: Law, json: unknown, question: RecordQuestion): RecordTrace {
  const { record } = readAsked(law, json, question);
  const index = indexOf(lawAsKnown(law, record.known));
  const world = worldOf(law, record, record.known);
  const traces = question.programmes.flatMap((code) => {
    const abouts = index.programmes.get(code)?.about === "household" ? record.households : record.persons;
    return abouts.map((about): TraceAnswer => {
      const evaluation = evaluationOf(index, code, world, about);
      const determination = determined(evaluation);
      const { programme } = evaluation;
      const day = determination.once[0]?.on ?? record.on;
      const tracing = new Tracing(evaluation);
      return {
        programme: code,
        about,
        answer: answerOn(determination, record.on).answer,
        day: isoDay(day),
        conditions: programme.conditions.map(({ id, says, basis, holds }) => ({
          id,
          says,
          basis: [basis.act, basis.article].filter(Boolean).join(", "),
          working: tracing.of(holds, day),
        })),
        amount: tracing.of(programme.pays.amount, day),
      };
    });
  });
  return { law: hashOf(law), on: isoDay(record.on), traces };
}
