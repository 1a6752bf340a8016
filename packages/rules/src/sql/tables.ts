import type { FactKind } from "../fact-kind.ts";
import type { Law } from "../law.ts";
import { columnOf, columnType, tableOf } from "./sql.ts";

/**
 * Tables of a population, one for each kind of fact: persons are numbers, whose ids stand in `person`, days numbers since 1970-01-01,
 * money in minor units.
 */
export function tablesFor(law: Law, { temporary }: { readonly temporary: boolean }): string {
  const create = `create ${temporary ? "temporary " : ""}table`;
  return [
    ...law.factKinds.map(
      (it) =>
        `${create} ${tableOf(it.kind)} (${columnsOf(it).join(", ")}); create index ${tableOf(it.kind)}_person on ${tableOf(it.kind)} (person); ${it.relation ? `create index ${tableOf(it.kind)}_other on ${tableOf(it.kind)} (other);` : ""}`,
    ),
    `${create} person (person int, id text);`,
    `${create} claim (id text, programme text, about int, by_person int, on_day int); create index claim_about on claim (about);`,
    `${create} asked (person int, on_day int);`,
  ].join("\n");
}

/** Columns with their types, in the order in which rows have them. */
export const columnsOf = (kind: FactKind): string[] => [
  "id text",
  "person int",
  "other int",
  "from_day int",
  "until_day int",
  ...Object.entries(kind.fields).map(([name, field]) => `${columnOf(name)} ${columnType(field)}`),
];

const EMPTY = "'-Infinity'::numeric";
const onNumbers = (name: string, result: string): string =>
  `create or replace function ${name}(a numeric, b numeric) returns numeric language sql immutable as $$ select case when a = ${EMPTY} or b = ${EMPTY} then ${EMPTY} when a is null or b is null then null else ${result} end $$;`;
const EPOCH = "date '1970-01-01'";

/** What a rule calls. A doubt is null, nothing is less than every number; a doubt beside nothing is nothing. */
export const FUNCTIONS = [
  onNumbers("law_plus", "a + b"),
  onNumbers("law_minus", "a - b"),
  onNumbers("law_times", "a * b"),
  onNumbers("law_least", "least(a, b)"),
  onNumbers("law_greatest", "greatest(a, b)"),
  `create or replace function law_or_zero(a numeric) returns numeric language sql immutable as $$ select case when a = ${EMPTY} then 0 else a end $$;`,
  `create or replace function law_quotient(a numeric, b numeric, rounding text) returns numeric language sql immutable as $$
    select case when b = 0 or a = ${EMPTY} or b = ${EMPTY} then ${EMPTY} when a is null or b is null then null
      else sign(a) * sign(b) * div(case rounding when 'half-up' then 2 * abs(a) + abs(b) when 'up' then abs(a) + abs(b) - 1 else abs(a) end, case rounding when 'half-up' then 2 * abs(b) else abs(b) end) end $$;`,
  `create or replace function law_plus_months(d numeric, months numeric, first_of_next boolean) returns numeric language sql immutable as $$
    select case when d = ${EMPTY} or months = ${EMPTY} then ${EMPTY} when d is null or months is null then null when abs(d) > 2000000 then d
      else (select x - ${EPOCH} + case when first_of_next and extract(day from x) < extract(day from b) then 1 else 0 end
            from (select b, (b + make_interval(months => months::int))::date as x from (select ${EPOCH} + d::int as b) v) w) end $$;`,
  `create or replace function law_reached(d numeric, on_day numeric) returns boolean language sql immutable as $$ select case when d = ${EMPTY} then false else d <= on_day end $$;`,
  `create or replace function law_month(d numeric) returns int language sql immutable as $$ select (extract(year from x) * 12 + extract(month from x) - 1)::int from (select ${EPOCH} + greatest(-700000, least(2000000, d))::int as x) v $$;`,
  `create or replace function law_first_of(month int) returns numeric language sql immutable as $$ select (make_date(month / 12, month % 12 + 1, 1) - ${EPOCH})::numeric $$;`,
  `create or replace function law_first_of_month(d numeric) returns numeric language sql immutable as $$ select case when d is null or abs(d) > 2000000 then d else law_first_of(law_month(d)) end $$;`,
  `create or replace function law_years_since(d numeric, on_day numeric, first_of_next boolean) returns numeric language sql immutable as $$
    select case when d is null or d = ${EMPTY} then d else (select count(*)::numeric from generate_series(1, 120) k(k) where law_plus_months(d, 12 * k, first_of_next) <= on_day) end $$;`,
].join("\n");
