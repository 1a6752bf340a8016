export { isIban } from "./is-iban.ts";
