import { at, type LocalDate } from "@dayaq/kernel";
import { explainable } from "../explain.ts";
import { evaluationOf } from "../determine.ts";
import { unsaid } from "../evaluate/silence.ts";
import { indexOf, type Law } from "../law.ts";
import { isDay, isUnknown, type Need, type PersonId, type World } from "../values.ts";

/** The facts that could still change the answer of a day, in the order of the law; none once it is known, and whether it comes by itself. */
export function openNeeds(law: Law, code: string, world: World, about: PersonId, on: LocalDate): readonly Need[] {
  const { determination, explain } = explainable(law, code, world, about);
  if (determination.conditions.some(({ holds }) => holds.values.every((it) => it === false))) return [];
  const undated = determination.rhythm === "once" ? dayNeeds(law, code, world, about) : [];
  if (undated.length > 0) return undated;
  const { conditions, answer, needs } = explain(on);
  if (answer === "entitled") return needsOfMode(law, code, world, about, on);
  if (answer !== "undetermined") return [];
  const ordered = conditions.flatMap((it) => it.needs);
  return ordered.length > 0 ? ordered : needs;
}

/** What is not known of whether the right runs by itself that day, or has to be asked for. */
function needsOfMode(law: Law, code: string, world: World, about: PersonId, on: LocalDate): readonly Need[] {
  const evaluation = evaluationOf(indexOf(law), code, world, about);
  const { automaticWhen, pays } = evaluation.programme;
  if (automaticWhen === undefined) return [];
  const due = pays.rhythm === "once" ? at(evaluation.value(pays.on), END) : on;
  const byItself = at(evaluation.value(automaticWhen), isDay(due) ? due : on);
  return isUnknown(byItself) ? byItself.needs : [];
}

/** After every day on which anything changes. */
const END = Number.MAX_SAFE_INTEGER as LocalDate;

/** What is not known of the day on which a single sum falls due: as long as the day is unknown, nothing is due on any day. */
function dayNeeds(law: Law, code: string, world: World, about: PersonId): readonly Need[] {
  const evaluation = evaluationOf(indexOf(law), code, world, about);
  const { pays } = evaluation.programme;
  if (pays.rhythm === "each") {
    const kind = evaluation.law.factKinds.get(pays.kind);
    const isTold = world.facts(about, pays.kind).length > 0;
    return isTold || !kind ? [] : (unsaid({ world }, about, kind)?.needs ?? []);
  }
  const day = pays.rhythm === "once" ? at(evaluation.value(pays.on), END) : null;
  return isUnknown(day) ? day.needs : [];
}
