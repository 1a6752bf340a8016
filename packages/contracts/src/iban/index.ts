export { type AccountScheme, ibanOf, plainAccounts } from "./account-scheme.ts";
