export { agencies } from "./agencies/agencies.ts";
export { civilRegistry } from "./civil-registry/civil-registry.ts";
