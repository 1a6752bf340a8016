import { BEGINNING } from "@dayaq/kernel";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import type { Node } from "../tree/node.ts";
import { awardText, fallenText } from "./award.ts";
import { daysText } from "./days.ts";
import { DAY, type Dialect } from "./dialect.ts";
import { membersText, peopleText } from "./people.ts";
import { columnType, type Held, known, type Place, type Sql } from "./sql.ts";
import { POSTGRESQL } from "./postgresql.ts";
import { valueText } from "./value.ts";

class Writer implements Sql {
  readonly law: LawIndex;
  readonly functions: string[] = [];
  readonly #dialect: Dialect;
  readonly #named = new Map<string, string>();
  #names = 0;

  constructor(law: LawIndex, dialect: Dialect) {
    this.law = law;
    this.#dialect = dialect;
  }

  fresh(): string {
    return `t${++this.#names}`;
  }

  /** What is large, or asked in several places, is a function of its own: written once, and planned once. */
  value(node: Node, place: Place, held: Held = this.held(node, place)): string {
    const told = JSON.stringify(node);
    if (SMALL.has(node.op) || (told.length < LARGE && !NAMED.has(node.op))) return valueText(this, node, place, held);
    const bound = [...place.bound];
    const key = `${place.programme.code} ${held} ${bound.map(([name]) => name).join(" ")} ${told}`;
    let name = this.#named.get(key);
    if (name === undefined) {
      name = `rule.f${this.#named.size + 1}`;
      this.#named.set(key, name);
      const inside = {
        ...place,
        on: "$1",
        about: "$2",
        bound: new Map(bound.map(([it], index) => [it, `$${index + 3}`])),
      };
      const parameters = ["numeric", "int", ...bound.map(() => "int")];
      this.functions.push(this.#dialect.define(name, parameters, TYPES[held], valueText(this, node, inside, held)));
    }
    return `${name}(${[place.on, place.about, ...bound.map(([, it]) => it)].join(", ")})`;
  }

  /** A function of whom it is about, and of no day. */
  firsts(node: Node, place: Place): string {
    const bound = [...place.bound];
    const key = `firsts ${place.programme.code} ${bound.map(([name]) => name).join(" ")} ${JSON.stringify(node)}`;
    let name = this.#named.get(key);
    if (name === undefined) {
      name = `rule.f${this.#named.size + 1}`;
      this.#named.set(key, name);
      const inside = { ...place, about: "$1", bound: new Map(bound.map(([it], index) => [it, `$${index + 2}`])) };
      const days = `select ${BEGINNING}::numeric union ${this.days(node, inside)}`;
      const holds = this.value(node, { ...inside, on: DAY }, "truth");
      this.functions.push(this.#dialect.defineFirsts(name, ["int", ...bound.map(() => "int")], days, holds));
    }
    return `${name}(${[place.about, ...bound.map(([, it]) => it)].join(", ")})`;
  }
  people(node: Node, place: Place, ever = false): string {
    return peopleText(this, node, place, ever);
  }
  members(node: Node, place: Place): string {
    return membersText(this, node, place);
  }
  days(node: Node, place: Place): string {
    return daysText(this, node, place);
  }
  award(programme: Programme, on: string, about: string): string {
    return awardText(this, programme, on, about);
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

const SMALL: ReadonlySet<Node["op"]> = new Set(["value", "day", "about", "bound", "choice"]);
const NAMED: ReadonlySet<Node["op"]> = new Set(["given", "draws", "first-day", "once-reached", "parameter"]);
/** Characters of a tree from which on a function is worth its name. */
const LARGE = 500;
const TYPES = { truth: "boolean", number: "numeric", text: "text", person: "int" };

/** One SELECT, and the functions in the schema `rule` that it calls: the first statement of them empties that schema. */
export interface SqlRule {
  readonly functions: readonly string[];
  readonly select: string;
}

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

/**
 * A right as one SELECT over the tables of `tables.ts`: for each row of `asked`, `person` and `on_day`, the answer of that day as `due`
 * (null in doubt), `amount` in minor units, and in turn who shares and who is paid for them. It shares nothing with the JavaScript
 * that a law is compiled to, so that a difference between the two is a fault of one of them.
 */
export function sqlOf(law: Law, programme: string, dialect: Dialect = POSTGRESQL): SqlRule {
  const index = indexOf(law);
  const sql = new Writer(index, dialect);
  const fallen = fallenText(sql, known(index.programmes.get(programme)), "asked.on_day", "asked.person");
  const select = `select asked.person, asked.on_day, coalesce(f.due is null and f.who is not null, false) as in_doubt, f.due, f.amount, f.who, f.payee
from asked left join lateral (${fallen}) f on true`;
  return { functions: [dialect.start, ...sql.functions], select: dialect.words(select) };
}
