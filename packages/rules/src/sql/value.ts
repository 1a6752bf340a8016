import { meansNo } from "../evaluate/silence.ts";
import type { Node } from "../tree/node.ts";
import { bindEach } from "./reach.ts";
import {
  anyOf,
  fieldOf,
  type Held,
  known,
  literal,
  matching,
  NOTHING,
  type OverMonths,
  type Place,
  placeOf,
  quoted,
  type Sql,
  tableOf,
  unbound,
} from "./sql.ts";

const EMPTY = "'-Infinity'::numeric";
type Of<Op extends Node["op"]> = Extract<Node, { op: Op }>;

/** An expression of a truth, a quantity, a day, a word or a person. `held`: as what a null stands. */
export function valueText(sql: Sql, node: Node, place: Place, held: Held): string {
  const value = (it: Node) => sql.value(it, place);
  const number = (it: Node) => sql.value(it, place, "number");
  switch (node.op) {
    case "value":
      return node.value === null
        ? NOTHING[held]
        : held === "number"
          ? `${literal(node.value)}::numeric`
          : literal(node.value);
    case "day":
      return `${node.on}::numeric`;
    case "about":
      return place.about;
    case "bound":
      return known(place.bound.get(node.name));
    case "given":
      return sql.value(known(place.programme.given[node.name]), unbound(place), held);
    case "has":
    case "fact":
      return lookedUp(sql, node, place, held);
    case "not":
      return `(not ${value(node.of)})`;
    case "and":
    case "or":
      return `(${node.of.map(value).join(` ${node.op} `)})`;
    case "exists":
      return `(${value(node.of)} <> -1)`;
    case "any":
      return anyOf(
        asked(sql, node, place, (belongs, answer) => `${belongs} and ${answer}`),
        sql.fresh(),
      );
    case "all":
      return `not ${anyOf(
        asked(sql, node, place, (belongs, answer) => `${belongs} and not ${answer}`),
        sql.fresh(),
      )}`;
    case "compare":
      return compared(sql, node, place);
    case "one-of":
      return `(${value(node.of)} in (${node.codes.map(literal).join(", ")}))`;
    case "reached":
      return `law_reached(${number(node.day)}, ${place.on})`;
    case "once-reached": {
      const f = sql.fresh();
      return `(select case when ${f}.held <= ${place.on} then true when ${f}.doubted <= ${place.on} then null else false end from (${sql.firsts(node.of, place)}) ${f})`;
    }
    case "first-day": {
      const f = sql.fresh();
      return `(select case when ${f}.doubted is null then coalesce(${f}.held, ${EMPTY}) end from (${sql.firsts(node.of, place)}) ${f})`;
    }
    case "draws":
      return drawn(sql, node, place);
    case "when":
      return cases(sql, node, place, held, 0);
    case "as-at": {
      const d = sql.fresh();
      const then = sql.value(node.of, { ...place, on: `${d}.d` }, held);
      return `(select case when ${d}.d is null then null when ${d}.d = ${EMPTY} then ${NOTHING[held]} else ${then} end from (select ${number(node.day)} as d offset 0) ${d})`;
    }
    case "parameter":
      return `(case ${known(sql.law.parameters.get(node.key))
        .values.toReversed()
        .map(({ from, value: it }) => `when ${place.on} >= ${from} then ${it ?? "null"}::numeric`)
        .join(" ")} end)`;
    case "choice":
      return quoted(known(sql.law.choices.get(node.name)).inForce);
    case "plus":
      return node.of.map(number).reduce((sum, it) => `law_plus(${sum}, ${it})`);
    case "min":
      return node.of.map(number).reduce((sum, it) => `law_least(${sum}, ${it})`);
    case "max":
      return node.of.map(number).reduce((sum, it) => `law_greatest(${sum}, ${it})`);
    case "minus":
      return `law_minus(${number(node.left)}, ${number(node.right)})`;
    case "times":
      return `law_times(${number(node.left)}, ${number(node.right)})`;
    case "divide":
      return `law_quotient(${number(node.left)}, ${node.by}, 'half-up')`;
    case "quotient":
      return `law_quotient(${number(node.left)}, ${number(node.right)}, ${quoted(node.rounding)})`;
    case "plus-months":
      return `law_plus_months(${number(node.day)}, ${node.months}, ${isFirstOfNext(sql)})`;
    case "plus-months-of":
      return `law_plus_months(${number(node.day)}, ${number(node.months)}, ${isFirstOfNext(sql)})`;
    case "plus-days":
      return `law_plus(${number(node.day)}, ${node.days})`;
    case "first-of-month":
      return `law_first_of_month(${number(node.day)})`;
    case "years-since":
      return `law_years_since(${number(node.day)}, ${place.on}, ${isFirstOfNext(sql)})`;
    case "count": {
      const m = sql.fresh();
      return `(select case when bool_or(${m}.belongs is null) then null else count(*) filter (where ${m}.belongs)::numeric end from (${sql.members({ op: "filter", people: node.people, as: node.as, where: node.where }, place)}) ${m})`;
    }
    case "sum": {
      const [m, v] = [sql.fresh(), sql.fresh()];
      const each = sql.value(node.where, bindEach(place, node, `${m}.who`), "number");
      return `(select case when bool_or(${v}.v is null) then null else coalesce(sum(${v}.v), 0) end from (select case when ${m}.belongs then law_or_zero(${each}) when not ${m}.belongs then 0 end as v from (${sql.members(node.people, place)}) ${m}) ${v})`;
    }
    case "total":
    case "months-with":
      return overMonths(sql, node, place);
    case "first": {
      const m = sql.fresh();
      return `nullif(coalesce((select case when ${m}.belongs then ${m}.who else -2 end from (${sql.members(node.people, place)}) ${m} where ${m}.belongs is distinct from false order by ${m}.ord limit 1), -1), -2)`;
    }
    case "first-of": {
      const p = sql.fresh();
      const them = node.of.map((it, index) => `(${index}, ${sql.value(it, place, "person")})`).join(", ");
      return `nullif(coalesce((select coalesce(${p}.p, -2) from (values ${them}) ${p}(i, p) where ${p}.p is distinct from -1 order by ${p}.i limit 1), -1), -2)`;
    }
    case "claimant":
      return claimed(sql, place, "by_person", "-1");
    case "claimed-on":
      return claimed(sql, place, "on_day::numeric", EMPTY);
    default:
      throw new Error(`${node.op} has no value in SQL`);
  }
}

