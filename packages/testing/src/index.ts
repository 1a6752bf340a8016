export { openBrowser } from "./browser.ts";
export { rowsOfAll } from "./rows-of-all.ts";
export { type Duckdb, openDuckdb } from "./duckdb.ts";
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from "./database/test-database.ts";
