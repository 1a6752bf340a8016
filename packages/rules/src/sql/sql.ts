import type { FactKind, Field } from "../fact-kind.ts";
import type { LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import type { Node, Where } from "../tree/node.ts";
import type { Scalar } from "../values.ts";

/** How a value stands in SQL. A doubt is null in each of them; what there is nothing of is NOTHING, a person who is not there NOBODY. */
export type Held = "truth" | "number" | "text" | "person";
export const NOTHING = { truth: "false", number: "'-Infinity'::numeric", text: "'∅'::text", person: "-1" };

/** Where an expression stands: SQL of the day, of whom it is about, and of those bound around it. */
export interface Place {
  readonly programme: Programme;
  readonly on: string;
  readonly about: string;
  readonly bound: ReadonlyMap<string, string>;
  /** A query of everybody of whom it may be asked on any day: `about`, and a column for each of those bound. */
  readonly whom: string;
  /** The same with nobody bound. */
  readonly everybody: string;
}

export const columnOfBound = (name: string): string => name.replaceAll(/\W/g, "_");
/** The columns of `whom`. */
export const keysOf = ({ bound }: Place): readonly string[] => ["about", ...[...bound.keys()].map(columnOfBound)];

/** Where only the person is known whom a right is about. */
export const placeOf = (
  programme: Programme,
  on: string,
  about: string,
  everybody = "select about from rule.everybody",
): Place => ({ programme, on, about, bound: new Map(), whom: everybody, everybody });
/** A given expression knows nobody who was bound around it. */
export const unbound = ({ programme, on, about, everybody }: Place): Place => placeOf(programme, on, about, everybody);

/** Writes each kind of thing; the files of this folder reach one another through it. */
export interface Sql {
  readonly law: LawIndex;
  fresh(): string;
  held(node: Node, place: Place): Held;
  value(node: Node, place: Place, held?: Held): string;
  /** A query of `who`, `belongs`, and `ord` by which they stand in line. A person may come twice. */
  people(node: Node, place: Place, ever?: boolean): string;
  /** The same with each person once. */
  members(node: Node, place: Place): string;
  /** One row: `held`, the first day on which it holds, and `doubted`, the first on which that is in doubt before it holds. */
  firsts(node: Node, place: Place): string;
  /** What the full months before a day come to, of a person who is there. */
  months(node: OverMonths, person: string, on: string): string;
  /** One row of `due`, `amount`, `who` and `payee`: what a right gives by itself. */
  merit(place: Place): string;
  /** The same of what it gives beside the others. */
  award(place: Place): string;
  /** Queries of the days `d` on which each of these may change, beside those of whom it is asked. */
  changes(node: Node, place: Place): string[];
  firstsDays(node: Node, place: Place): string[];
  monthsDays(node: OverMonths, place: Place): string[];
  meritDays(place: Place): string[];
  awardDays(place: Place): string[];
  /** Of every day that a node, which is a day, may be. */
  everyDay(node: Node, place: Place): string[];
}

export type OverMonths = Extract<Node, { op: "total" | "months-with" }>;

export const known = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error("the law names something that it does not have");
  return thing;
};

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const tableOf = (kind: string): string => `fact_${kind.replaceAll(/\W/g, "_")}`;
export const columnOf = (field: string): string => `"f_${field}"`;
export const columnType = (field: Field): "boolean" | "numeric" | "text" =>
  field.type === "boolean" ? "boolean" : field.type === "code" || field.type === "text" ? "text" : "numeric";

/** A column of a fact as a value: what is not said of it is nothing. */
export const fieldOf = (kind: FactKind, field: string, row: string): string => {
  const type = columnType(known(kind.fields[field]));
  return `coalesce(${row}.${columnOf(field)}, ${NOTHING[type === "boolean" ? "truth" : type === "text" ? "text" : "number"]})`;
};

export const literal = (it: Scalar): string =>
  typeof it === "string" ? quoted(it) : it === null ? "null" : String(it);

/** Whether a fact has those fields. */
export const matching = (where: Where | undefined, row: string): string =>
  Object.entries(where ?? {})
    .map(([field, values]) => {
      const tests = values.map((it) =>
        it === null
          ? `${row}.${columnOf(field)} is null`
          : `${row}.${columnOf(field)} is not distinct from ${literal(it)}`,
      );
      return `(${tests.join(" or ")})`;
    })
    .join(" and ") || "true";

/** Yes if one is yes, else a doubt if one is, else no. `query` gives `c`. */
export const anyOf = (query: string, alias: string): string =>
  `(select case when bool_or(${alias}.c) then true when bool_or(${alias}.c is null) then null else false end from (${query}) ${alias})`;
