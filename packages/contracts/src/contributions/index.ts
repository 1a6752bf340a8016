export { MonthLine, readMonthLine } from "./month-line.ts";
export { MONTH_BYTES_MAX, MonthManifest, readMonthManifest } from "./month-manifest.ts";
export { monthSchemas } from "./published-schemas.ts";
