import { readFileSync } from "node:fs";
import { readPublicKey } from "@dayaq/contracts";
import { listKeys, revokeKey, trustKey } from "../../modules/agencies/index.ts";
import { inTransaction, type Pool, Trouble } from "../../platform/index.ts";
import { columns } from "../columns.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { withDatabase } from "../database.ts";
import { operator } from "../operator.ts";
import { packOf } from "../with-dayaq.ts";

export const agenciesCommand: Command = {
  name: "agencies",
  usage: ["agencies list", "agencies trust SENDER KEYFILE", "agencies withdraw SENDER KEY"].join("\n"),
  summary: "List whose signatures are taken, trust a key that an agency or a bank handed over, or withdraw one",
  async run(argv, terminal) {
    // There are no options here, and the name of a key may begin with a hyphen.
    const [verb = "", ...given] = readOptions(["--", ...argv], {}, 3).positionals;
    const work = VERBS[verb];
    if (!work) throw new UsageTrouble(`agencies wants ${Object.keys(VERBS).join(", ")}`);
    return withDatabase(async (pool) => work({ pool, senders: await sendersOf(pool), given, terminal }));
  },
};

interface Asked {
  readonly pool: Pool;
  /** Who may sign anything: agencies by code, banks by BIC, with what they are called. */
  readonly senders: ReadonlyMap<string, string>;
  readonly given: readonly string[];
  readonly terminal: Terminal;
}

const VERBS: Readonly<Record<string, (asked: Asked) => Promise<number>>> = { list, trust, withdraw };

async function sendersOf(pool: Pool): Promise<ReadonlyMap<string, string>> {
  const { agencies, accounts } = await inTransaction(pool, packOf, { readOnly: true });
  const named = [
    ...agencies.map(({ code, title }) => [code, title["en"] ?? code] as const),
    ...accounts.banks.map(({ bic, title }) => [bic, title["en"] ?? bic] as const),
  ];
  return new Map(named);
}

async function list({ pool, senders, terminal }: Asked): Promise<number> {
  const keys = await inTransaction(pool, listKeys, { readOnly: true });
  const lines = keys.map(({ sender, keyId, addedAt, withdrawnAt, by }) => [
    sender,
    keyId,
    withdrawnAt === null ? "trusted" : `withdrawn ${dayOf(withdrawnAt)}`,
    dayOf(addedAt),
    by,
  ]);
  const without = [...senders].filter(([code]) => !keys.some((key) => key.sender === code && key.withdrawnAt === null));
  const rows = [
    ["sender", "key", "state", "since", "by"],
    ...lines,
    ...without.map(([code]) => [code, "no key: nothing of it is taken"]),
  ];
  for (const line of columns(rows)) terminal.out(line);
  return 0;
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

async function trust({ pool, senders, given: [sender, file], terminal }: Asked): Promise<number> {
  const known = senderIn(senders, sender);
  if (file === undefined) throw new UsageTrouble("agencies trust wants the file of a public key (PEM or JWK)");
  const key = readPublicKey(textOf(file));
  if (!key.ok) throw new Trouble(KEY_WORDS[key.code]);
  const outcome = await inTransaction(pool, (tx) => trustKey(tx, known, key.value, operator()));
  if (!outcome.ok) {
    terminal.say(outcome.code === "key.withdrawn" ? WITHDRAWN : NAME_TAKEN);
    return 1;
  }
  terminal.out(key.value.kid);
  const others = (await inTransaction(pool, listKeys, { readOnly: true })).filter(
    (it) => it.sender === known && it.withdrawnAt === null && it.keyId !== key.value.kid,
  );
  terminal.say(
    outcome.value === "known" ? "That key was trusted already." : "From now on what is signed with this key is taken.",
  );
  if (others.length > 0)
    terminal.say(
      `Its other keys hold too (${others.map(({ keyId }) => keyId).join(", ")}): withdraw them once the sender has changed over.`,
    );
  return 0;
}

const WITHDRAWN = "That key was withdrawn before and is never trusted again: ask the sender for a new one.";
const NAME_TAKEN = "Another key of this sender bears that name: ask for a key with a name of its own.";
const KEY_WORDS = {
  "key.private":
    "That file holds a private key, which its owner gives to nobody: ask for the public one, and for a new pair.",
  "key.unreadable": "That file holds no public Ed25519 key: a PEM file (BEGIN PUBLIC KEY) or one JWK is wanted.",
} as const;

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Trouble(`The file ${file} cannot be read.`, { cause });
  }
}

async function withdraw({ pool, senders, given: [sender, key], terminal }: Asked): Promise<number> {
  const known = senderIn(senders, sender);
  if (key === undefined) throw new UsageTrouble("agencies withdraw wants the key: agencies list shows it");
  if (!(await inTransaction(pool, (tx) => revokeKey(tx, known, key, operator())))) {
    terminal.say("No such key of this sender is trusted.");
    return 1;
  }
  terminal.say(
    "Withdrawn: within two seconds nothing signed with it is taken any more. What it signed before stays evidence.",
  );
  return 0;
}

function senderIn(senders: ReadonlyMap<string, string>, sender = ""): string {
  if (senders.has(sender)) return sender;
  throw new UsageTrouble(`a sender is one of ${[...senders.keys()].join(", ")}`);
}
