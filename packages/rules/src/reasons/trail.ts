import type { LocalDate } from "@dayaq/kernel";
import type { Basis, Certainty } from "../basis.ts";
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
  takenSince(place: number): Evidence {
    if (this.#end === place) return NO_EVIDENCE;
    const facts: Fact[] = [];
    const parameters: ParameterUsed[] = [];
    for (let at = place; at < this.#end; at++) {
      const it = this.#met[at] as Met; // inside
      if ("id" in it) putOnce(facts, it, (other) => other.person === it.person && other.id === it.id);
      else putOnce(parameters, it, (other) => other.key === it.key);
    }
    this.#end = place;
    return { facts, parameters };
  }
}

const NOTHING_MET: readonly Met[] = [];

/** In the place of the same one, if it is there already: few are, so that a list is searched sooner than a map is made. */
function putOnce<It>(all: It[], it: It, isSame: (other: It) => boolean): void {
  const place = all.findIndex(isSame);
  if (place < 0) all.push(it);
  else all[place] = it;
}
