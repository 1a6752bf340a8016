import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { publicJwk, signBytes } from "@dayaq/contracts";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KeyRing, signerOfBytes } from "../../modules/agencies/index.ts";
import { identityModule } from "../../modules/identity/index.ts";
import { claimCountry, inTransaction } from "../../platform/index.ts";
import type { Command } from "../command.ts";
import { agenciesCommand } from "./agencies.ts";
import { staffCommand } from "./staff.ts";

const database = testDatabase();
const given = process.env["DATABASE_URL"];
const folder = mkdtempSync(path.join(tmpdir(), "dayaq-keys-"));

beforeAll(async () => {
  process.env["DATABASE_URL"] = database.url;
  await inTransaction(database.pool, (tx) => claimCountry(tx, "az"));
});
afterAll(() => {
  if (given === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = given;
  rmSync(folder, { recursive: true });
});

/** Runs a command as an operator does. */
async function dayaq(command: Command, ...argv: string[]) {
  const [out, said]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    say: (line: string) => void said.push(line),
    ask: async () => undefined,
  };
  return { code: await command.run(argv, terminal), out, said: said.join(" ") };
}

let files = 0;
const fileWith = (text: string): string => {
  const file = path.join(folder, `key-${++files}`);
  writeFileSync(file, text);
  return file;
};
const pem = (key: KeyObject, type: "spki" | "pkcs8") => String(key.export({ type, format: "pem" }));

/** Whose signature a message bears, as the server would say now. */
const isTaken = async (
  senderId: string,
  { privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject },
) => {
  const signer = { senderId, keyId: publicJwk(publicKey).kid, privateKey, lifetimeSeconds: 60 };
  const now = new Date();
  const signed = signBytes(Buffer.from("said"), signer, now);
  return (await signerOfBytes(signed, Buffer.from("said"), new KeyRing(database.pool), now)).ok;
};

test("an agency changes its key: both hold, then only the new one; each step is kept with who took it", async () => {
  const [old, next] = [generateKeyPairSync("ed25519"), generateKeyPairSync("ed25519")];
  const trusted = await dayaq(agenciesCommand, "trust", "justice", fileWith(pem(old.publicKey, "spki")));
  expect(trusted).toMatchObject({ code: 0, out: [publicJwk(old.publicKey).kid] });
  const second = await dayaq(agenciesCommand, "trust", "justice", fileWith(JSON.stringify(publicJwk(next.publicKey))));
  expect(second.said).toContain("Its other keys hold too");
  expect([await isTaken("justice", old), await isTaken("justice", next)]).toEqual([true, true]);

  const key = publicJwk(old.publicKey).kid;
  expect((await dayaq(agenciesCommand, "withdraw", "justice", key)).code).toBe(0);
  expect((await dayaq(agenciesCommand, "withdraw", "justice", key)).code).toBe(1);
  expect([await isTaken("justice", old), await isTaken("justice", next)]).toEqual([false, true]);
  const again = await dayaq(agenciesCommand, "trust", "justice", fileWith(pem(old.publicKey, "spki")));
  expect([again.code, again.said]).toEqual([1, expect.stringContaining("never trusted again")]);

  const { rows } = await database.pool.query(
    "select act, by from agencies.key_act where agency = 'justice' order by id",
  );
  expect(rows.map(({ act }) => act)).toEqual(["trust", "trust", "withdraw"]);
  expect(rows.every(({ by }) => by.startsWith("operator/"))).toBe(true);
  const listed = (await dayaq(agenciesCommand, "list")).out.join("\n");
  expect(listed).toMatch(/justice +\S+ +withdrawn/);
  expect(listed).toMatch(/AIIBAZ2X +no key/);
});

test("a bank has a key of its own; strangers, private keys and damaged files are refused in words", async () => {
  const bank = generateKeyPairSync("ed25519");
  expect((await dayaq(agenciesCommand, "trust", "IBAZAZ2X", fileWith(pem(bank.publicKey, "spki")))).code).toBe(0);
  expect(await isTaken("AIIBAZ2X", bank)).toBe(false);
  const trust = (sender: string, text: string) => dayaq(agenciesCommand, "trust", sender, fileWith(text));
  await expect(trust("stranger", "")).rejects.toThrow("a sender is one of");
  await expect(trust("justice", pem(bank.privateKey, "pkcs8"))).rejects.toThrow("private key");
  await expect(trust("justice", JSON.stringify(bank.privateKey.export({ format: "jwk" })))).rejects.toThrow("private");
  await expect(trust("justice", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")).rejects.toThrow(
    "no public",
  );
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  await expect(trust("justice", pem(rsa.publicKey, "spki"))).rejects.toThrow("Ed25519");
  // Another key under the name of one that is trusted.
  const named = { ...publicJwk(bank.publicKey), kid: "k1" };
  expect((await trust("labour", JSON.stringify(named))).out).toEqual(["k1"]);
  const other = { ...publicJwk(generateKeyPairSync("ed25519").publicKey), kid: "k1" };
  expect((await trust("labour", JSON.stringify(other))).code).toBe(1);
});

test("a key is withdrawn whatever its name begins with: of 64 thumbprints one begins with a hyphen", async () => {
  const key = { ...publicJwk(generateKeyPairSync("ed25519").publicKey), kid: "-k2" };
  expect((await dayaq(agenciesCommand, "trust", "education", fileWith(JSON.stringify(key)))).out).toEqual(["-k2"]);
  expect((await dayaq(agenciesCommand, "withdraw", "education", "-k2")).code).toBe(0);
});

test("somebody gets an account of the staff, another role, and loses it with whatever is signed in", async () => {
  const identity = identityModule({
    provider: {
      begin: () => Promise.reject(new Error()),
      finish: () => Promise.reject(new Error()),
      keyOf: () => Promise.reject(new Error()),
    },
    personOf: () => Promise.resolve(undefined),
    rootOf: (_tx, party) => Promise.resolve(party),
  });
  const staff = (...argv: string[]) => dayaq(staffCommand, ...argv, "--issuer", "https://id.example");
  const added = await staff("add", "sub-7", "--role", "officer", "--name", "Leyla A.");
  const account = added.out[0] ?? "";
  const id = Number(account.split("/")[1]);
  const token = await inTransaction(database.pool, (tx) => identity.beginSession(tx, id));
  const reader = () => inTransaction(database.pool, (tx) => identity.findReader(tx, token));
  expect(await reader()).toMatchObject({ role: "officer" });
  expect((await staff("add", "sub-7", "--role", "supervisor", "--name", "Leyla A.")).out).toEqual([account]);
  expect(await reader()).toMatchObject({ role: "supervisor" });
  expect((await staff("list")).out.join("\n")).toMatch(/supervisor +Leyla A\. .*open/);

  expect((await staff("close", account)).code).toBe(0);
  expect(await reader()).toBeUndefined();
  expect((await staff("close", account)).code).toBe(1);
  const { rows } = await database.pool.query(
    "select act, role from identity.staff_act where account_id = $1 order by id",
    [id],
  );
  expect(rows).toEqual([
    { act: "put", role: "officer" },
    { act: "put", role: "supervisor" },
    { act: "close", role: "supervisor" },
  ]);
  await expect(staff("add", "sub-8", "--role", "minister", "--name", "M.")).rejects.toThrow(
    "officer, supervisor or lawyer",
  );
  await expect(staff("close", "7")).rejects.toThrow("account/7");
});
