export type { ArticleStanding, RightStanding, SignedBy } from "./domain/standing.ts";
export { type KeptSignature, type Verdict, verdictOn } from "./verify.ts";
export {
  beginSigning,
  findDraft,
  finishSigning,
  type Lawyer,
  type Signing,
  standings,
  type Vouched,
  withdrawSignature,
} from "./signatures.ts";
export { allSignatures, type Signature } from "./store.ts";
