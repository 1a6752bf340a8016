export { agencies } from "./agencies/agencies.ts";
export { bankApp } from "./bank/bank-app.ts";
export { civilRegistry } from "./civil-registry/civil-registry.ts";
