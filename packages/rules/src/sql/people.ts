import type { Node } from "../tree/node.ts";
import { bindEach } from "./reach.ts";
import { known, type Place, type Sql, tableOf, unbound } from "./sql.ts";

/** A query of a group: `who`, whether they belong on the day, and `ord`, an array by which they stand in line. */
export function peopleText(sql: Sql, node: Node, place: Place, ever: boolean): string {
  switch (node.op) {
    case "related": {
      const [p, r] = [sql.fresh(), sql.fresh()];
      const [near, far] = node.direction === "to" ? ["person", "other"] : ["other", "person"];
      const belongs = ever ? "true" : `${r}.from_day <= ${place.on} and ${place.on} < ${r}.until_day`;
      return `select ${r}.${far} as who, ${belongs} as belongs, array[${r}.from_day, ${r}.${far}] as ord from (select ${sql.value(node.of, place, "person")} as p offset 0) ${p} join ${tableOf(node.relation)} ${r} on ${r}.${near} = ${p}.p where ${p}.p >= 0`;
    }
    case "filter": {
      if (ever) throw new Error("who ever belonged to a group with a condition");
      const q = sql.fresh();
      const holds = sql.value(node.where, bindEach(place, node, `${q}.who`));
      return `select ${q}.who, ${q}.belongs and ${holds} as belongs, ${q}.ord from (${sql.people(node.people, place)}) ${q}`;
    }
    case "union":
      return node.of
        .map((it, index) => {
          const q = sql.fresh();
          return `select ${q}.who, ${q}.belongs, array_prepend(${index}, ${q}.ord) as ord from (${sql.people(it, place, ever)}) ${q}`;
        })
        .join(" union all ");
    case "ever":
      return sql.people(node.people, place, true);
    case "given":
      return sql.people(known(place.programme.given[node.name]), unbound(place), ever);
    case "as-at": {
      const [d, q] = [sql.fresh(), sql.fresh()];
      return `select ${q}.* from (select ${sql.value(node.day, place, "number")} as d offset 0) ${d} cross join lateral (${sql.people(node.of, { ...place, on: `${d}.d` }, ever)}) ${q} where ${d}.d > '-Infinity'`;
    }
    default:
      throw new Error(`${node.op} is no group of people`);
  }
}

/** Each person once, where they first stood. */
export function membersText(sql: Sql, node: Node, place: Place): string {
  const q = sql.fresh();
  return `select ${q}.who, case when bool_or(${q}.belongs) then true when bool_or(${q}.belongs is null) then null else false end as belongs, min(${q}.ord) as ord from (${sql.people(node, place)}) ${q} group by ${q}.who`;
}
