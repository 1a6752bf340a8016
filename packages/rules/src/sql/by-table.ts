import { meansNo } from "../evaluate/silence.ts";
import { incompatibilitiesOf } from "../rivals.ts";
import type { LawIndex } from "../law.ts";
import { isGroup } from "../tree/is-group.ts";
import type { Node } from "../tree/node.ts";
import { namesIn } from "../tree/shared.ts";
import { awardText, meritText } from "./award.ts";
import { awardDays, changesInside, daysText, meritDays, ofRows } from "./days.ts";
import { reach } from "./reach.ts";
import { columnOfBound, type Held, keysOf, known, type OverMonths, type Place, placeOf, tableOf } from "./sql.ts";
import { everybodyText, firstsText, monthsText, stepsText, type Table } from "./steps.ts";
import { valueText } from "./value.ts";
import { TYPES, Writer } from "./writer.ts";

/** A row of a day on which something may change: those of whom it is asked, and `d`. */
const ROW = "each_day";
const AWARD = ["due", "amount", "who", "payee"];
const NAMED: ReadonlySet<Node["op"]> = new Set(["given", "draws"]);
const SMALL: ReadonlySet<Node["op"]> = new Set(["value", "day", "about", "bound", "choice", "parameter"]);
/** Characters of a tree from which on a table is worth its name. */
const LARGE = 500;

/**
 * Parts of a law as tables: what each part is from which day until which day, for everybody who may be asked. Each part is worked
 * out once, on the days on which it may change.
 */
export class ByTable extends Writer {
  readonly #tables = new Map<string, Table>();

  constructor(law: LawIndex) {
    super(law);
    this.statements.push(everybodyText(law.law));
  }

  value(node: Node, place: Place, held: Held = this.held(node, place)): string {
    if (!hasTable(node, place)) return valueText(this, node, place, held);
    const s = this.fresh();
    return `(select ${s}.value from ${rowOf(this.#steps(node, place, held), place, s)})`;
  }

  firsts(node: Node, place: Place): string {
    const firsts = this.#firsts(node, place);
    const f = this.fresh();
    return `select ${f}.held, ${f}.doubted from ${firsts.name} ${f} where ${sameKeys(firsts, f, place)}`;
  }

  /** Who has a row has one of each day; of who has none nothing was ever said. */
  months(node: OverMonths, person: string, on: string): string {
    const { name } = this.#months(node);
    const s = this.fresh();
    const rows = `${name} ${s} where ${s}.person = ${person}`;
    const told = `(select ${s}.value from ${rows} and ${during(s, on)})`;
    return meansNo(node, known(this.law.factKinds.get(node.kind))) ? `coalesce(${told}, 0)` : told;
  }

  merit(place: Place): string {
    return this.#give(this.#merit(place), place);
  }
  award(place: Place): string {
    return this.#give(this.#award(place), place);
  }

  changes(node: Node, place: Place): string[] {
    if (!hasTable(node, place)) return changesInside(this, node, place);
    return [rowsOf(this.#steps(node, place), place)];
  }
  firstsDays(node: Node, place: Place): string[] {
    const firsts = this.#firsts(node, place);
    return [rowsOf(firsts, place, "held"), rowsOf(firsts, place, "doubted")];
  }
  monthsDays(node: OverMonths, place: Place): string[] {
    const { name } = this.#months(node);
    return reach(node.of, place).map((who) => ofRows(who, name, "person", place, "r.from_day"));
  }
  meritDays(place: Place): string[] {
    return [rowsOf(this.#merit(place), place)];
  }
  awardDays(place: Place): string[] {
    return [rowsOf(this.#award(place), place)];
  }
  everyDay(node: Node, place: Place): string[] {
    return [rowsOf(this.#steps(node, place), place, "value")];
  }

  #steps(node: Node, wider: Place, held: Held = this.held(node, wider)): Table {
    const place = narrowed(node, wider);
    const { code, given } = place.programme;
    const name = `${code}_${node.op === "given" ? node.name : node.op}`;
    return this.#table(`${code} ${held} ${place.whom} ${JSON.stringify(node)}`, name, keysOf(place), (table) => {
      const inside = inRow(place);
      const told = node.op === "given" ? known(given[node.name]) : node;
      const value = valueText(this, told, inside, held);
      const days = daysText(inside, changesInside(this, told, inside));
      return stepsText(table, ["value"], days, `select ${ROW}.*, (${value})::${TYPES[held]} as value from ${ROW}`);
    });
  }

  #firsts(node: Node, wider: Place): Table {
    const place = narrowed(node, wider);
    const { code } = place.programme;
    return this.#table(
      `firsts ${code} ${place.whom} ${JSON.stringify(node)}`,
      `${code}_first`,
      keysOf(place),
      (table) => firstsText(table, this.#steps(node, place, "truth").name),
    );
  }

  #months(node: OverMonths): Table {
    const { of: _, ...counted } = node;
    const name = tableOf(node.kind).replace("fact", node.op);
    return this.#table(JSON.stringify(counted), name, ["person"], (table) => monthsText(this, table.name, node));
  }

  #merit({ programme }: Place): Table {
    const { code } = programme;
    return this.#table(`merit ${code}`, `${code}_by_itself`, ["about"], (table) => {
      const place = placeOf(programme, `${ROW}.d`, `${ROW}.about`);
      return this.#gives(table, meritText(this, place), daysText(place, meritDays(this, place)));
    });
  }

