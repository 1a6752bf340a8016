import { BEGINNING } from "@dayaq/kernel";
import { incompatibilitiesOf } from "../rivals.ts";
import { type Node, partsOf } from "../tree/node.ts";
import { bindEach, reach, unionOf } from "./reach.ts";
import { columnOf, keysOf, known, type Place, placeOf, quoted, type Sql, tableOf, unbound } from "./sql.ts";
import { isFirstOfNext } from "./value.ts";

/** A query of every day `d` on which something may change, beside those of whom it is asked: also the beginning of time. */
export function daysText(place: Place, queries: readonly string[]): string {
  const beginning = eachOn(place, `${BEGINNING}::numeric`);
  return `select ${keysOf(place).join(", ")}, d from (${unionOf([beginning, ...queries])}) z where d >= ${BEGINNING}`;
}

/** The days on which what a right gives by itself may change. */
export function meritDays(sql: Sql, place: Place): string[] {
  const { beneficiaries, payee, pays, conditions, automaticWhen, modelledFrom } = place.programme;
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  const paid = bindEach(place, { people: whom, as: "beneficiary" }, "");
  const gates = [...conditions.map(({ holds }) => holds), ...(automaticWhen === undefined ? [] : [automaticWhen])];
  return [
    eachOn(place, `${modelledFrom}::numeric`),
    ...[...gates, pays.amount, whom].flatMap((it) => sql.changes(it, place)),
    ...within(place, sql.changes(payee.is, paid)),
  ];
}

/** And beside the others. */
export function awardDays(sql: Sql, place: Place): string[] {
  const declared = incompatibilitiesOf(sql.law, place.programme.code).flatMap(({ programmes }) => programmes);
  const together = [...new Set([place.programme.code, ...declared])].map((code) => known(sql.law.programmes.get(code)));
  return together.flatMap((programme) => {
    const rival = { ...place, programme };
    return [...sql.meritDays(rival), ...(declared.length === 0 ? [] : claimDays(rival))];
  });
}

/** Of everybody the same days. */
const eachOn = (place: Place, days: string): string => `select *, ${days} as d from (${place.whom}) w`;
/** A day of rows of a table beside each of those whom a person may be. */
export const ofRows = (who: string, table: string, on: string, place: Place, day: string): string =>
  `select ${ofKeys(place)}, ${day} as d from (${who}) w join ${table} r on r.${on} = w.who`;
const ofKeys = (place: Place): string =>
  keysOf(place)
    .map((it) => `w.${it}`)
    .join(", ");
/** The days of somebody bound, of those around them. */
const within = (place: Place, queries: readonly string[]): string[] =>
  queries.length === 0 ? [] : [`select distinct ${keysOf(place).join(", ")}, d from (${unionOf(queries)}) z`];
/** The days of what is given, of everybody who is bound where it is asked. */
const beside = (place: Place, queries: readonly string[]): string[] =>
  place.bound.size === 0 || queries.length === 0
    ? [...queries]
    : [`select w.*, z.d from (${place.whom}) w join (${unionOf(queries)}) z on z.about = w.about`];

const BOUNDS = "unnest(array[r.from_day, r.until_day])::numeric";
const LONGEST_YEARS = 120;

/** The days on which a node itself may change: queries of `d`. */
export function changesInside(sql: Sql, node: Node, place: Place): string[] {
  const below = (nodes: readonly Node[]) => nodes.flatMap((it) => sql.changes(it, place));
  switch (node.op) {
    case "given": {
      const given = unbound(place);
      return beside(place, sql.changes(known(place.programme.given[node.name]), given));
    }
    case "parameter": {
      const { values } = known(sql.law.parameters.get(node.key));
      return [eachOn(place, `unnest(array[${values.map(({ from }) => from).join(", ")}])::numeric`)];
    }
    case "claimant":
    case "claimed-on":
      return claimDays(place);
    case "fact":
    case "has": {
      if (known(sql.law.factKinds.get(node.kind)).timeless) return below([node.of]);
      const bounds = reach(node.of, place).map((who) => ofRows(who, tableOf(node.kind), "person", place, BOUNDS));
      return [...below([node.of]), ...bounds];
    }
    case "related": {
      const near = node.direction === "to" ? "person" : "other";
      const bounds = reach(node.of, place).map((who) => ofRows(who, tableOf(node.relation), near, place, BOUNDS));
      return [...below([node.of]), ...bounds];
    }
    case "total":
    case "months-with":
      return [...below([node.of]), ...sql.monthsDays(node, place)];
    case "reached":
      return [...below([node.day]), ...daysOf(sql, node.day, place)];
    case "years-since": {
      const since = unionOf(daysOf(sql, node.day, place));
      if (since === "") return below([node.day]);
      const years = `generate_series(1, ${LONGEST_YEARS}) years(k)`;
      const keys = keysOf(place).join(", ");
      const anniversary = `law_plus_months(z.d, 12 * k, ${isFirstOfNext(sql)})`;
      return [...below([node.day]), `select ${keys}, ${anniversary} as d from (${since}) z cross join ${years}`];
    }
    case "as-at":
      return below([node.day]);
    case "first-day":
      return [];
    case "once-reached":
      return sql.firstsDays(node.of, place);
    case "any":
    case "all":
    case "count":
    case "sum":
    case "filter":
      return [...below([node.people]), ...within(place, sql.changes(node.where, bindEach(place, node, "")))];
    case "draws": {
      const them = unionOf(reach(node.of, place));
      if (them === "") return below([node.of]);
      const drawn = known(sql.law.programmes.get(node.programme));
      const asked = `select distinct who as about from (${them}) w where who >= 0`;
      const days = unionOf(sql.awardDays(placeOf(drawn, place.on, place.about, asked)));
      return [...below([node.of]), `select ${ofKeys(place)}, z.d from (${them}) w join (${days}) z on z.about = w.who`];
    }
    default:
      return below(partsOf(node));
  }
}

function claimDays(place: Place): string[] {
  const { code, claimReachesBackMonths } = place.programme;
  const claims = `from (${place.whom}) w join claim c on c.about = w.about and c.programme = ${quoted(code)}`;
  return ["c.on_day::numeric", "law_first_of_month(c.on_day)"].flatMap((it) => [
    `select w.*, ${it} as d ${claims}`,
    `select w.*, law_plus_months(${it}, ${-claimReachesBackMonths}, false) as d ${claims}`,
  ]);
}

/** Queries of every day `d` that a day may be, beside those of whom it is asked. */
function daysOf(sql: Sql, node: Node, place: Place): string[] {
  const moved = (it: Node, by: string) => {
    const days = unionOf(daysOf(sql, it, place));
    return days === "" ? [] : [`select ${keysOf(place).join(", ")}, ${by} as d from (${days}) z`];
  };
  switch (node.op) {
    case "day":
      return [eachOn(place, `${node.on}::numeric`)];
    case "fact":
      return reach(node.of, place).map((who) =>
        ofRows(who, tableOf(node.kind), "person", place, `r.${columnOf(node.field)}::numeric`),
      );
    case "plus-months":
      return moved(node.day, `law_plus_months(z.d, ${node.months}, ${isFirstOfNext(sql)})`);
    case "plus-days":
      return moved(node.day, `law_plus(z.d, ${node.days})`);
    case "first-of-month":
      return moved(node.day, "law_first_of_month(z.d)");
    default:
      return sql.everyDay(node, place);
  }
}
