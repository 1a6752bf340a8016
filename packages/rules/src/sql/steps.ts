import { BEGINNING } from "@dayaq/kernel";
import type { Law } from "../law.ts";
import { monthOf, monthsTold } from "./months.ts";
import { type OverMonths, type Sql, tableOf } from "./sql.ts";

/** A table of the schema `rule`, and the columns by which a row in it is found. */
export interface Table {
  readonly name: string;
  readonly keys: readonly string[];
}

/**
 * A table of what changes from day to day: worked out anew on each day on which it may change, and kept where it did.
 * `days`: a query of the keys and `d`. `answers`: each of them with the columns asked for, from `each_day`.
 */
export const stepsText = ({ name, keys }: Table, columns: readonly string[], days: string, answers: string): string =>
  kept(name, keys, columns, [`each_day as (${days})`, `answers as (${answers})`]);

/** `queries`: the last is `answers`. */
function kept(name: string, keys: readonly string[], columns: readonly string[], queries: readonly string[]): string {
  const line = `(partition by ${keys.join(", ")} order by d)`;
  const differs = columns.map((it) => `${it} is distinct from lag(${it}) over ${line}`).join(" or ");
  return `create table ${name} as
with ${queries.join(",\n")},
compared as (select *, row_number() over ${line} = 1 or ${differs} as is_other from answers)
select ${keys.join(", ")}, d as from_day, lead(d, 1, 'Infinity'::numeric) over ${line} as until_day, ${columns.join(", ")} from compared where is_other;`;
}

export function firstsText({ name, keys }: Table, steps: string): string {
  const them = keys.join(", ");
  return `create table ${name} as
select ${them}, held, case when held is null or doubted < held then doubted end as doubted
from (select ${them}, min(from_day) filter (where value) as held, min(from_day) filter (where value is null) as doubted from ${steps} group by ${them}) firsts;`;
}

/** Of everybody of whom something of the kind was ever said: by month, the full months before it, all or so many of them, added up. */
export function monthsText(sql: Sql, name: string, node: OverMonths): string {
  const { unsaid, worth } = monthOf(sql, node, "f");
  const frame = node.months === undefined ? "unbounded preceding" : `${node.months - 1} preceding`;
  const window = `over (partition by person order by k rows ${frame})`;
  return kept(
    name,
    ["person"],
    ["value"],
    [
      `told as (${monthsTold(node, "in (select about from rule.everybody)")})`,
      "months as (select told.person, series.k from told cross join lateral generate_series(told.a, told.b) series(k))",
      `each_month as (select m.person, m.k, case when count(f.person) = 0 then ${unsaid} else ${worth} end as v from months m left join ${tableOf(node.kind)} f on f.person = m.person and f.from_day <= law_first_of(m.k) and law_first_of(m.k) < f.until_day group by m.person, m.k)`,
      `answers as (select person, ${BEGINNING}::numeric as d, ${node.months === undefined ? "0::numeric" : unsaid} as value from told union all select person, law_first_of(k + 1) as d, case when count(*) filter (where v is null) ${window} > 0 then null else sum(v) ${window} end as value from each_month)`,
    ],
  );
}

/** Everybody who is asked about, and whoever a relation or a claim leads to from them by any number of steps. */
export function everybodyText({ factKinds }: Law): string {
  const relations = factKinds.filter((it) => it.relation).map((it) => `select person, other from ${tableOf(it.kind)}`);
  const both = [...relations, "select about, by_person from claim"].join(" union all ");
  return `create table rule.everybody as
with recursive ends(one, other) as (${both}),
beside as (select one, other from ends union all select other, one from ends),
them(about) as (select person from asked union select beside.other from them join beside on beside.one = them.about)
select about from them where about >= 0;`;
}
