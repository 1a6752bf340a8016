import { type Node, partsOf } from "../tree/node.ts";
import { columnOfBound, keysOf, known, type Place, quoted, tableOf, unbound } from "./sql.ts";

export const unionOf = (queries: readonly string[]): string =>
  [...new Set(queries)].map((it) => `(${it})`).join(" union ");

/** A place in which somebody of a group is bound, who stands as `who` in SQL. */
export function bindEach(place: Place, { people, as }: Each, who: string): Place {
  const bound = new Map([...[...place.bound].filter(([name]) => name !== as), [as, who]]);
  return { ...place, bound, whom: boundWhom(place, people, as) };
}
type Each = { readonly people: Node; readonly as: string };

const boundWhom = (place: Place, people: Node, as: string): string => {
  const them = unionOf(reach(people, place));
  const keys = keysOf(place).filter((it) => it !== columnOfBound(as));
  return them === ""
    ? `select ${keys.join(", ")}, about as ${columnOfBound(as)} from (${place.whom}) w where false`
    : `select ${keys.join(", ")}, who as ${columnOfBound(as)} from (${them}) w where who >= 0`;
};

/** Queries of everybody whom a person or a group may be on some day, as `who` beside those of whom it is asked. */
export function reach(node: Node, place: Place): string[] {
  switch (node.op) {
    case "about":
      return [`select *, about as who from (${place.whom}) w`];
    case "bound":
      return [`select *, ${columnOfBound(node.name)} as who from (${place.whom}) w`];
    case "given": {
      const given = reach(known(place.programme.given[node.name]), unbound(place));
      if (place.bound.size === 0 || given.length === 0) return given;
      return [`select w.*, g.who from (${place.whom}) w join (${unionOf(given)}) g on g.about = w.about`];
    }
    case "related": {
      const [near, far] = node.direction === "to" ? ["person", "other"] : ["other", "person"];
      const keys = keysOf(place).map((it) => `w.${it}`);
      return reach(node.of, place).map(
        (them) =>
          `select ${keys.join(", ")}, r.${far} as who from (${them}) w join ${tableOf(node.relation)} r on r.${near} = w.who`,
      );
    }
    case "claimant":
      return [
        `select w.*, c.by_person as who from (${place.whom}) w join claim c on c.about = w.about and c.programme = ${quoted(place.programme.code)}`,
      ];
    case "filter":
    case "first":
    case "ever":
      return reach(node.people, place);
    case "as-at":
      return reach(node.of, place);
    case "when":
      return [...node.cases.map(({ then }) => then), node.otherwise].flatMap((it) => reach(it, place));
    default:
      return partsOf(node).flatMap((it) => reach(it, place));
  }
}
