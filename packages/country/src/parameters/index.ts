export { generatedFile, generateFromFolder } from "./folder.ts";
export { generateParameters } from "./generate.ts";
export { type ParameterFile, readParameters } from "./source.ts";
