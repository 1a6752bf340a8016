export { Calculator } from "./calculator.ts";
export { RECORD_BYTES_MAX } from "./limits.ts";
export type { NoAnswer, Worked } from "./task.ts";
