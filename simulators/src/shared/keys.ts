import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { publicJwk, type PublicJwk, type Signer, thumbprintOf } from "@dayaq/contracts";

/** An hour: the demo sends the very same message again to show that it is taken once. */
const LIFETIME_SECONDS = 3600;

/** The demo keys of the senders that a simulator speaks for: made at the first start, kept in files that only their owner reads. */
export class KeyRing {
  readonly #folder: string;
  readonly #keys = new Map<string, KeyObject>();

  constructor(home: string) {
    this.#folder = path.join(home, "keys");
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
  }

  signerOf(senderId: string): Signer {
    const privateKey = this.#keyOf(senderId);
    return {
      senderId,
      keyId: thumbprintOf(createPublicKey(privateKey)),
      privateKey,
      lifetimeSeconds: LIFETIME_SECONDS,
    };
  }

  publicKeys(senderIds: readonly string[]): PublicJwk[] {
    return senderIds.map((senderId) => publicJwk(createPublicKey(this.#keyOf(senderId))));
  }

  #keyOf(senderId: string): KeyObject {
    let key = this.#keys.get(senderId);
    if (!key) {
      key = readOrMake(path.join(this.#folder, `${senderId}.pem`));
      this.#keys.set(senderId, key);
    }
    return key;
  }
}

function readOrMake(file: string): KeyObject {
  const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
  try {
    writeFileSync(file, pem, { mode: 0o600, flag: "wx" });
  } catch (trouble) {
    // The file is there from an earlier start, or another process has just made it: then that key holds.
    if (!(trouble instanceof Error && "code" in trouble && trouble.code === "EEXIST")) throw trouble;
  }
  return createPrivateKey(readFileSync(file, "utf8"));
}
