import { BrokenInvariant, type LocalDate, type Timeline } from "@dayaq/kernel";
import type { Node } from "../tree/node.ts";
import { namesIn } from "../tree/shared.ts";
import type { PersonId, Value } from "../values.ts";
import type { Member } from "./member.ts";

const NOBODY: readonly Bound[] = [];

/**
 * Persons bound by name on the way down a tree, with what was worked out while they were.
 * The same person bound again under the same name is the same object, so nothing is worked out twice.
 */
export class Bound {
  #values: Map<Node, Timeline<Value>> | undefined;
  #groups: Map<Node, readonly Member[]> | undefined;
  readonly #named: { readonly outer: Bound; readonly name: string; readonly person: PersonId } | undefined;
  /** Most are bound innermost: nobody is bound inside them. Few are bound inside another: a list is searched sooner than a map is made. */
  #inner: Bound[] | undefined;

  constructor(named?: { readonly outer: Bound; readonly name: string; readonly person: PersonId }) {
    this.#named = named;
  }

  get values(): Map<Node, Timeline<Value>> {
    return (this.#values ??= new Map()); // of single days nothing is kept here
  }

  get groups(): Map<Node, readonly Member[]> {
    return (this.#groups ??= new Map()); // most people are asked for facts only, and never for their relatives
  }

  with(name: string, person: PersonId): Bound {
    for (const it of this.#inner ?? NOBODY) if (it.#named?.person === person && it.#named.name === name) return it;
    const inner = new Bound({ outer: this, name, person });
    if (this.#inner === undefined) this.#inner = [inner];
    else this.#inner.push(inner);
    return inner;
  }

  /**
   * Every day on which the value of one of these nodes changes, or who belongs to it, as it was worked out around anybody so far.
   */
  *turns(nodes: ReadonlySet<Node>): Generator<LocalDate> {
    for (const [node, { from }] of this.#values ?? []) if (nodes.has(node)) yield* from;
    for (const [node, members] of this.#groups ?? [])
      if (nodes.has(node)) for (const { belongs } of members) yield* belongs.from;
    for (const inner of this.#inner ?? NOBODY) yield* inner.turns(nodes);
  }

  /**
   * Where a node is worked out: around the innermost person on whom it rests, so that everybody bound further inside finds it
   * again.
   */
  around(node: Node): Bound {
    if (this.#named === undefined) return this;
    return namesIn(node).has(this.#named.name) ? this : this.#named.outer.around(node);
  }

  person(name: string): PersonId {
    const here = this.#named;
    if (here === undefined) throw new BrokenInvariant(`${name} is bound where it is used`);
    return here.name === name ? here.person : here.outer.person(name);
  }
}