  #award(place: Place): Table {
    const { programme } = place;
    const { code } = programme;
    if (incompatibilitiesOf(this.law, code).length === 0) return this.#merit(place);
    return this.#table(`award ${code}`, code, ["about"], (table) => {
      const place = placeOf(programme, `${ROW}.d`, `${ROW}.about`);
      return this.#gives(table, awardText(this, place), daysText(place, awardDays(this, place)));
    });
  }

  #gives(table: Table, text: string, days: string): string {
    const m = this.fresh();
    const columns = AWARD.map((it) => `${m}.${it}`).join(", ");
    return stepsText(
      table,
      AWARD,
      days,
      `select ${ROW}.*, ${columns} from ${ROW} left join lateral (${text}) ${m} on true`,
    );
  }

  #give(table: Table, place: Place): string {
    const w = this.fresh();
    return `select ${AWARD.map((it) => `${w}.${it}`).join(", ")} from ${rowOf(table, place, w)}`;
  }

  /** Tables that one is made of are written before it. */
  #table(key: string, called: string, keys: readonly string[], write: (table: Table) => string): Table {
    const found = this.#tables.get(key);
    if (found !== undefined) return found;
    const words = called.toLowerCase().replaceAll(/\W/g, "_");
    const table = { name: `rule.${words}_${this.#tables.size + 1}`, keys };
    this.#tables.set(key, table);
    this.statements.push(write(table));
    return table;
  }
}

const hasTable = (node: Node, { programme }: Place): boolean =>
  (NAMED.has(node.op) || (!SMALL.has(node.op) && JSON.stringify(node).length >= LARGE)) &&
  !isGroup(node, programme.given);

/** Whom its value does not rest on is left out. */
function narrowed(node: Node, place: Place): Place {
  const names = namesIn(node);
  const bound = new Map([...place.bound].filter(([name]) => names.has(name)));
  if (bound.size === place.bound.size) return place;
  if (bound.size === 0) return placeOf(place.programme, place.on, place.about);
  const keys = keysOf({ ...place, bound }).join(", ");
  return { ...place, bound, whom: `select distinct ${keys} from (${place.whom}) w` };
}

const inRow = (place: Place): Place => ({
  ...place,
  on: `${ROW}.d`,
  about: `${ROW}.about`,
  bound: new Map([...place.bound.keys()].map((name) => [name, `${ROW}.${columnOfBound(name)}`])),
});

const during = (row: string, on: string): string => `${row}.from_day <= ${on} and ${on} < ${row}.until_day`;
const sameKeys = ({ keys }: Table, row: string, { about, bound }: Place): string =>
  [["about", about] as const, ...bound]
    .filter(([name]) => keys.includes(columnOfBound(name)))
    .map(([name, it]) => `${row}.${columnOfBound(name)} = ${it}`)
    .join(" and ");
/** The row of a day. */
const rowOf = (table: Table, place: Place, row: string): string =>
  `${table.name} ${row} where ${sameKeys(table, row, place)} and ${during(row, place.on)}`;

/** Days in a table of everybody of whom it is asked. */
const rowsOf = ({ name, keys }: Table, place: Place, column = "from_day"): string =>
  `select w.*, r.${column} as d from (${place.whom}) w join ${name} r on ${keys.map((it) => `r.${it} = w.${it}`).join(" and ")}`;
