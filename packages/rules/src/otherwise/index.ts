export type { Cause, Change, Edit, Otherwise, Supposed, Told, Turn, Unit } from "./change.ts";
export { otherwiseOf } from "./otherwise.ts";
export { drawnAs, supposed } from "./supposed.ts";
export { Supposing } from "./supposing.ts";
