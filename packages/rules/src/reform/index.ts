export type { Addition, Change, ParameterChange, Reform, Repeal, Replacement, Switch } from "./reform.ts";
export { reform } from "./reformed.ts";
