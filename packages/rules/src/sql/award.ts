import type { Incompatibility } from "../incompatibility.ts";
import { incompatibilitiesOf } from "../rivals.ts";
import { bindEach } from "./reach.ts";
import { anyOf, known, NOTHING, type Place, quoted, type Sql, tableOf } from "./sql.ts";

/** What a right gives by itself: one row of `due` (null in doubt), `amount`, and who shares, each with whoever is paid for them. */
export function meritText(sql: Sql, place: Place): string {
  const { programme, on } = place;
  const [c, s, m] = [sql.fresh(), sql.fresh(), sql.fresh()];
  const holds = programme.conditions.map((it) => sql.value(it.holds, place)).join(" and ") || "true";
  const asked = askedText(sql, place);
  return `select case when ${c}.ok is false or ${s}.sum = ${NOTHING.number} or ${s}.sum = 0 then false when ${c}.ok is null or ${s}.sum is null or ${m}.doubt then null when cardinality(${m}.who) = 0 and ${s}.is_asked then false when ${on} >= ${programme.modelledFrom} then true end as due, ${s}.sum as amount, ${m}.who, ${m}.payee
from (select ${holds} as ok offset 0) ${c}
left join lateral (select ${sql.value(programme.pays.amount, place, "number")} as sum, ${asked} as is_asked where ${c}.ok is distinct from false) ${s} on true
left join lateral (${sharersText(sql, place, `${c}.ok is distinct from false and ${s}.sum is distinct from ${NOTHING.number} and ${s}.is_asked`)}) ${m} on true`;
}

function sharersText(sql: Sql, place: Place, where: string): string {
  const { beneficiaries, payee } = place.programme;
  const [p, q] = [sql.fresh(), sql.fresh()];
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  const paid = sql.value(payee.is, bindEach(place, { people: whom, as: "beneficiary" }, `${p}.who`), "person");
  const them =
    beneficiaries.kind === "one"
      ? `select ${p}.who, case when ${p}.who is null then null else ${p}.who <> -1 end as belongs from (select ${sql.value(beneficiaries.person, place, "person")} as who offset 0) ${p}`
      : sql.members(beneficiaries.people, place);
  return `select coalesce(bool_or(${q}.belongs is null or (${q}.belongs and ${q}.payee is null)), false) as doubt, coalesce(array_agg(${q}.who order by ${q}.who) filter (where ${q}.belongs), '{}') as who, coalesce(array_agg(${q}.payee order by ${q}.who) filter (where ${q}.belongs), '{}') as payee from (select ${p}.who, ${p}.belongs, case when ${p}.belongs then ${paid} end as payee from (${them}) ${p} where ${where}) ${q}`;
}

/** Whether somebody asked for it, or it runs by itself on that day. */
function askedText(sql: Sql, place: Place): string {
  const { mode, code, automaticWhen } = place.programme;
  if (mode === "automatic") return "true";
  const claimed = `exists (select from claim where programme = ${quoted(code)} and about = ${place.about})`;
  return automaticWhen === undefined ? claimed : `(${claimed} or (${sql.value(automaticWhen, place)}) is true)`;
}

/** What a right gives beside the others that nobody draws with it. */
export function awardText(sql: Sql, place: Place): string {
  const { programme } = place;
  const [m, l] = [sql.fresh(), sql.fresh()];
  const declared = incompatibilitiesOf(sql.law, programme.code);
  if (declared.length === 0) return sql.merit(place);
  const lost = declared.flatMap((it) => rivalsText(sql, it, place, m)).join(" union all ");
  return `select case when ${l}.lost then false when ${l}.lost is null and ${m}.due is distinct from false then null else ${m}.due end as due, ${m}.amount, ${m}.who, ${m}.payee from (${sql.merit(place)}) ${m} cross join lateral (select case when ${m}.due and cardinality(${m}.who) > 0 then ${anyOf(lost, sql.fresh())} else false end as lost) ${l}`;
}

/** Of each rival, whether it beats the right on that day. */
function rivalsText(sql: Sql, { programmes, rule }: Incompatibility, place: Place, m: string): string[] {
  const { on, about } = place;
  const own = place.programme.code;
  const at = programmes.indexOf(own);
  const chosen = `(select programme from claim where programme in (${programmes.map(quoted).join(", ")}) and about = ${about} and on_day <= ${on} order by on_day desc, array_position(array[${programmes.map(quoted).join(", ")}], programme) desc limit 1)`;
  return programmes.flatMap((code, index) => {
    if (index === at) return [];
    const rival = { ...place, programme: known(sql.law.programmes.get(code)) };
    const r = sql.fresh();
    const greater = `(${r}.amount > ${m}.amount or (${r}.amount = ${m}.amount and ${String(index < at)}))`;
    const beats =
      rule === "priority"
        ? String(index < at)
        : rule === "highest"
          ? greater
          : `(case ${chosen} when ${quoted(own)} then false when ${quoted(code)} then true else ${greater} end)`;
    return [
      `select case when ${r}.due is null then null when not ${r}.due or cardinality(${r}.who) = 0 then false else ${beats} end as c from (${sql.merit(rival)}) ${r} where ${askedText(sql, rival)}`,
    ];
  });
}

/** The last day of time, on which what never ends still holds. */
const LAST_DAY = "2147483646::numeric";

/** The answer of a day: of a one-off, what has fallen due by it. */
export function fallenText(sql: Sql, place: Place): string {
  const { programme, on, about } = place;
  const { pays } = programme;
  if (pays.rhythm === "monthly") return sql.award(place);
  const [d, a] = [sql.fresh(), sql.fresh()];
  const days =
    pays.rhythm === "once"
      ? `select ${sql.value(pays.on, { ...place, on: LAST_DAY }, "number")} as d offset 0`
      : `select distinct from_day::numeric as d from ${tableOf(pays.kind)} where person = ${about} and from_day > -2147483648`;
  return `select ${a}.* from (${days}) ${d} cross join lateral (${sql.award({ ...place, on: `${d}.d` })}) ${a} where ${d}.d > ${NOTHING.number} and ${d}.d <= ${on} and ${a}.due is distinct from false order by ${d}.d desc limit 1`;
}
