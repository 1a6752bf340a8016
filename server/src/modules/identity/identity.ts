import { done, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import { addCitizen, findAccount, findSigner, type StaffAccount, staffNames } from "./accounts.ts";
import type { Reader } from "./domain/access.ts";
import type { Identity, Provider } from "./provider.ts";
import { hashOf } from "./secrets.ts";
import { beginSession, endSession, findReader } from "./sessions.ts";

export interface IdentityPorts {
  readonly provider: Pick<Provider, "begin" | "finish" | "keyOf">;
  /** The person of the registry of whom the provider speaks; undefined when we hold no record. */
  readonly personOf: (tx: Tx, identity: Identity) => Promise<number | undefined>;
  /** Who a person is now: two records of one person may have been joined since they signed in first, and may be parted again. */
  readonly rootOf: (tx: Tx, party: number) => Promise<number>;
}

export interface SignedIn {
  /** For the cookie. */
  readonly token: string;
  readonly returnTo: string;
  /** Who was asked to sign in anew has done so: the provider's word for what they agreed to. */
  readonly vouched?: VouchedFor;
}

/** The provider's word that an account agreed to something, with the key under which it holds. */
export interface VouchedFor {
  readonly accountId: number;
  /** The nonce. */
  readonly digest: string;
  /** Compact JWS. */
  readonly token: string;
  /** Public JWK. */
  readonly key: Readonly<Record<string, unknown>>;
}

/** Who signs in, and who is signed in. */
export interface IdentityModule {
  /** Begins a sign-in of a browser and answers with the address to send it to. */
  beginSignIn(tx: Tx, browser: string, returnTo: string): Promise<URL>;
  /** Asks somebody who is signed in to sign in anew, so that the provider vouches for what they agree to. */
  beginVouching(tx: Tx, browser: string, digest: string, returnTo: string): Promise<URL>;
  /** Issuer and subject of an account of the staff, with its name; undefined for any other. */
  findSigner(tx: Tx, accountId: number): Promise<Pick<StaffAccount, "issuer" | "subject" | "name"> | undefined>;
  /** The browser is back from the provider, at this address. */
  finishSignIn(tx: Tx, browser: string, address: URL): Promise<Outcome<SignedIn, SignInRefusal>>;
  /** A session for an account, without a provider: for tests and the demonstration's own officers. */
  beginSession(tx: Tx, accountId: number): Promise<string>;
  findReader(tx: Tx, token: string): Promise<Reader | undefined>;
  endSession(tx: Tx, token: string): Promise<void>;
  staffNames(tx: Tx, accountIds: readonly number[]): Promise<Map<number, string>>;
}

type SignInRefusal = "sign-in.failed" | "sign-in.unknown" | "sign-in.somebody-else";

export const identityModule = (ports: IdentityPorts): IdentityModule => ({
  beginSignIn: (tx, browser, returnTo) => beginSignIn(tx, browser, returnTo, ports),
  beginVouching: (tx, browser, digest, returnTo) => beginSignIn(tx, browser, returnTo, ports, digest),
  findSigner,
  finishSignIn: (tx, browser, address) => finishSignIn(tx, browser, address, ports),
  beginSession,
  findReader: (tx, token) => findReader(tx, token, ports),
  endSession,
  staffNames,
});

/** An identity provider is given this long to bring the browser back. */
const PATIENCE = "15 minutes";

async function beginSignIn(
  tx: Tx,
  browser: string,
  returnTo: string,
  { provider }: IdentityPorts,
  digest?: string,
): Promise<URL> {
  const { url, state, nonce, verifier } = await provider.begin(digest);
  await tx.query(
    "insert into identity.sign_in (state_hash, browser_hash, verifier, nonce, return_to, vouches) values ($1, $2, $3, $4, $5, $6)",
    [hashOf(state), hashOf(browser), verifier, nonce, returnTo, digest !== undefined],
  );
  await tx.query(`delete from identity.sign_in where began_at < now() - interval '${PATIENCE}'`);
  return url;
}

async function finishSignIn(
  tx: Tx,
  browser: string,
  address: URL,
  ports: IdentityPorts,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const { provider, personOf } = ports;
  const state = address.searchParams.get("state") ?? "";
  const { rows } = await tx.query<{ verifier: string; nonce: string; returnTo: string; vouches: boolean }>(
    `delete from identity.sign_in where state_hash = $1 and browser_hash = $2 and began_at > now() - interval '${PATIENCE}'
     returning verifier, nonce, return_to as "returnTo", vouches`,
    [hashOf(state), hashOf(browser)],
  );
  const begun = rows[0];
  if (!begun) return refuse("sign-in.failed");
  // Whatever the provider's answer lacks, the person is told the same: not signed in, try again.
  const identity = await provider.finish(address, { ...begun, state }).catch(() => undefined);
  if (!identity) return refuse("sign-in.failed");
  if (begun.vouches) return finishVouching(tx, browser, { ...begun, identity }, ports);
  const accountId = await accountOf(tx, identity, personOf);
  if (accountId === undefined) return refuse("sign-in.unknown");
  return done({ token: await beginSession(tx, accountId), returnTo: begun.returnTo });
}

/** The session stays as it was: whoever signed in anew has to be the one who is signed in. */
async function finishVouching(
  tx: Tx,
  browser: string,
  { identity, nonce, returnTo }: { readonly identity: Identity; readonly nonce: string; readonly returnTo: string },
  ports: IdentityPorts,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const reader = await findReader(tx, browser, ports);
  const accountId = await findAccount(tx, identity.issuer, identity.subject);
  if (reader === undefined || accountId !== reader.accountId) return refuse("sign-in.somebody-else");
  const key = await ports.provider.keyOf(identity.token).catch(() => undefined);
  if (key === undefined) return refuse("sign-in.failed");
  return done({ token: browser, returnTo, vouched: { accountId, digest: nonce, token: identity.token, key } });
}

async function accountOf(tx: Tx, identity: Identity, personOf: IdentityPorts["personOf"]): Promise<number | undefined> {
  const known = await findAccount(tx, identity.issuer, identity.subject);
  if (known === "closed") return undefined;
  if (known !== undefined) return known;
  const partyId = await personOf(tx, identity);
  return partyId === undefined ? undefined : addCitizen(tx, identity.issuer, identity.subject, partyId);
}
