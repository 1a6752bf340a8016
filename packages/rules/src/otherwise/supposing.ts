import { at, type LocalDate } from "@dayaq/kernel";
import type { Bound } from "../evaluate/bound.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import type { FactKind } from "../fact-kind.ts";
import type { Node } from "../tree/node.ts";
import { type Fact, isUnknown, type PersonId, type Value } from "../values.ts";
import type { AnyOf, Edit, Supposed } from "./change.ts";

/** Where in a tree a question stands: the day it is asked for, and who is bound around it. */
export interface Place {
  readonly on: LocalDate;
  readonly bound: readonly (readonly [name: string, person: PersonId])[];
}

/** The answer as it is, and the means to ask what it would be. */
export class Supposing {
  readonly evaluation: Evaluation;
  /** The same right about the same person in a world told differently. */
  readonly suppose: (edits: readonly Edit[]) => Evaluation;
  #invented = 0;

  constructor(evaluation: Evaluation, suppose: (edits: readonly Edit[]) => Evaluation) {
    this.evaluation = evaluation;
    this.suppose = suppose;
  }

  value(node: Node, place: Place, evaluation: Evaluation = this.evaluation): Value {
    return at(evaluation.value(node, this.bound(place, evaluation)), place.on);
  }

  bound({ bound }: Place, evaluation: Evaluation = this.evaluation): Bound {
    return bound.reduce((outer, [name, person]) => outer.with(name, person), evaluation.nobody);
  }

  /** The same place on another day; undefined where there is none, and while it is not known. */
  asAt(day: Node, place: Place): Place | undefined {
    const on = this.value(day, place);
    return typeof on === "number" ? { ...place, on: on as LocalDate } : undefined; // a day by the types of the tree
  }

  /** Whoever it is on that day; undefined for nobody, and while that is not known. */
  person(node: Node, place: Place): PersonId | undefined {
    const value = this.value(node, place);
    return value === null || isUnknown(value) ? undefined : (value as PersonId); // a person by the types of the tree
  }

  /** Those who belong on that day, each with the place in which they are asked. */
  members(node: { readonly people: Node; readonly as: string }, place: Place): { person: PersonId; inside: Place }[] {
    return this.evaluation
      .members(node.people, this.bound(place))
      .filter(({ belongs }) => at(belongs, place.on) === true)
      .map(({ person }) => ({ person, inside: { ...place, bound: [...place.bound, [node.as, person] as const] } }));
  }

  kind(name: string): FactKind | undefined {
    return this.evaluation.law.factKinds.get(name);
  }

  /** The facts of a kind that hold on that day, the one that counts last. */
  covering(person: PersonId, kind: string, on: LocalDate): readonly Fact[] {
    return this.evaluation.world
      .facts(person, kind)
      .filter((it) => it.from <= on && on < it.until)
      .toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  }

  given(name: string): Node {
    return this.evaluation.programme.given[name] ?? { op: "about" };
  }

  /** Nobody has that id: it is given to whom and what is only supposed. */
  invented(): string {
    this.#invented += 1;
    return `supposed-${this.#invented}`;
  }
}

/** What a fact would say where any of several codes would do: the first of each. */
export const firstOfEach = (where: AnyOf | undefined): Supposed =>
  Object.fromEntries(Object.entries(where ?? {}).map(([field, codes]) => [field, codes[0] ?? null]));
