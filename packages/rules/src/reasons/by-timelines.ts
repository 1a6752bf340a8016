import { at, BEGINNING, firstOfMonth, type LocalDate, plusMonths } from "@dayaq/kernel";
import type { Evaluation } from "../evaluate/evaluation.ts";
import { asked } from "../evaluate/people.ts";
import { matches } from "../evaluate/facts.ts";
import type { Bound } from "../evaluate/bound.ts";
import { valueInForce } from "../parameter.ts";
import { type Node, partsOf } from "../tree/node.ts";
import type { Evidence, ParameterUsed } from "./trail.ts";
import { isUnknown, type PersonId, type Value } from "../values.ts";

const NO_EVIDENCE: Evidence = { facts: [], parameters: [] };

/**
 * What settled an expression on a day, read off whole timelines in the plainest way: the reference to which the reasons of a day are
 * held.
 */
export function evidenceOf(
  evaluation: Evaluation,
  node: Node,
  on: LocalDate,
  bound: Bound = evaluation.nobody,
): Evidence {
  const of = (it: Node, day = on) => evidenceOf(evaluation, it, day, bound);
  const value = (it: Node): Value => at(evaluation.value(it, bound), on);
  switch (node.op) {
    case "given":
      return evidenceOf(evaluation, evaluation.programme.given[node.name] ?? { op: "about" }, on);
    case "and":
    case "or": {
      const settling = node.op === "or"; // one true settles an `or`, one false an `and`
      const settled = node.of.filter((it) => value(it) === settling);
      return together((settled.length > 0 ? settled.slice(0, 1) : node.of).map((it) => of(it)));
    }
    case "when": {
      const index = node.cases.findIndex((it) => value(it.when) !== false && value(it.when) !== null);
      const asked = node.cases.slice(0, index < 0 ? node.cases.length : index + 1).map((it) => it.when);
      return together(
        [...asked, index < 0 ? node.otherwise : (node.cases[index]?.then ?? node.otherwise)].map((it) => of(it)),
      );
    }
    case "fact":
    case "has":
      return together([of(node.of), factsOf(evaluation, node, value(node.of), on)]);
    case "total":
    case "months-with":
      return together([of(node.of), factsCounted(evaluation, node, value(node.of), on)]);
    case "related":
      return together([of(node.of), relationsOf(evaluation, node, value(node.of), on)]);
    case "any":
    case "all":
    case "count":
    case "sum":
    case "filter":
      return askedOf(evaluation, node, on, bound);
    case "ever": {
      const days = evaluation
        .members(node.people, bound)
        .flatMap(({ belongs }) => belongs.from.filter((_, index) => belongs.values[index] === true));
      const first = days.toSorted((a, b) => a - b)[0];
      return first === undefined ? NO_EVIDENCE : of(node.people, first);
    }
    case "as-at": {
      const day = value(node.day);
      return together([of(node.day), typeof day === "number" ? of(node.of, day as LocalDate) : NO_EVIDENCE]);
    }
    case "first-day": {
      const day = value(node);
      return typeof day === "number" ? of(node.of, day as LocalDate) : of(node.of);
    }
    case "first-of": {
      const index = node.of.findIndex((it) => value(it) !== null);
      return together(node.of.slice(0, index < 0 ? node.of.length : index + 1).map((it) => of(it)));
    }
    case "parameter": {
      const used = parameterUsed(evaluation, node.key, on);
      return { facts: [], parameters: used ? [used] : [] };
    }
    default:
      return together(partsOf(node).map((it) => of(it)));
  }
}

function together(all: readonly Evidence[]): Evidence {
  const some = all.filter(({ facts, parameters }) => facts.length > 0 || parameters.length > 0);
  if (some.length < 2) return some[0] ?? NO_EVIDENCE; // nearly always: most parts rest on nothing of their own
  const facts = new Map(some.flatMap((it) => it.facts).map((it) => [it.id, it]));
  const parameters = new Map(some.flatMap((it) => it.parameters).map((it) => [it.key, it]));
  return { facts: [...facts.values()], parameters: [...parameters.values()] };
}

function factsOf(
  { world, law }: Evaluation,
  { kind, where }: Extract<Node, { op: "fact" | "has" }>,
  person: Value,
  on: LocalDate,
): Evidence {
  if (person === null || isUnknown(person)) return NO_EVIDENCE;
  const timeless = law.factKinds.get(kind)?.timeless === true;
  const holding = world
    .facts(person as PersonId, kind)
    .filter((fact) => timeless || (fact.from <= on && on < fact.until));
  const matching = holding.filter((fact) => matches(fact, where));
  return { facts: matching.length > 0 ? matching : holding, parameters: [] };
}

/** The facts of the months that were added up. */
function factsCounted(
  { world }: Evaluation,
  { kind, where, months }: Extract<Node, { op: "total" | "months-with" }>,
  person: Value,
  on: LocalDate,
): Evidence {
  if (person === null || isUnknown(person)) return NO_EVIDENCE;
  const until = firstOfMonth(on);
  const from = months === undefined ? BEGINNING : plusMonths(until, -months, "last-of-month");
  const facts = world
    .facts(person as PersonId, kind)
    .filter((fact) => matches(fact, where) && fact.from < until && fact.until > from);
  return { facts, parameters: [] };
}

function relationsOf(
  { world }: Evaluation,
  { relation, direction }: Extract<Node, { op: "related" }>,
  person: Value,
  on: LocalDate,
): Evidence {
  if (person === null || isUnknown(person)) return NO_EVIDENCE;
  const facts =
    direction === "to" ? world.facts(person as PersonId, relation) : world.relatedTo(person as PersonId, relation);
  return { facts: facts.filter((fact) => fact.from <= on && on < fact.until), parameters: [] };
}

/** Of people: those who belong, each with what settled the question for them. Where one is enough, the first who settles it. */
function askedOf(
  evaluation: Evaluation,
  node: Extract<Node, { op: "any" | "all" | "count" | "sum" | "filter" }>,
  on: LocalDate,
  bound: Bound,
): Evidence {
  const members = asked(evaluation, node, bound).filter((it) => at(it.belongs, on) !== false);
  const settling = members.filter((it) =>
    node.op === "sum" ? at(it.answer, on) !== null : at(it.answer, on) === (node.op !== "all"),
  );
  const enough = node.op === "any" || node.op === "all" ? settling.slice(0, 1) : settling;
  return together([
    evidenceOf(evaluation, node.people, on, bound),
    ...(enough.length > 0 ? enough : members).map(({ person }) =>
      evidenceOf(evaluation, node.where, on, bound.with(node.as, person)),
    ),
  ]);
}

function parameterUsed({ law }: Evaluation, key: string, on: LocalDate): ParameterUsed | undefined {
  const parameter = law.parameters.get(key);
  const inForce = parameter && valueInForce(parameter, on);
  if (inForce === undefined) return undefined;
  const { value, from, basis, certainty } = inForce;
  return { key, value, from, basis, certainty };
}
