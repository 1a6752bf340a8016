import { readFileSync } from "node:fs";
import { isoDay } from "@dayaq/kernel";
import { lawOf } from "@dayaq/country";
import { placeKey, signableRight, type SignableRight } from "@dayaq/rules";
import { allSignatures, type KeptSignature, type Signature, verdictOn } from "../modules/signatures/index.ts";
import { inTransaction, Trouble } from "../platform/index.ts";
import { columns } from "./columns.ts";
import type { Terminal } from "./command.ts";
import { withDatabase } from "./database.ts";
import { packOf } from "./with-dayaq.ts";

/** Every signature that was ever made, one JSON a line: to be handed out, and verified by anyone without our database. */
export const printSignatures = (terminal: Terminal): Promise<number> =>
  withDatabase(async (pool) => {
    const all = await inTransaction(pool, (tx) => allSignatures(tx), { readOnly: true });
    for (const { withdrawn, statement, token, key } of all)
      terminal.out(
        JSON.stringify({
          statement,
          token,
          key,
          ...(withdrawn === undefined ? {} : { withdrawn: { ...withdrawn, on: isoDay(withdrawn.on) } }),
        }),
      );
    if (all.length === 0) terminal.say("Nobody has signed any law.");
    return 0;
  });

/**
 * Verifies signatures: those of the database, against the law of this version; or those of a file, which needs no database.
 * `keys`: a JWKS of the identity provider, got from itself: then the key that we kept has to be one of them.
 */
export async function verifySignatures(
  file: string | undefined,
  keys: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const trusted = keys === undefined ? undefined : keysIn(keys);
  const rows = file === undefined ? await ofDatabase(trusted) : linesIn(file).map((it) => rowOf(it, trusted));
  if (rows.length === 0) {
    terminal.say("Nobody has signed any law.");
    return 0;
  }
  for (const line of columns([["right", "signer", "on", "articles", "signature", "law"], ...rows])) terminal.out(line);
  const broken = rows.filter(([, , , , verdict]) => verdict !== "holds").length;
  if (broken > 0) terminal.say(`${broken} of ${rows.length} signatures do not hold.`);
  return broken === 0 ? 0 : 1;
}

type Row = readonly [right: string, signer: string, on: string, articles: string, verdict: string, law: string];

/** Public keys as the provider publishes them, without what only names them. */
type Keys = readonly string[];

const ofDatabase = (trusted: Keys | undefined): Promise<Row[]> =>
  withDatabase((pool) =>
    inTransaction(
      pool,
      async (tx) => {
        const pack = await packOf(tx);
        const law = lawOf(pack);
        return (await allSignatures(tx)).map((it) =>
          rowOf(it, trusted, standingOf(it, signableRight(law, it.programme, pack.languages[0] ?? "en"))),
        );
      },
      { readOnly: true },
    ),
  );

function standingOf({ articles, withdrawn }: Signature, right: SignableRight | undefined): string {
  if (withdrawn !== undefined) return `withdrawn ${isoDay(withdrawn.on)}`;
  const now = new Map(right?.articles.map(({ basis, hash }) => [placeKey(basis), hash]));
  return articles.every((it) => now.get(placeKey(it)) === it.hash) ? "as signed" : "changed since";
}

function rowOf(
  it: KeptSignature & { readonly withdrawn?: unknown },
  trusted: Keys | undefined,
  standing?: string,
): Row {
  const said = statementIn(it.statement);
  const verdict = verdictOn(it);
  const isForeign = verdict === "holds" && trusted !== undefined && !trusted.includes(keyText(it.key));
  return [
    said?.programme ?? "?",
    said?.signer.name ?? "?",
    said?.on ?? "?",
    String(said?.articles.length ?? 0),
    isForeign ? "key-not-published" : verdict,
    standing ?? (it.withdrawn === undefined ? (said?.right.slice(0, 19) ?? "?") : "withdrawn"),
  ];
}

interface Said {
  readonly programme: string;
  readonly right: string;
  readonly articles: readonly unknown[];
  readonly signer: { readonly name: string };
  readonly on: string;
}

/** What a statement says; a text that is none of ours says nothing. */
function statementIn(text: string): Said | undefined {
  try {
    const { programme, right, articles, signer, on } = JSON.parse(text) as Partial<Said>;
    const isOurs =
      typeof programme === "string" &&
      typeof right === "string" &&
      typeof on === "string" &&
      Array.isArray(articles) &&
      typeof signer?.name === "string";
    return isOurs ? { programme, right, articles, signer, on } : undefined;
  } catch {
    return undefined;
  }
}

function linesIn(file: string): (KeptSignature & { readonly withdrawn?: unknown })[] {
  const lines = textOf(file)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line, nth) => {
    const read = jsonIn(line) as Partial<KeptSignature> & { readonly withdrawn?: unknown };
    if (typeof read?.statement !== "string" || typeof read.token !== "string" || typeof read.key !== "object")
      throw new Trouble(`Line ${nth + 1} of ${file} is no signature: it wants statement, token and key.`);
    return { statement: read.statement, token: read.token, key: read.key, withdrawn: read.withdrawn };
  });
}

function keysIn(file: string): Keys {
  const set = jsonIn(textOf(file)) as { readonly keys?: readonly KeptSignature["key"][] } | undefined;
  if (!Array.isArray(set?.keys)) throw new Trouble(`${file} is no JWKS: it wants a list of keys.`);
  return set.keys.map(keyText);
}

/** The members of a public key that make it this key (RFC 7638). */
const keyText = (key: KeptSignature["key"]): string =>
  ["crv", "e", "kty", "n", "x", "y"].map((name) => `${name}=${JSON.stringify(key[name] ?? null)}`).join(" ");

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Trouble(`${file} cannot be read.`, { cause });
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
