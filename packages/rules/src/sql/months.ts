import { meansNo } from "../evaluate/silence.ts";
import { fieldOf, known, matching, type OverMonths, type Sql, tableOf } from "./sql.ts";

const LONGEST_MONTHS = 1200;
/** What began at the beginning of time is counted from 1900-01-01; what has no end goes on for a hundred years. */
const SINCE = "greatest(from_day, -25567)";
const LAST = `case when until_day > 2000000 then ${SINCE} else until_day end`;

/** A query of each person of whom something was ever said (`whom`: which of them, as “in …” or “= …”): `a` and `b`, the months between which what is added up may change. */
export function monthsTold({ kind, months }: OverMonths, whom: string): string {
  const after = months ?? `(case when max(until_day) > 2000000 then ${LONGEST_MONTHS} else 1 end)`;
  return `select person, law_month(min(${SINCE})) - ${months ?? 0} as a, law_month(max(${LAST})) + ${after} + 2 as b from ${tableOf(kind)} where person ${whom} group by person`;
}

/** What a month counts: of which nothing is said, and over the facts of a month, rows `f`. */
export function monthOf(
  { law }: Sql,
  node: OverMonths,
  f: string,
): { readonly unsaid: string; readonly worth: string } {
  const kind = known(law.factKinds.get(node.kind));
  const each = node.op === "total" ? `law_or_zero(${fieldOf(kind, node.field, f)})` : "1";
  const sum = `coalesce(sum(${each}) filter (where ${matching(node.where, f)}), 0)`;
  return {
    unsaid: meansNo(node, kind) ? "0::numeric" : "null::numeric",
    worth: node.op === "total" ? sum : `least(${sum}, 1)`,
  };
}
