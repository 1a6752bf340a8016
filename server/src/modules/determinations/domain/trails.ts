import type { Dependency, Law } from "@dayaq/rules";
import { dependenciesOf } from "./readers.ts";

/** Where a walk back from a changed fact stands: whose rights are touched here, and where it goes on. Equal ones of a law are one object. */
export interface Trail {
  /** Programmes about whoever stands here. */
  readonly programmes: readonly string[];
  readonly steps: readonly TrailStep[];
}

export interface TrailStep {
  readonly relation: string;
  readonly direction: "to" | "from";
  readonly to: Trail;
}

/**
 * What is read, and where the walk begins: at the person whom a fact is stated of, at the other person of a relation, or at the
 * person whom a right is about.
 */
export type Start = Pick<Dependency, "kind" | "end">;

/**
 * The ways back from facts to those whom the programmes that read them are about. The programmes of a country look at a person
 * along thousands of paths that share most of their steps. Joined into one trail, they let an event walk each step once.
 */
export class Trails {
  readonly #byStart: ReadonlyMap<string, readonly Dependency[]>;
  /** A newborn is always told by the same kinds of fact, so few sets of starts ever come. */
  readonly #joined = new Map<string, Trail>();
  readonly #equal = new Map<string, { readonly trail: Trail; readonly name: number }>();

  constructor(law: Law) {
    this.#byStart = Map.groupBy(dependenciesOf(law), startKey);
  }

  /** The trail of everything that reads any of these. */
  from(starts: readonly Start[]): Trail {
    const keys = [...new Set(starts.map(startKey))].toSorted();
    const key = keys.join();
    let trail = this.#joined.get(key);
    if (trail === undefined) {
      const back = keys.flatMap((start) => this.#byStart.get(start) ?? []);
      trail = this.#trail(back.map(({ programme, path }) => ({ programme, path }))).trail;
      this.#joined.set(key, trail);
    }
    return trail;
  }

  /** Joined by the last step of each path, since it is walked backwards, and by the rest of it in turn. */
  #trail(ways: readonly Pick<Dependency, "programme" | "path">[]): { readonly trail: Trail; readonly name: number } {
    const programmes = [...new Set(ways.flatMap(({ programme, path }) => (path.length === 0 ? [programme] : [])))];
    const onward = Map.groupBy(
      ways.filter(({ path }) => path.length > 0),
      ({ path }) => `${path.at(-1)?.direction} ${path.at(-1)?.relation}`,
    );
    const steps = [...onward]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, rest]) => {
        const [forwards, relation] = key.split(" ") as ["to" | "from", string]; // as it is put together above
        const { trail, name } = this.#trail(
          rest.map(({ programme, path }) => ({ programme, path: path.slice(0, -1) })),
        );
        // Whom a step "to" the parents leads to was reached from their children: backwards the direction turns round.
        return { relation, direction: forwards === "to" ? ("from" as const) : ("to" as const), to: trail, name };
      });
    const content = JSON.stringify([programmes.toSorted(), steps.map((it) => [it.direction, it.relation, it.name])]);
    let equal = this.#equal.get(content);
    if (equal === undefined) {
      const trail = { programmes, steps: steps.map(({ relation, direction, to }) => ({ relation, direction, to })) };
      this.#equal.set(content, (equal = { trail, name: this.#equal.size }));
    }
    return equal;
  }
}

const startKey = ({ kind, end }: Start): string => `${kind} ${end}`;

const known = new WeakMap<Law, Trails>();

/** The trails of a law. Drawn as they are asked for: a law never changes. */
export function trailsOf(law: Law): Trails {
  let trails = known.get(law);
  if (trails === undefined) known.set(law, (trails = new Trails(law)));
  return trails;
}
