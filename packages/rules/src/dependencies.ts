import { rivalsOf } from "./rivals.ts";
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
 * `end` says at which end of a relation that person stands; `self` for a fact that is no relation. `asked`: what is read is no
 * fact but whether somebody asked for the right `kind` about that person, or gave it up.
 */
export interface Dependency {
  readonly programme: string;
  readonly kind: string;
  readonly path: readonly Step[];
  readonly end: "self" | "of" | "is" | "asked";
}

/** Of a law, which never changes. */
const found = new WeakMap<Law, readonly Dependency[]>();

/** Read off the tree, never observed: whatever a fact could touch is found, also where it has not mattered yet. */
export function dependencies(law: Law): readonly Dependency[] {
  let all = found.get(law);
  if (all === undefined) {
    const rights = new Rights(indexOf(law));
    all = law.programmes.flatMap(({ code }) => rights.read(code).map((it) => ({ programme: code, ...it })));
    found.set(law, all);
  }
  return all;
}

/** What is read for a right, whichever it is. */
type Reading = Omit<Dependency, "programme">;

/**
 * What each right reads, each thing once. Rights rest on rights by many ways that meet again: gathering all of them first and
 * dropping the repeated ones afterwards took 200 MB for a whole country's law, where the result is a few megabytes.
 */
class Rights {
  readonly #law: LawIndex;
  readonly #read = new Map<string, readonly Reading[]>();

  constructor(law: LawIndex) {
    this.#law = law;
  }

  /** What a programme reads, and what those read that it cannot be drawn with. The law has no cycles, so this ends. */
  read(code: string): readonly Reading[] {
    let read = this.#read.get(code);
    if (read === undefined) {
      const all = [code, ...rivalsOf(this.#law, code)].flatMap((other) => {
        const programme = this.#law.programmes.get(other);
        const asked = other === code ? [] : [{ kind: other, path: [], end: "asked" as const }];
        return programme ? [...ofProgramme(programme, this), ...asked] : [];
      });
      this.#read.set(code, (read = distinct(all)));
    }
    return read;
  }
}

function ofProgramme(programme: Programme, rights: Rights): readonly Reading[] {
  const reader = new Reader(programme, rights);
  const { pays, beneficiaries, payee, conditions, automaticWhen, otherFund } = programme;
  conditions.forEach(({ holds }) => reader.read(holds, {}));
  if (automaticWhen !== undefined) reader.read(automaticWhen, {});
  reader.read(pays.amount, {});
  if (pays.rhythm === "once") reader.read(pays.on, {});
  if (pays.rhythm === "each") reader.read({ op: "has", of: { op: "about" }, kind: pays.kind }, {});
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  reader.read(whom, {});
  const beneficiary = reader.pathsOf(whom, {});
  reader.read(payee.is, { beneficiary });
  // A rest of a qəpik goes to the eldest of several, whatever the trees ask of them.
  if (beneficiaries.kind !== "one") reader.read(BORN, { beneficiary });
  if (otherFund !== undefined) reader.read(otherFund.when, {});
  return [...reader.found.values()];
}

const BORN: Node = { op: "fact", of: { op: "bound", name: "beneficiary" }, kind: "birth", field: "on" };

/** An operator that asks the same of each of several people. */
const isAsked = (node: Node): node is Extract<Node, { as: string }> => "as" in node;

type Path = readonly Step[];
type Bound = Readonly<Record<string, readonly Path[]>>;

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((it) => [JSON.stringify(it), it])).values(),
];

class Reader {
  readonly found = new Map<string, Reading>();
  readonly #programme: Programme;
  readonly #rights: Rights;
  /** What is given is read once, however often the law names it: it means the same everywhere. */
  readonly #pathsOfGiven = new Map<string, readonly Path[]>();
  readonly #readGiven = new Set<string>();

  constructor(programme: Programme, rights: Rights) {
    this.#programme = programme;
    this.#rights = rights;
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

  #note(kind: string, paths: readonly Path[], end: Reading["end"]): void {
    for (const path of paths) {
      const reading = { kind, path, end };
      this.found.set(JSON.stringify(reading), reading);
    }
  }

  /** What the other right reads, this one reads too, from where the person who draws it stands. */
  #drawn(code: string, paths: readonly Path[]): void {
    this.#note(code, paths, "asked");
    for (const { kind, path, end } of this.#rights.read(code))
      this.#note(
        kind,
        paths.map((start) => [...start, ...path]),
        end,
      );
  }
}
