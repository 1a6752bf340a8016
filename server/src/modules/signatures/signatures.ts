import { done, findDay, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";
import { type Law, signableRight } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import { uuidv7 } from "../../platform/uuid.ts";
import { type RightStanding, type Signed, standingOf } from "./domain/standing.ts";
import { digestOfStatement, type Signer, statementOf } from "./statement.ts";
import { type KeptSignature, verdictOn } from "./verify.ts";
import {
  findSignature,
  insertDraft,
  insertSignature,
  insertWithdrawal,
  keptSignatures,
  readDraft,
  takeDraft,
} from "./store.ts";

/** A lawyer who is signed in. */
export interface Lawyer extends Signer {
  readonly accountId: number;
}

/** What somebody is about to sign: a right of a law, or some of its articles. */
export interface Signing {
  readonly law: Law;
  readonly lawHash: string;
  readonly programme: string;
  /** Hash of the right as the page showed it: a law that changed meanwhile is not signed unseen. */
  readonly seen: string;
  /** Hashes of the articles; all of them where none is named. */
  readonly articles: readonly string[];
  /** Language of the acts. */
  readonly language: string;
  readonly today: LocalDate;
}

/**
 * Writes down what is to be signed, and answers with its digest. The identity provider is then asked to sign the lawyer in anew
 * with the digest as nonce; the id token that comes back is the signature.
 */
export async function beginSigning(
  tx: Tx,
  lawyer: Lawyer,
  { law, lawHash, programme, seen, articles, language, today }: Signing,
): Promise<Outcome<string, "signing.law-changed" | "signing.nothing-named">> {
  const right = signableRight(law, programme, language);
  if (right === undefined || right.hash !== seen) return refuse("signing.law-changed");
  const named = right.articles.filter(({ hash }) => articles.length === 0 || articles.includes(hash));
  if (named.length === 0) return refuse("signing.nothing-named");
  const { accountId, issuer, subject, name } = lawyer;
  const statement = statementOf({
    country: law.country,
    right,
    articles: named,
    language,
    lawHash,
    signer: { issuer, subject, name },
    on: today,
    salt: uuidv7(),
  });
  const digest = digestOfStatement(statement);
  await insertDraft(tx, digest, statement, accountId);
  return done(digest);
}

/** A statement that waits for its signer. */
export interface Draft extends Pick<Said, "programme" | "articles" | "signer" | "law"> {
  /** Word for word. */
  readonly statement: string;
}

/** What this account is about to sign. */
export async function findDraft(tx: Tx, digest: string, accountId: number): Promise<Draft | undefined> {
  const statement = await readDraft(tx, digest, accountId);
  if (statement === undefined) return undefined;
  const { programme, articles, signer, law } = JSON.parse(statement) as Said; // written by statementOf
  return { programme, articles, signer, law, statement };
}

/** What the identity provider said of it. */
export interface Vouched extends Pick<KeptSignature, "token" | "key"> {
  /** The nonce of the token. */
  readonly digest: string;
  readonly accountId: number;
}

/** The lawyer is back: keeps the signature, if it holds and was begun by the same account. Answers with the right that it is of. */
export async function finishSigning(
  tx: Tx,
  { digest, accountId, token, key }: Vouched,
): Promise<Outcome<string, "signing.unknown" | "signing.not-vouched">> {
  const statement = await takeDraft(tx, digest, accountId);
  if (statement === undefined) return refuse("signing.unknown");
  if (verdictOn({ statement, token, key }) !== "holds") return refuse("signing.not-vouched");
  const said = saidIn(statement);
  if (said === undefined) return refuse("signing.unknown");
  const { law: lawHash } = JSON.parse(statement) as Said; // written by statementOf
  await insertSignature(tx, {
    ...said,
    lawHash,
    accountId,
    statement,
    digest,
    token,
    key,
  });
  return done(said.programme);
}

interface Said {
  readonly programme: string;
  readonly right: string;
  readonly articles: readonly { readonly act: string; readonly article: string; readonly hash: string }[];
  readonly law: string;
  readonly signer: Signer;
  readonly on: string;
}

/** Takes a signature back, with a reason; only who made it may. */
export async function withdrawSignature(
  tx: Tx,
  id: number,
  { accountId, name }: Pick<Lawyer, "accountId" | "name">,
  { reason, today }: { readonly reason: string; readonly today: LocalDate },
): Promise<Outcome<string, "signature.unknown" | "signature.reason-missing" | "signature.withdrawn">> {
  const signature = await findSignature(tx, id);
  if (signature === undefined || signature.accountId !== accountId) return refuse("signature.unknown");
  if (reason.trim() === "") return refuse("signature.reason-missing");
  const isNew = await insertWithdrawal(tx, { id, accountId, signer: name, reason: reason.trim(), on: today });
  return isNew ? done(signature.programme) : refuse("signature.withdrawn");
}

/** How the rights of a law stand, by code. Reading the signatures is one query, and each is verified once. */
export async function standings(
  tx: Tx,
  language: string,
): Promise<(law: Law, programme: string) => RightStanding | undefined> {
  const signatures = (await keptSignatures(tx)).flatMap((it) => signedIn(it) ?? []);
  return (law, programme) => {
    const right = signableRight(law, programme, language);
    return right === undefined ? undefined : standingOf(right, signatures);
  };
}

/** By token: it is bound to its statement, and neither ever changes. */
const verified = new Map<string, Signed | undefined>();

/**
 * What a kept signature says. It is read off the signed statement and never off a column beside it, so a row that somebody wrote
 * into the table signs nothing. Undefined where the signature does not hold.
 */
function signedIn(it: KeptSignature): Signed | undefined {
  const name = `${it.token} ${digestOfStatement(it.statement)} ${JSON.stringify(it.key)}`;
  if (!verified.has(name)) verified.set(name, verdictOn(it) === "holds" ? saidIn(it.statement) : undefined);
  return verified.get(name);
}

function saidIn(statement: string): Signed | undefined {
  const { programme, right, articles, signer, on } = JSON.parse(statement) as Said; // written by statementOf, and vouched for
  const signedOn = findDay(on);
  return signedOn && { programme, rightHash: right, articles, signer: signer.name, signedOn };
}
