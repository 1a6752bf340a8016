export { canonicalBytes, digestOf } from "./canonical.ts";
export { type PublicJwk, publicJwk, readKeySet, thumbprintOf } from "./jwk.ts";
export { signBytes, signEnvelope, type Signer } from "./sign.ts";
export { type SignatureCode, type Signed, verifyBytes, verifyEnvelope, type VerifyWith } from "./verify.ts";
