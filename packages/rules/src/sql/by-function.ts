import type { LawIndex } from "../law.ts";
import type { Node } from "../tree/node.ts";
import { awardText, meritText } from "./award.ts";
import { awardDays, changesInside, daysText, meritDays } from "./days.ts";
import { monthOf, monthsTold } from "./months.ts";
import { reach, unionOf } from "./reach.ts";
import { columnOfBound, type Held, keysOf, type OverMonths, type Place, tableOf } from "./sql.ts";
import { valueText } from "./value.ts";
import { TYPES, Writer } from "./writer.ts";

const SMALL: ReadonlySet<Node["op"]> = new Set(["value", "day", "about", "bound", "choice"]);
const NAMED: ReadonlySet<Node["op"]> = new Set(["given", "draws", "first-day", "once-reached", "parameter"]);
/** Characters of a tree from which on a function is worth its name. */
const LARGE = 500;

/** Law asks on each of many days whether something was reached before, and what it asks then asks so again: each answer is remembered. */
const MEMORY =
  "create unlogged table rule.memory (asked text, whom int[], held numeric, doubted numeric, primary key (asked, whom));";

/** Parts of a law as functions of a day and of whom it is asked: only what is asked is worked out. */
export class ByFunction extends Writer {
  readonly #named = new Map<string, string>();

  constructor(law: LawIndex) {
    super(law);
    this.statements.push(MEMORY);
  }

  /** What is large, or asked in several places, is a function of its own: written once, and planned once. */
  value(node: Node, place: Place, held: Held = this.held(node, place)): string {
    const told = JSON.stringify(node);
    if (SMALL.has(node.op) || (told.length < LARGE && !NAMED.has(node.op))) return valueText(this, node, place, held);
    const name = this.#function(`${held} ${told}`, place, (name) => {
      const inside = { ...asArguments(place, 2), on: "$1" };
      const parameters = ["numeric", "int", ...[...place.bound].map(() => "int")];
      return `create function ${name}(${parameters.join(", ")}) returns ${TYPES[held]} language plpgsql as $rule$ begin return (${valueText(this, node, inside, held)}); end $rule$;`;
    });
    return `${name}(${[place.on, place.about, ...place.bound.values()].join(", ")})`;
  }

  /** A function of whom it is about, and of no day: it asks on one day after another until it holds. */
  firsts(node: Node, place: Place): string {
    const name = this.#function(`firsts ${JSON.stringify(node)}`, place, (name) => {
      const inside = asArguments(place, 1);
      const whom = ["$1", ...inside.bound.values()];
      const days = daysText(inside, this.changes(node, inside));
      return `create function ${name}(${whom.map(() => "int").join(", ")}) returns rule.memory language plpgsql as $rule$
declare found_then rule.memory; the_day numeric; holds boolean;
begin
  select * into found_then from rule.memory where asked = '${name}' and whom = array[${whom.join(", ")}];
  if found then return found_then; end if;
  found_then := row('${name}', array[${whom.join(", ")}], null, null);
  for the_day in select distinct d from (${days}) each_day order by 1 loop
    holds := ${this.value(node, { ...inside, on: "the_day" }, "truth")};
    if holds then found_then.held := the_day; exit; end if;
    if holds is null and found_then.doubted is null then found_then.doubted := the_day; end if;
  end loop;
  insert into rule.memory select found_then.*;
  return found_then;
end $rule$;`;
    });
    const f = this.fresh();
    return `select (${f}.s).held, (${f}.s).doubted from (select ${name}(${[place.about, ...place.bound.values()].join(", ")}) as s offset 0) ${f}`;
  }

  months(node: OverMonths, person: string, on: string): string {
    const [f, s, m, t] = [this.fresh(), this.fresh(), this.fresh(), this.fresh()];
    const table = tableOf(node.kind);
    const { unsaid, worth } = monthOf(this, node, f);
    const month = `(select case when count(*) = 0 then ${unsaid} else ${worth} end as v from ${table} ${f} where ${f}.person = ${person} and ${f}.from_day <= ${m}.d and ${m}.d < ${f}.until_day)`;
    const since =
      node.months === undefined ? `law_month(greatest(${s}.since, -25567))` : `law_month(${on}) - ${node.months}`;
    return `(select case when ${s}.since is null then ${unsaid} else (select case when bool_or(${t}.v is null) then null else coalesce(sum(${t}.v), 0) end from generate_series(${since}, law_month(${on}) - 1) k(k) cross join lateral (select law_first_of(k) as d) ${m} cross join lateral ${month} ${t}) end from (select min(from_day) as since from ${table} where person = ${person}) ${s})`;
  }

  merit(place: Place): string {
    return meritText(this, place);
  }
  award(place: Place): string {
    return awardText(this, place);
  }
  changes(node: Node, place: Place): string[] {
    return changesInside(this, node, place);
  }
  firstsDays(node: Node, place: Place): string[] {
    return this.changes(node, place);
  }
  meritDays(place: Place): string[] {
    return meritDays(this, place);
  }
  awardDays(place: Place): string[] {
    return awardDays(this, place);
  }

  monthsDays(node: OverMonths, place: Place): string[] {
    const them = unionOf(reach(node.of, place));
    if (them === "") return [];
    const keys = keysOf(place).map((it) => `w.${it}`);
    return [
      `select ${keys.join(", ")}, law_first_of(k) as d from (${them}) w cross join lateral (${monthsTold(node, "= w.who")}) told cross join lateral generate_series(told.a, told.b) k(k)`,
    ];
  }

  everyDay(node: Node, place: Place): string[] {
    const keys = keysOf(place);
    const bound = new Map([...place.bound.keys()].map((name) => [name, `z.${columnOfBound(name)}`]));
    const day = this.value(node, { ...place, on: "z.d", about: "z.about", bound }, "number");
    return [
      `select ${keys.map((it) => `z.${it}`).join(", ")}, ${day} as d from (${daysText(place, this.changes(node, place))}) z`,
    ];
  }

  #function(what: string, place: Place, write: (name: string) => string): string {
    const key = `${place.programme.code} ${[...place.bound.keys()].join(" ")} ${what}`;
    let name = this.#named.get(key);
    if (name === undefined) {
      name = `rule.f${this.#named.size + 1}`;
      this.#named.set(key, name);
      this.statements.push(write(name));
    }
    return name;
  }
}

/** Inside a function: whom it is asked of are its arguments, from the nth on. */
function asArguments(place: Place, nth: number): Place {
  const about = `$${nth}`;
  const bound = new Map([...place.bound.keys()].map((name, index) => [name, `$${nth + 1 + index}`]));
  const columns = [...bound].map(([name, it]) => `, ${it}::int as ${columnOfBound(name)}`);
  const everybody = `select ${about}::int as about`;
  return { ...place, about, bound, whom: everybody + columns.join(""), everybody };
}
