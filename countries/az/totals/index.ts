export { inventedCountry } from "./people.ts";
export { pageOf } from "./page.ts";
export { totalsOf } from "./totals.ts";
