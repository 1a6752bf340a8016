import { ByTable } from "./by-table.ts";
import type { Dialect } from "./dialect.ts";

const EMPTY = "'-Infinity'::double";
const EPOCH = "date '1970-01-01'";
/**
 * A macro is written out where it is called, and each argument as often as its text names it: sums of sums would grow beyond measure.
 * So each stands in a row once, of which the text asks `v[1]`, `v[2]` … for them.
 */
const macro = (name: string, parameters: string, text: string): string =>
  `create or replace macro ${name}(${parameters}) as list_transform([row(${parameters})], lambda v: ${text})[1];`;
const onNumbers = (name: string, result: string): string =>
  macro(
    name,
    "a, b",
    `case when v[1] = ${EMPTY} or v[2] = ${EMPTY} then ${EMPTY} when v[1] is null or v[2] is null then null else ${result} end`,
  );

/** A day as a date, within the years that dates have. */
const dateOf = (d: string): string => `(${EPOCH} + greatest(-700000, least(2000000, ${d}))::int)`;
const moved = `(${dateOf("v[1]")} + to_months(greatest(-100000, least(100000, v[2]))::int))::date`;
const monthOf = (d: string): string =>
  `(extract(year from ${dateOf(d)}) * 12 + extract(month from ${dateOf(d)}) - 1)::int`;
const firstOf = (k: string): string => `(make_date((${k} // 12)::int, (${k} % 12 + 1)::int, 1) - ${EPOCH})::double`;
/** A quotient of whole numbers that a double holds exactly. */
const whole = (a: string, b: string): string => `((${a})::hugeint // (${b})::hugeint)::double`;

const LIBRARY = [
  onNumbers("law_plus", "v[1] + v[2]"),
  onNumbers("law_minus", "v[1] - v[2]"),
  onNumbers("law_times", "v[1] * v[2]"),
  onNumbers("law_least", "least(v[1], v[2])"),
  onNumbers("law_greatest", "greatest(v[1], v[2])"),
  macro("law_or_zero", "a", `case when v[1] = ${EMPTY} then 0 else v[1] end`),
  macro(
    "law_quotient",
    "a, b, rounding",
    `case when v[2] = 0 or v[1] = ${EMPTY} or v[2] = ${EMPTY} then ${EMPTY} when v[1] is null or v[2] is null then null
    when v[3] = 'half-up' then sign(v[1]) * sign(v[2]) * ${whole("2 * abs(v[1]) + abs(v[2])", "2 * abs(v[2])")}
    when v[3] = 'up' then sign(v[1]) * sign(v[2]) * ${whole("abs(v[1]) + abs(v[2]) - 1", "abs(v[2])")}
    else sign(v[1]) * sign(v[2]) * ${whole("abs(v[1])", "abs(v[2])")} end`,
  ),
  macro(
    "law_plus_months",
    "d, months, first_of_next",
    `case when v[1] = ${EMPTY} or v[2] = ${EMPTY} then ${EMPTY} when v[1] is null or v[2] is null then null when abs(v[1]) > 2000000 then v[1]
    else ((${moved} - ${EPOCH}) + case when v[3] and extract(day from ${moved}) < extract(day from ${dateOf("v[1]")}) then 1 else 0 end)::double end`,
  ),
  macro("law_reached", "d, on_day", `case when v[1] = ${EMPTY} then false else v[1] <= v[2] end`),
  macro("law_month", "d", monthOf("v[1]")),
  macro("law_first_of", "k", firstOf("v[1]")),
  macro(
    "law_first_of_month",
    "d",
    `case when v[1] is null or abs(v[1]) > 2000000 then v[1] else ${firstOf(monthOf("v[1]"))} end`,
  ),
  `create or replace macro law_years_since(d, on_day, first_of_next) as list_transform([row(d, on_day)], lambda w: case when w[1] is null or w[1] = ${EMPTY} then w[1]
    else len(list_filter(range(1, 121), lambda year: law_plus_months(w[1], 12 * year, first_of_next) <= w[2]))::double end)[1];`,
].join("\n");

/** PostgreSQL's words that DuckDB has others for. A code of the law never looks like one of them. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bnumeric\b/g, "double"],
  [/ offset 0\b/g, ""],
  [/\barray\[/g, "["],
  [/\barray_prepend\(/g, "list_prepend("],
  [/\bcardinality\(/g, "len("],
  [/'\{\}'/g, "[]"],
  [/\bselect from\b/g, "select 1 from"],
];

const words = (text: string): string => WORDS.reduce((sofar, [theirs, ours]) => sofar.replace(theirs, ours), text);

export const DUCKDB: Dialect = { name: "duckdb", library: LIBRARY, writer: (law) => new ByTable(law), words };
