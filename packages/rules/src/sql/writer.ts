import type { LawIndex } from "../law.ts";
import type { Node } from "../tree/node.ts";
import { membersText, peopleText } from "./people.ts";
import { columnType, type Held, known, type OverMonths, type Place, type Sql } from "./sql.ts";

/** What is written alike, whether parts of a law are functions or tables. */
export abstract class Writer implements Sql {
  readonly law: LawIndex;
  /** In the order in which they have to be made. */
  readonly statements: string[] = [];
  #names = 0;

  constructor(law: LawIndex) {
    this.law = law;
  }

  abstract value(node: Node, place: Place, held?: Held): string;
  abstract firsts(node: Node, place: Place): string;
  abstract months(node: OverMonths, person: string, on: string): string;
  abstract merit(place: Place): string;
  abstract award(place: Place): string;
  abstract changes(node: Node, place: Place): string[];
  abstract firstsDays(node: Node, place: Place): string[];
  abstract monthsDays(node: OverMonths, place: Place): string[];
  abstract meritDays(place: Place): string[];
  abstract awardDays(place: Place): string[];
  abstract everyDay(node: Node, place: Place): string[];

  fresh(): string {
    return `t${++this.#names}`;
  }
  people(node: Node, place: Place, ever = false): string {
    return peopleText(this, node, place, ever);
  }
  members(node: Node, place: Place): string {
    return membersText(this, node, place);
  }

  held(node: Node, place: Place): Held {
    switch (node.op) {
      case "given":
        return this.held(known(place.programme.given[node.name]), place);
      case "when": {
        const results = [...node.cases.map(({ then }) => then), node.otherwise];
        return this.held(results.find((it) => it.op !== "value" || it.value !== null) ?? node.otherwise, place);
      }
      case "as-at":
        return this.held(node.of, place);
      case "value":
        return typeof node.value === "boolean" ? "truth" : typeof node.value === "number" ? "number" : "text";
      case "choice":
        return "text";
      case "fact": {
        const type = columnType(known(known(this.law.factKinds.get(node.kind)).fields[node.field]));
        return type === "boolean" ? "truth" : type === "text" ? "text" : "number";
      }
      default:
        return PERSONS.has(node.op) ? "person" : TRUTHS.has(node.op) ? "truth" : "number";
    }
  }
}

/** Types of what is held, in the words of PostgreSQL. */
export const TYPES = { truth: "boolean", number: "numeric", text: "text", person: "int" };

const PERSONS: ReadonlySet<Node["op"]> = new Set(["about", "bound", "claimant", "first", "first-of"]);
const TRUTHS: ReadonlySet<Node["op"]> = new Set([
  "has",
  "any",
  "all",
  "and",
  "or",
  "not",
  "exists",
  "compare",
  "one-of",
  "reached",
  "once-reached",
  "draws",
]);
