export * from "./cloudevents/index.ts";
export * from "./contributions/index.ts";
export * from "./dci/index.ts";
export * from "./events/index.ts";
export * from "./iban/index.ts";
export * from "./iso20022/index.ts";
export * from "./signature/index.ts";
export * from "./wire/index.ts";
