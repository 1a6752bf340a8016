export { canonicalBytes, digestOf } from "./canonical.ts";
export { type PublicJwk, publicJwk, readKeySet, readPublicKey, thumbprintOf } from "./jwk.ts";
export { signBytes, signEnvelope, type Signer } from "./sign.ts";
export {
  claimedSigner,
  type SignatureCode,
  type Signed,
  verifyBytes,
  verifyEnvelope,
  type VerifyWith,
} from "./verify.ts";
