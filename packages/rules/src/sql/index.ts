export { sqlOf, type SqlRule } from "./compile.ts";
export { FUNCTIONS, tablesFor } from "./tables.ts";
export { columnOf, columnType, tableOf } from "./sql.ts";
