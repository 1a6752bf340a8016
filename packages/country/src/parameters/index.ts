export { generateParameters } from "./generate.ts";
export { NO_ACT, type ParameterFile, readParameters } from "./source.ts";
