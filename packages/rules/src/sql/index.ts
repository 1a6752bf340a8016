export { sqlOf, type SqlRule } from "./compile.ts";
export type { Dialect } from "./dialect.ts";
export { DUCKDB } from "./duckdb.ts";
export { askEverybody, insertsOf } from "./inserts.ts";
export { POSTGRESQL } from "./postgresql.ts";
export { columnOf, columnType, tableOf } from "./sql.ts";
export { tablesFor } from "./tables.ts";
