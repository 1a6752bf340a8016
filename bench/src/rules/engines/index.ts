export { jsonRules } from "./json-rules.ts";
export { publicodes } from "./publicodes.ts";
export { type Engine, type FlatRight, flatRights, NOT_KNOWN } from "./rights.ts";
export { zen } from "./zen.ts";
