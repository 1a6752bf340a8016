import { indexOf, type Law } from "../law.ts";
import { fallenText } from "./award.ts";
import type { Dialect } from "./dialect.ts";
import { POSTGRESQL } from "./postgresql.ts";
import { known, placeOf } from "./sql.ts";

/** Statements that lay out the schema `rule`, which is emptied first, and the SELECT that reads the answers from it. */
export interface SqlRule {
  readonly statements: readonly string[];
  readonly select: string;
}

/**
 * A right as one SELECT over the tables of `tables.ts`: for each row of `asked`, `person` and `on_day`, the answer of that day as `due`
 * (null in doubt), `amount` in minor units, and in turn who shares and who is paid for them. It shares nothing with the JavaScript
 * that a law is compiled to, so that a difference between the two is a fault of one of them.
 */
export function sqlOf(law: Law, programme: string, dialect: Dialect = POSTGRESQL): SqlRule {
  const index = indexOf(law);
  const sql = dialect.writer(index);
  const fallen = fallenText(sql, placeOf(known(index.programmes.get(programme)), "asked.on_day", "asked.person"));
  const select = `select asked.person, asked.on_day, coalesce(f.due is null and f.who is not null, false) as in_doubt, f.due, f.amount, f.who, f.payee
from asked left join lateral (${fallen}) f on true`;
  const statements = ["drop schema if exists rule cascade;", "create schema rule;", ...sql.statements];
  return { statements: statements.map((it) => dialect.words(it)), select: dialect.words(select) };
}
