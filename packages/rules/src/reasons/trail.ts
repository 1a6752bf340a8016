import type { LocalDate } from "@dayaq/kernel";
import { type Basis, type Certainty, lessCertain } from "../basis.ts";
import type { Fact } from "../values.ts";

/** A value of the law that an answer rests on, with where it stands. */
export interface ParameterUsed {
  readonly key: string;
  readonly value: number | null;
  readonly from: LocalDate;
  readonly basis: Basis;
  readonly certainty: Certainty;
}

/** The facts and values that settled an expression on a day, and only those: what did not matter is left out. */
export interface Evidence {
  readonly facts: readonly Fact[];
  readonly parameters: readonly ParameterUsed[];
}

export const NO_EVIDENCE: Evidence = { facts: [], parameters: [] };

/** What settled something, and how sure that is: also by a value of another day than the one that the evidence tells of its parameter. */
export interface Settled {
  readonly evidence: Evidence;
  readonly sure: Certainty;
}

export const SETTLED_BY_NOTHING: Settled = { evidence: NO_EVIDENCE, sure: "official" };

export type Met = Fact | ParameterUsed;

/** What was met on the way through a tree, in that order. What turns out not to have mattered is struck out again. */
export class Trail {
  /** What stands behind `end` was struck out, and waits to be written over. */
  readonly #met: Met[] = [];
  #end = 0;

  /** The place up to which the trail goes. */
  get end(): number {
    return this.#end;
  }

  meet(it: Met): void {
    this.#met[this.#end++] = it;
  }

  meetAgain(all: readonly Met[]): void {
    for (const it of all) this.meet(it);
  }

  /** Strikes out everything since a place. */
  goBackTo(place: number): void {
    this.#end = place;
  }

  /** Strikes out what was met from one place up to another; what was met after it stays. */
  strike(from: number, until: number): void {
    const end = this.#end;
    if (from === until) return;
    this.#end = from;
    for (let at = until; at < end; at++) this.meet(this.#met[at] as Met); // inside
  }

  metSince(place: number): readonly Met[] {
    return place === this.#end ? NOTHING_MET : this.#met.slice(place, this.#end);
  }

  /** Everything met since a place, each once, and strikes it out. Of one parameter on several days the value met last. */
  takenSince(place: number): Settled {
    if (this.#end === place) return SETTLED_BY_NOTHING;
    let parameters: ParameterUsed[] | undefined;
    let sure: Certainty = "official";
    let facts = place; // they move up to where the trail was taken from
    for (let at = place; at < this.#end; at++) {
      const it = this.#met[at] as Met; // inside
      if (isFact(it)) {
        facts = this.#putOnce(it, place, facts);
        continue;
      }
      sure = lessCertain(it.certainty, sure);
      if (parameters === undefined) parameters = [it];
      else putOnce(parameters, it);
    }
    this.#end = place;
    const evidence = {
      facts: facts === place ? NO_FACTS : (this.#met.slice(place, facts) as Fact[]), // facts alone, put there above
      parameters: parameters ?? NO_PARAMETERS,
    };
    return { evidence, sure };
  }

  /** Puts a fact behind those from one place up to another, or in the place of the same one. The place up to which they go then. */
  #putOnce(fact: Fact, from: number, until: number): number {
    for (let at = from; at < until; at++) {
      const other = this.#met[at] as Fact; // facts alone up to there
      if (other.person !== fact.person || other.id !== fact.id) continue;
      this.#met[at] = fact;
      return until;
    }
    this.#met[until] = fact;
    return until + 1;
  }
}

const NOTHING_MET: readonly Met[] = [];
const NO_FACTS: readonly Fact[] = [];
const NO_PARAMETERS: readonly ParameterUsed[] = [];

const isFact = (it: Met): it is Fact => "id" in it;

/** In the place of the same one, if it is there already: few are, so that a list is searched sooner than a map is made. */
function putOnce(all: ParameterUsed[], it: ParameterUsed): void {
  const place = all.findIndex(({ key }) => key === it.key);
  if (place < 0) all.push(it);
  else all[place] = it;
}
