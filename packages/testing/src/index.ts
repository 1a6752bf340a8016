export { openBrowser } from "./browser.ts";
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from "./database/test-database.ts";
