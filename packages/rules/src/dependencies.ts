import { rivalsOf } from "./incompatible.ts";
import { indexOf, type Law, type LawIndex } from "./law.ts";
import type { Programme } from "./programme.ts";
import { type Direction, type Node, partsOf } from "./tree/node.ts";

/** One step from a person to another: "to" from a child to its parents, "from" from a parent to the children. */
export interface Step {
  readonly relation: string;
  readonly direction: Direction;
}

/**
 * That a programme reads facts of a kind, of whom: `path` leads from the person whom it is about to the person of the fact.
 * `end` says at which end of a relation that person stands; `self` for a fact that is no relation.
 */
export interface Dependency {
  readonly programme: string;
  readonly kind: string;
  readonly path: readonly Step[];
  readonly end: "self" | "of" | "is";
}

/** Read off the tree, never observed: whatever a fact could touch is found, also where it has not mattered yet. */
export function dependencies(law: Law): readonly Dependency[] {
  const index = indexOf(law);
  const found = law.programmes.flatMap(({ code }) => ofRight(index, code));
  return [...new Map(found.map((it) => [JSON.stringify(it), it])).values()];
}

/** What a programme reads, and what those read that it cannot be drawn with. */
const ofRight = (law: LawIndex, code: string): Dependency[] =>
  [code, ...rivalsOf(law, code)].flatMap((other) => {
    const programme = law.programmes.get(other);
    return programme ? ofProgramme(programme, law).map((it) => ({ ...it, programme: code })) : [];
  });

function ofProgramme(programme: Programme, law: LawIndex): Dependency[] {
  const reader = new Reader(programme, law);
  const { pays, beneficiaries, payee, conditions } = programme;
  conditions.forEach(({ holds }) => reader.read(holds, {}));
  reader.read(pays.amount, {});
  if (pays.rhythm === "once") reader.read(pays.on, {});
  if (pays.rhythm === "each") reader.read({ op: "has", of: { op: "about" }, kind: pays.kind }, {});
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  reader.read(whom, {});
  reader.read(payee.is, { beneficiary: reader.pathsOf(whom, {}) });
  return reader.found;
}

/** An operator that asks the same of each of several people. */
const isAsked = (node: Node): node is Extract<Node, { as: string }> => "as" in node;

type Path = readonly Step[];
type Bound = Readonly<Record<string, readonly Path[]>>;

const distinct = (paths: readonly Path[]): readonly Path[] => [
  ...new Map(paths.map((it) => [JSON.stringify(it), it])).values(),
];

class Reader {
  readonly found: Dependency[] = [];
  readonly #programme: Programme;
  readonly #law: LawIndex;
  /** What is given is read once, however often the law names it: it means the same everywhere. */
  readonly #pathsOfGiven = new Map<string, readonly Path[]>();
  readonly #readGiven = new Set<string>();

  constructor(programme: Programme, law: LawIndex) {
    this.#programme = programme;
    this.#law = law;
  }

  read(node: Node, bound: Bound): void {
    if (node.op === "given") return this.#readOnce(node.name);
    if (node.op === "fact" || node.op === "has" || node.op === "total" || node.op === "months-with")
      this.#note(node.kind, this.pathsOf(node.of, bound), "self");
    if (node.op === "related")
      this.#note(node.relation, this.pathsOf(node.of, bound), node.direction === "to" ? "of" : "is");
    if (node.op === "draws") this.#drawn(node.programme, this.pathsOf(node.of, bound));
    if (isAsked(node)) {
      this.read(node.people, bound);
      return this.read(node.where, { ...bound, [node.as]: this.pathsOf(node.people, bound) });
    }
    partsOf(node).forEach((it) => this.read(it, bound));
  }

  /** The ways on which a person, or a group of people, is reached from whom the programme is about. */
  pathsOf(node: Node, bound: Bound): readonly Path[] {
    switch (node.op) {
      case "about":
        return [[]];
      case "bound":
        return bound[node.name] ?? [];
      case "given": {
        const known = this.#pathsOfGiven.get(node.name) ?? distinct(this.pathsOf(this.#given(node.name), {}));
        this.#pathsOfGiven.set(node.name, known);
        return known;
      }
      case "related":
        return this.pathsOf(node.of, bound).map((path) => [
          ...path,
          { relation: node.relation, direction: node.direction },
        ]);
      case "filter":
      case "first":
      case "ever":
        return this.pathsOf(node.people, bound);
      case "as-at":
        return this.pathsOf(node.of, bound);
      case "when":
        return [...node.cases.map((it) => it.then), node.otherwise].flatMap((it) => this.pathsOf(it, bound));
      case "first-of":
      case "union":
        return node.of.flatMap((it) => this.pathsOf(it, bound));
      default:
        return [];
    }
  }

  #readOnce(name: string): void {
    if (this.#readGiven.has(name)) return;
    this.#readGiven.add(name);
    this.read(this.#given(name), {});
  }

  #given(name: string): Node {
    return this.#programme.given[name] ?? { op: "about" };
  }

  #note(kind: string, paths: readonly Path[], end: Dependency["end"]): void {
    this.found.push(...paths.map((path) => ({ programme: this.#programme.code, kind, path, end })));
  }

  /** What the other right reads, this one reads too, from where the person who draws it stands. */
  #drawn(code: string, paths: readonly Path[]): void {
    for (const { kind, path, end } of ofRight(this.#law, code))
      this.found.push(
        ...paths.map((start) => ({ programme: this.#programme.code, kind, path: [...start, ...path], end })),
      );
  }
}
