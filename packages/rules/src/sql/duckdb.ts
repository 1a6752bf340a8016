import { DAY, type Dialect } from "./dialect.ts";

const EMPTY = "'-Infinity'::double";
const EPOCH = "date '1970-01-01'";
/** A day as a date, within the years that dates have. */
const dateOf = (d: string): string => `(${EPOCH} + greatest(-700000, least(2000000, ${d}))::int)`;
const onNumbers = (name: string, result: string): string =>
  `create or replace macro ${name}(a, b) as case when a = ${EMPTY} or b = ${EMPTY} then ${EMPTY} when a is null or b is null then null else ${result} end;`;
const moved = `(${dateOf("d")} + to_months(greatest(-100000, least(100000, months))::int))::date`;
/** A quotient of whole numbers that a double holds exactly. */
const whole = (a: string, b: string): string => `((${a})::hugeint // (${b})::hugeint)::double`;

const LIBRARY = [
  onNumbers("law_plus", "a + b"),
  onNumbers("law_minus", "a - b"),
  onNumbers("law_times", "a * b"),
  onNumbers("law_least", "least(a, b)"),
  onNumbers("law_greatest", "greatest(a, b)"),
  `create or replace macro law_or_zero(a) as case when a = ${EMPTY} then 0 else a end;`,
  `create or replace macro law_quotient(a, b, rounding) as case when b = 0 or a = ${EMPTY} or b = ${EMPTY} then ${EMPTY} when a is null or b is null then null
    when rounding = 'half-up' then sign(a) * sign(b) * ${whole("2 * abs(a) + abs(b)", "2 * abs(b)")}
    when rounding = 'up' then sign(a) * sign(b) * ${whole("abs(a) + abs(b) - 1", "abs(b)")}
    else sign(a) * sign(b) * ${whole("abs(a)", "abs(b)")} end;`,
  `create or replace macro law_plus_months(d, months, first_of_next) as case when d = ${EMPTY} or months = ${EMPTY} then ${EMPTY} when d is null or months is null then null when abs(d) > 2000000 then d
    else ((${moved} - ${EPOCH}) + case when first_of_next and extract(day from ${moved}) < extract(day from ${dateOf("d")}) then 1 else 0 end)::double end;`,
  `create or replace macro law_reached(d, on_day) as case when d = ${EMPTY} then false else d <= on_day end;`,
  `create or replace macro law_month(d) as (extract(year from ${dateOf("d")}) * 12 + extract(month from ${dateOf("d")}) - 1)::int;`,
  `create or replace macro law_first_of(k) as (make_date((k // 12)::int, (k % 12 + 1)::int, 1) - ${EPOCH})::double;`,
  `create or replace macro law_first_of_month(d) as case when d is null or abs(d) > 2000000 then d else law_first_of(law_month(d)) end;`,
  `create or replace macro law_years_since(d, on_day, first_of_next) as case when d is null or d = ${EMPTY} then d
    else (select count(*)::double from (select unnest(range(1, 121)) as year) law_years where law_plus_months(d, 12 * year, first_of_next) <= on_day) end;`,
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
const named = (text: string): string => words(text).replaceAll(/\$(\d+)/g, "p$1");
const parametersOf = (parameters: readonly string[]): string =>
  parameters.map((_, index) => `p${index + 1}`).join(", ");

/** A macro is written out wherever it is called, and remembers nothing: for rights that do not ask a pension on each of many days. */
export const DUCKDB: Dialect = {
  name: "duckdb",
  library: LIBRARY,
  start: "drop schema if exists rule cascade; create schema rule;",
  words,
  define: (name, parameters, _, body) => `create macro ${name}(${parametersOf(parameters)}) as (${named(body)});`,
  defineFirsts(name, parameters, days, holds) {
    const then = `${name.replace(".", "_")}_then`;
    const asked = `select ${then}.d, ${named(holds).replaceAll(new RegExp(`\\b${DAY}\\b`, "g"), `${then}.d`)} as c from (${named(days)}) ${then}(d)`;
    const firsts = `select min(d) filter (where c) as held, min(d) filter (where c is null) as doubted from (${asked}) ${then}_each`;
    return `create macro ${name}(${parametersOf(parameters)}) as (select {'held': held, 'doubted': case when held is null or doubted < held then doubted end} from (${firsts}) ${then}_first);`;
  },
};
