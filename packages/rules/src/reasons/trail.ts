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
  readonly #met: Met[] = [];

  /** The place up to which the trail goes. */
  get end(): number {
    return this.#met.length;
  }

  meet(it: Met): void {
    this.#met.push(it);
  }

  meetAgain(all: readonly Met[]): void {
    for (const it of all) this.#met.push(it);
  }

  /** Strikes out everything since a place. */
  goBackTo(place: number): void {
    if (this.#met.length > place) this.#met.length = place;
  }

  /** Strikes out what was met from one place up to another; what was met after it stays. */
  strike(from: number, until: number): void {
    if (from === until) return;
    this.#met.copyWithin(from, until);
    this.#met.length -= until - from;
  }

  metSince(place: number): readonly Met[] {
    return place === this.#met.length ? NOTHING_MET : this.#met.slice(place);
  }

  /** Everything met since a place, each once, and strikes it out. Of one parameter on several days the value met last. */
  takenSince(place: number): Evidence {
    if (this.#met.length === place) return NO_EVIDENCE;
    const facts: Fact[] = [];
    const parameters: ParameterUsed[] = [];
    for (let at = place; at < this.#met.length; at++) {
      const it = this.#met[at] as Met; // inside
      if ("id" in it) putOnce(facts, it, (other) => other.id === it.id);
      else putOnce(parameters, it, (other) => other.key === it.key);
    }
    this.#met.length = place;
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
