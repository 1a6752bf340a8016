import { createHash } from "node:crypto";
import { isoDay, type LocalDate } from "@dayaq/kernel";
import type { SignableArticle, SignableRight } from "@dayaq/rules";

/** Who signs, as the identity provider knows them. */
export interface Signer {
  readonly issuer: string;
  readonly subject: string;
  /** As pages and letters name them. */
  readonly name: string;
}

/** What is signed, and by whom. */
export interface ToSign {
  readonly country: string;
  readonly right: SignableRight;
  /** Those of its articles that are signed: some or all. */
  readonly articles: readonly SignableArticle[];
  /** Of the text that was read. */
  readonly language: string;
  readonly lawHash: string;
  readonly signer: Signer;
  readonly on: LocalDate;
  /** Makes the digest one that nobody has used before. */
  readonly salt: string;
}

/** Says in words what a signature means; it is part of what is signed. */
const MEANS =
  "I have read these places. The sentences, rules and values under these hashes say what the acts say there.";

/** The text that is signed, byte for byte. */
export const statementOf = ({ country, right, articles, language, lawHash, signer, on, salt }: ToSign): string =>
  JSON.stringify({
    means: MEANS,
    country,
    programme: right.programme,
    right: right.hash,
    articles: articles.map(({ basis, hash }) => ({ ...basis, hash })),
    language,
    law: lawHash,
    signer,
    on: isoDay(on),
    salt,
  });

/** SHA-256 in base64url: the nonce for which the identity provider vouches. */
export const digestOfStatement = (statement: string): string =>
  createHash("sha256").update(statement).digest("base64url");
