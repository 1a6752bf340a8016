import { type Node, partsOf } from "../tree/node.ts";
import { incompatibilitiesOf } from "../incompatible.ts";
import type { Programme } from "../programme.ts";
import { isFirstOfNext } from "./value.ts";
import { columnOf, known, NOTHING, type Place, quoted, type Sql, tableOf } from "./sql.ts";

const NO_DAYS = "select null::numeric as d where false";
const unionOf = (queries: readonly string[]): string =>
  queries.length === 0 ? NO_DAYS : [...new Set(queries)].map((it) => `(${it})`).join(" union ");

/**
 * The days on which a value may change: a query over everybody whom it may ask on any day, so that it needs no day itself.
 * In `place`, whoever it is about or bound stands as a query of persons.
 */
export const daysText = (sql: Sql, node: Node, place: Place): string => {
  const asPeople = {
    ...place,
    about: `select ${place.about}`,
    bound: new Map([...place.bound].map(([name, it]) => [name, `select ${it}`])),
  };
  return `select d from (${unionOf(changes(sql, node, asPeople))}) ${sql.fresh()}(d) where d is not null`;
};

const LONGEST_YEARS = 120;
const LONGEST_MONTHS = 1200;

function changes(sql: Sql, node: Node, place: Place): string[] {
  const below = (nodes: readonly Node[]) => nodes.flatMap((it) => changes(sql, it, place));
  const bounds = (kind: string, end: string, who: string) => {
    return `select unnest(array[from_day, until_day])::numeric from ${tableOf(kind)} where ${end} in (${who})`;
  };
  switch (node.op) {
    case "given":
      return changes(sql, known(place.programme.given[node.name]), { ...place, bound: new Map() });
    case "parameter":
      return [
        `select unnest(array[${known(sql.law.parameters.get(node.key))
          .values.map(({ from }) => from)
          .join(", ")}])::numeric`,
      ];
    case "claimant":
    case "claimed-on":
      return claimDays(sql, place);
    case "fact":
    case "has":
      return [
        ...below([node.of]),
        ...(known(sql.law.factKinds.get(node.kind)).timeless
          ? []
          : whoever(node.of, place).map((who) => bounds(node.kind, "person", who))),
      ];
    case "related":
      return [
        ...below([node.of]),
        ...whoever(node.of, place).map((who) =>
          bounds(node.relation, node.direction === "to" ? "person" : "other", who),
        ),
      ];
    case "total":
    case "months-with":
      return [
        ...below([node.of]),
        ...whoever(node.of, place).map((who) => {
          const after = node.months ?? `(case when max(until_day) > 2000000 then ${LONGEST_MONTHS} else 1 end)`;
          const last = "max(case when until_day > 2000000 then greatest(from_day, -25567) else until_day end)";
          return `select law_first_of(k) from (select law_month(min(greatest(from_day, -25567))) as a, law_month(${last}) + ${after} + 2 as b from ${tableOf(node.kind)} where person in (${who})) z cross join lateral generate_series(a, b) k(k)`;
        }),
      ];
    case "reached":
      return [...below([node.day]), ...daysOf(sql, node.day, place)];
    case "years-since":
      return [
        ...below([node.day]),
        ...daysOf(sql, node.day, place).map(
          (it) =>
            `select law_plus_months(z.d, 12 * k, ${isFirstOfNext(sql)}) from (${it}) z(d) cross join generate_series(1, ${LONGEST_YEARS}) k(k)`,
        ),
      ];
    case "as-at":
      return below([node.day]);
    case "first-day":
      return [];
    case "any":
    case "all":
    case "count":
    case "sum":
    case "filter":
      return [...below([node.people]), ...changes(sql, node.where, bind(place, node.as, whoever(node.people, place)))];
    case "draws":
      return [
        ...below([node.of]),
        ...whoever(node.of, place).flatMap((who) => awardDays(sql, known(sql.law.programmes.get(node.programme)), who)),
      ];
    default:
      return below(partsOf(node));
  }
}

const bind = (place: Place, name: string, who: readonly string[]): Place => ({
  ...place,
  bound: new Map([...place.bound, [name, everyoneOf(who)]]),
});
const everyoneOf = (who: readonly string[]): string =>
  who.length === 0 ? "select -1 where false" : [...new Set(who)].map((it) => `(${it})`).join(" union ");

function claimDays(sql: Sql, { programme, about }: Place): string[] {
  const claims = `from claim where programme = ${quoted(programme.code)} and about in (${about})`;
  return ["on_day::numeric", "law_first_of_month(on_day)"].flatMap((it) => [
    `select ${it} ${claims}`,
    `select law_plus_months(${it}, ${-programme.claimReachesBackMonths}, false) ${claims}`,
  ]);
}

