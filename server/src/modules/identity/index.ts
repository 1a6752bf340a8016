export { closeStaff, listStaff, putStaff, type StaffAccount, type StaffSeen } from "./accounts.ts";
export { ACCESS, mayDo, mayReach, type Permission, type Reader, type Role, type Subject } from "./domain/access.ts";
export { identityModule, type IdentityModule, type IdentityPorts, type SignedIn, type VouchedFor } from "./identity.ts";
export { type Identity, Provider, type ProviderSettings } from "./provider.ts";
export { csrfOf, isSame, newToken } from "./secrets.ts";
