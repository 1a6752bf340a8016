import type { Timeline } from "@dayaq/kernel";
import type { LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import type { Bound } from "./bound.ts";
import type { Member } from "./member.ts";
import type { Node } from "../tree/node.ts";
import type { Fact, PersonId, Truth, Unknown, Value, World } from "../values.ts";

/** What an operator may use: the rest of the tree, the facts, the law. */
export interface Scope {
  readonly law: LawIndex;
  readonly world: World;
  readonly programme: Programme;
  readonly about: PersonId;
  /** `bound`: default nobody. */
  value(node: Node, bound?: Bound): Timeline<Value>;
  members(node: Node, bound?: Bound): readonly Member[];
  /** Somebody who may stand in a relation, while it is not known who does: whatever is asked of them is as unknown. */
  somebody(person: PersonId, doubt: Unknown): void;
  /** Notes that the answer rests on this fact. */
  read(fact: Fact): void;
  /** Whether a person draws another right, by day. */
  draws(programme: string, person: PersonId): Timeline<Truth>;
}
