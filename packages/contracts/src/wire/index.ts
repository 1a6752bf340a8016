export { isObject, type JsonCode, type JsonObject, readJson } from "./json.ts";
