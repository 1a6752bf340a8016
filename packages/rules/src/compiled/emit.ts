import type { Node } from "../tree/node.ts";
import type { Code, Place } from "./code.ts";

/** What a node gives, which decides how its value is held in a number. */
export type Given = "truth" | "number" | "person" | "people";

/** Writes expressions. Each kind of value has a file of its own, and reaches the others through this. */
export interface Emit {
  readonly code: Code;
  givenBy(node: Node, place: Place): Given;
  /** 0, 1 or IN_DOUBT. */
  truth(node: Node, place: Place): string;
  /** A quantity, a day or a word. */
  number(node: Node, place: Place): string;
  person(node: Node, place: Place): string;
  /** Whichever of the three it is. */
  value(node: Node, place: Place): string;
  /** Statements that do something for each who belongs, or may: a person may come twice. `ever`: on whatever day. */
  each(node: Node, place: Place, does: (person: string, belongs: string) => string, ever?: boolean): string;
  /** A list of persons with whether they belong, each once, in the order in which they first stood. */
  list(node: Node, place: Place): string;
}