export const isFirstOfNext = ({ law }: Sql): string => String(law.law.shortMonths === "first-of-next-month");

function asked(
  sql: Sql,
  node: Of<"any" | "all" | "count">,
  place: Place,
  says: (belongs: string, answer: string) => string,
): string {
  const m = sql.fresh();
  const answer = sql.value(node.where, bindEach(place, node, `${m}.who`));
  return `select ${says(`${m}.belongs`, answer)} as c from (${sql.people(node.people, place)}) ${m}`;
}

function lookedUp(sql: Sql, node: Of<"has" | "fact">, place: Place, held: Held): string {
  const kind = known(sql.law.factKinds.get(node.kind));
  const [p, f] = [sql.fresh(), sql.fresh()];
  const holds = `${f}.person = ${p}.p${kind.timeless ? "" : ` and ${f}.from_day <= ${place.on} and ${place.on} < ${f}.until_day`}`;
  const found = node.op === "has" ? "true" : fieldOf(kind, node.field, f);
  const unsaid = meansNo(node, kind)
    ? NOTHING[held]
    : `case when exists (select from ${tableOf(node.kind)} ${f} where ${holds}) then ${NOTHING[held]} end`;
  return `(select case when ${p}.p is null then null when ${p}.p = -1 then ${NOTHING[held]} else coalesce((select ${found} from ${tableOf(node.kind)} ${f} where ${holds} and ${matching(node.where, f)} order by ${f}.from_day desc, ${f}.id desc limit 1), ${unsaid}) end from (select ${sql.value(node.of, place, "person")} as p offset 0) ${p})`;
}

function compared(sql: Sql, node: Of<"compare">, place: Place): string {
  const held = sql.held(node.left, place);
  const nothing = NOTHING[held];
  const c = sql.fresh();
  return `(select case when ${c}.l = ${nothing} or ${c}.r = ${nothing} then false else ${c}.l ${node.by} ${c}.r end from (select ${sql.value(node.left, place, held)} as l, ${sql.value(node.right, place, held)} as r offset 0) ${c})`;
}

/** In doubt about a case, its result only if the rest would give the same. */
function cases(sql: Sql, node: Of<"when">, place: Place, held: Held, index: number): string {
  const it = node.cases[index];
  if (it === undefined) return sql.value(node.otherwise, place, held);
  const w = sql.fresh();
  return `(select case when ${w}.c then ${w}.t when not ${w}.c then ${w}.r when ${w}.t = ${w}.r then ${w}.t end from (select ${sql.value(it.when, place)} as c, ${sql.value(it.then, place, held)} as t, ${cases(sql, node, place, held, index + 1)} as r offset 0) ${w})`;
}

function drawn(sql: Sql, node: Of<"draws">, place: Place): string {
  const drawn = known(sql.law.programmes.get(node.programme));
  if (drawn.pays.rhythm !== "monthly") return "false";
  const [p, w] = [sql.fresh(), sql.fresh()];
  const shares = drawn.about === "household" ? `cardinality(${w}.who) > 0` : `${p}.p = any(${w}.who)`;
  return `(select case when ${p}.p = -1 then false when ${p}.p is not null then (select ${w}.due and ${shares} from (${sql.award(placeOf(drawn, place.on, `${p}.p`))}) ${w}) end from (select ${sql.value(node.of, place, "person")} as p offset 0) ${p})`;
}

function overMonths(sql: Sql, node: OverMonths, place: Place): string {
  const p = sql.fresh();
  return `(select case when ${p}.p is null then null when ${p}.p = -1 then ${EMPTY} else ${sql.months(node, `${p}.p`, place.on)} end from (select ${sql.value(node.of, place, "person")} as p offset 0) ${p})`;
}

function claimed(sql: Sql, { programme, on, about }: Place, column: string, none: string): string {
  const c = sql.fresh();
  const claims = `claim where programme = ${quoted(programme.code)} and about = ${about}`;
  if (programme.pays.rhythm === "once")
    return `coalesce((select ${column} from ${claims} order by on_day, id limit 1), ${none})`;
  const counts = programme.claimCountsFrom === "first-of-month" ? "law_first_of_month(on_day)" : "on_day::numeric";
  const since = `case when row_number() over (order by on_day, id) = 1 then law_plus_months(${counts}, ${-programme.claimReachesBackMonths}, false) else ${counts} end`;
  return `coalesce((select ${column} from (select *, ${since} as since from ${claims}) ${c} where ${c}.since <= ${on} order by on_day desc, id desc limit 1), ${none})`;
}
