import { BEGINNING } from "@dayaq/kernel";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import type { Node } from "../tree/node.ts";
import { awardText, fallenText } from "./award.ts";
import { daysText } from "./days.ts";
import { membersText, peopleText } from "./people.ts";
import { columnType, type Held, known, type Place, type Sql } from "./sql.ts";
import { valueText } from "./value.ts";

/** What was worked out while a rule is asked; facts that change afterwards are not seen, so that it is made anew with the functions. */
const MEMORY = `create unlogged table rule.memory (asked text, whom int[], held numeric, doubted numeric, primary key (asked, whom));`;

class Writer implements Sql {
  readonly law: LawIndex;
  readonly functions: string[] = [MEMORY];
  readonly #named = new Map<string, string>();
  #names = 0;

  constructor(law: LawIndex) {
    this.law = law;
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
      const parameters = ["numeric", "int", ...bound.map(() => "int")].join(", ");
      const body = valueText(this, node, inside, held);
      this.functions.push(
        `create function ${name}(${parameters}) returns ${TYPES[held]} language plpgsql as $rule$ begin return (${body}); end $rule$;`,
      );
    }
    return `${name}(${[place.on, place.about, ...bound.map(([, it]) => it)].join(", ")})`;
  }

  /**
   * Worked out once for whom it is about, and remembered: law asks on each of many days whether something was reached before, and
   * what it asks then asks so again.
   */
  firsts(node: Node, place: Place): string {
    const bound = [...place.bound];
    const key = `firsts ${place.programme.code} ${bound.map(([name]) => name).join(" ")} ${JSON.stringify(node)}`;
    let name = this.#named.get(key);
    if (name === undefined) {
      name = `rule.f${this.#named.size + 1}`;
      this.#named.set(key, name);
      const inside = { ...place, about: "$1", bound: new Map(bound.map(([it], index) => [it, `$${index + 2}`])) };
      const whom = `array[${["$1", ...inside.bound.values()].join(", ")}]`;
      const holds = this.value(node, { ...inside, on: "the_day" }, "truth");
      this.functions
        .push(`create function ${name}(${["int", ...bound.map(() => "int")].join(", ")}) returns rule.memory language plpgsql as $rule$
declare found_then rule.memory; the_day numeric; holds boolean;
begin
  select * into found_then from rule.memory where asked = '${name}' and whom = ${whom};
  if found then return found_then; end if;
  found_then := row('${name}', ${whom}, null, null);
  for the_day in select ${BEGINNING}::numeric union ${this.days(node, inside)} order by 1 loop
    holds := ${holds};
    if holds then found_then.held := the_day; exit; end if;
    if holds is null and found_then.doubted is null then found_then.doubted := the_day; end if;
  end loop;
  insert into rule.memory select found_then.*;
  return found_then;
end $rule$;`);
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

/** One SELECT, and the functions in the schema `rule` that it calls. */
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
 * A right as one SELECT for PostgreSQL over the tables of `tables.ts`: for each row of `asked`, `person` and `on_day`, the answer of
 * that day as `due` (null in doubt), `amount` in minor units, and in turn who shares and who is paid for them. It shares nothing with
 * the JavaScript that a law is compiled to, so that a difference between the two is a fault of one of them.
 */
export function sqlOf(law: Law, programme: string): SqlRule {
  const index = indexOf(law);
  const sql = new Writer(index);
  const fallen = fallenText(sql, known(index.programmes.get(programme)), "asked.on_day", "asked.person");
  const select = `select asked.person, asked.on_day, coalesce(f.due is null and f.who is not null, false) as in_doubt, f.due, f.amount, f.who, f.payee
from asked left join lateral (${fallen}) f on true`;
  return { functions: sql.functions, select };
}