/** Queries of everybody whom a person or a group may be on some day. */
function whoever(node: Node, place: Place): string[] {
  switch (node.op) {
    case "about":
      return [place.about];
    case "bound":
      return [known(place.bound.get(node.name))];
    case "given":
      return whoever(known(place.programme.given[node.name]), { ...place, bound: new Map() });
    case "related": {
      const [near, far] = node.direction === "to" ? ["person", "other"] : ["other", "person"];
      return whoever(node.of, place).map(
        (who) => `select ${far} from ${tableOf(node.relation)} where ${near} in (${who})`,
      );
    }
    case "claimant":
      return [
        `select by_person from claim where programme = ${quoted(place.programme.code)} and about in (${place.about})`,
      ];
    case "filter":
    case "first":
    case "ever":
      return whoever(node.people, place);
    case "as-at":
      return whoever(node.of, place);
    case "when":
      return [...node.cases.map(({ then }) => then), node.otherwise].flatMap((it) => whoever(it, place));
    default:
      return partsOf(node).flatMap((it) => whoever(it, place));
  }
}

/** Queries of every day that a day may be. */
function daysOf(sql: Sql, node: Node, place: Place): string[] {
  const moved = (it: Node, by: string) => daysOf(sql, it, place).map((query) => `select ${by} from (${query}) z(d)`);
  switch (node.op) {
    case "day":
      return [`select ${node.on}::numeric`];
    case "given":
      return daysOf(sql, known(place.programme.given[node.name]), { ...place, bound: new Map() });
    case "fact":
      return whoever(node.of, place).map(
        (who) => `select ${columnOf(node.field)} from ${tableOf(node.kind)} where person in (${who})`,
      );
    case "plus-months":
      return moved(node.day, `law_plus_months(z.d, ${node.months}, ${isFirstOfNext(sql)})`);
    case "plus-months-of":
      return numbersOf(sql, node.months, place).flatMap((months) =>
        moved(node.day, `law_plus_months(z.d, ${months}, ${isFirstOfNext(sql)})`),
      );
    case "plus-days":
      return moved(node.day, `law_plus(z.d, ${node.days})`);
    case "first-of-month":
      return moved(node.day, "law_first_of_month(z.d)");
    case "claimed-on":
      return [
        `select on_day::numeric from claim where programme = ${quoted(place.programme.code)} and about in (${place.about})`,
      ];
    case "as-at":
      return daysOf(sql, node.of, place);
    case "when":
      return [...node.cases.map(({ then }) => then), node.otherwise].flatMap((it) => daysOf(sql, it, place));
    case "first-day":
      return [ofEach(sql, node, place)];
    default:
      return [];
  }
}

/** A day that does not move, of each whom it may be asked of. */
function ofEach(sql: Sql, node: Node, place: Place): string {
  const people = [...place.bound].map(([name, who]) => ({ name, who, as: sql.fresh() }));
  const about = sql.fresh();
  const bound = new Map(people.map(({ name, as }) => [name, `${as}.p`]));
  const day = sql.value(node, { ...place, on: "null::numeric", about: `${about}.p`, bound }, "number");
  const from = [`(${place.about}) ${about}(p)`, ...people.map(({ who, as }) => `(${who}) ${as}(p)`)].join(
    " cross join ",
  );
  return `select nullif(${day}, ${NOTHING.number}) from ${from}`;
}

function numbersOf(sql: Sql, node: Node, place: Place): readonly number[] {
  switch (node.op) {
    case "value":
      return [Number(node.value)];
    case "given":
      return numbersOf(sql, known(place.programme.given[node.name]), place);
    case "parameter":
      return known(sql.law.parameters.get(node.key)).values.flatMap(({ value }) => (value === null ? [] : [value]));
    case "when":
      return [...node.cases.map((it) => it.then), node.otherwise].flatMap((it) => numbersOf(sql, it, place));
    default:
      throw new Error(`a day moved by months that ${node.op} gives`);
  }
}

/** The days on which what a right gives may change. */
function awardDays(sql: Sql, programme: Programme, about: string): string[] {
  const place: Place = { programme, on: "null::numeric", about, bound: new Map() };
  const { beneficiaries } = programme;
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  const own = [...gates(programme), programme.pays.amount, whom];
  const rivals = incompatibilitiesOf(sql.law, programme.code);
  return [
    `select ${programme.modelledFrom}::numeric`,
    ...own.flatMap((it) => changes(sql, it, place)),
    ...changes(sql, programme.payee.is, bind(place, "beneficiary", whoever(whom, place))),
    ...rivals.flatMap(({ programmes }) =>
      programmes.flatMap((code) => {
        const rival = known(sql.law.programmes.get(code));
        return code === programme.code
          ? claimDays(sql, place)
          : [...meritDays(sql, rival, about), ...claimDays(sql, { ...place, programme: rival })];
      }),
    ),
  ];
}

const meritDays = (sql: Sql, programme: Programme, about: string): string[] => {
  const place: Place = { programme, on: "null::numeric", about, bound: new Map() };
  return [
    `select ${programme.modelledFrom}::numeric`,
    ...[...gates(programme), programme.pays.amount].flatMap((it) => changes(sql, it, place)),
  ];
};

/** What lets a right through: its conditions, and which cases run by themselves. */
const gates = ({ conditions, automaticWhen }: Programme): Node[] => [
  ...conditions.map(({ holds }) => holds),
  ...(automaticWhen === undefined ? [] : [automaticWhen]),
];
