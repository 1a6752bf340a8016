export { agencies } from "./agencies/agencies.ts";
export { bankApp } from "./bank/bank-app.ts";
export { civilRegistry } from "./civil-registry/civil-registry.ts";
export { identityProvider } from "./identity-provider/identity-provider.ts";
export { smsGateway } from "./sms-gateway/sms-gateway.ts";
