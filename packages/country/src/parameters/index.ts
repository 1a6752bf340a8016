export { generatedFile, generateFromFolder } from "./folder.ts";
export { generateParameters } from "./generate.ts";
export { NO_ACT, type ParameterFile, readParameters } from "./source.ts";
