import { invariant, type Timeline } from "@dayaq/kernel";
import type { Node } from "../tree/node.ts";
import type { PersonId, Value } from "../values.ts";
import type { Member } from "./member.ts";

/**
 * Persons bound by name on the way down a tree, with what was worked out while they were.
 * The same person bound again under the same name is the same object, so nothing is worked out twice.
 */
export class Bound {
  readonly values = new Map<Node, Timeline<Value>>();
  readonly groups = new Map<Node, readonly Member[]>();
  readonly #people: ReadonlyMap<string, PersonId>;
  readonly #inner = new Map<string, Map<PersonId, Bound>>();

  constructor(people: ReadonlyMap<string, PersonId> = new Map()) {
    this.#people = people;
  }

  with(name: string, person: PersonId): Bound {
    let named = this.#inner.get(name);
    if (named === undefined) this.#inner.set(name, (named = new Map()));
    let inner = named.get(person);
    if (inner === undefined) named.set(person, (inner = new Bound(new Map([...this.#people, [name, person]]))));
    return inner;
  }

  person(name: string): PersonId {
    const person = this.#people.get(name);
    invariant(person !== undefined, `${name} is bound where it is used`);
    return person;
  }
}
