import { generateKeyPairSync } from "node:crypto";
import { type IncomingEvent, publicJwk, signEnvelope, writeNotify } from "@dayaq/contracts";
import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { Contracts, Intake, KeyRing, trustKey } from "./index.ts";

/** A round of the proof. The whole of it is `DAYAQ_DAMAGED=100000 npx vitest run damaged`. */
const DAMAGED = Number(process.env["DAYAQ_DAMAGED"] ?? 1500);

const db = testDatabase();
/** A message a millisecond: within the quota. */
let index = 0;
const at = () => new Date(Date.parse("2026-03-02T09:00:00Z") + index);
const title = { en: "in a test" };
const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const signer = { senderId: "justice", keyId: publicJwk(publicKey).kid, privateKey, lifetimeSeconds: 60 };
let intake: Intake;

beforeAll(async () => {
  const registers = [{ code: "civil-registry", title, speaks: "dci" as const, factKinds: ["birth"] }];
  const contracts = new Contracts([{ code: "justice", title, signature: "optional", registers }], []);
  await inTransaction(db.pool, (tx) => trustKey(tx, "justice", publicJwk(publicKey)));
  intake = new Intake(db.pool, contracts, new KeyRing(db.pool), { now: at });
});

const event = (recordNo: string): IncomingEvent => ({
  register: "civil-registry",
  recordNo,
  version: 1,
  statedAt: "2026-03-01T10:00:00Z",
  type: "birth",
  body: {
    child: { identifiers: [], names: { given: "Murad", family: "Əliyev" }, sex: "male", bornOn: "2026-02-28" },
    alive: true,
    mother: { identifiers: [{ scheme: "FIN", value: "AAA0001" }] },
  },
});

type Json = Record<string, unknown>;

/** Puts something else in the place of some member, wherever it stands. */
const damage = (message: object, depth: number, pick: number, put: unknown): object => {
  const copy = structuredClone(message) as Json;
  let at = copy;
  for (let level = 0; level < depth; level++) {
    const inner = Object.values(at).filter((it): it is Json => typeof it === "object" && it !== null);
    const next = inner[pick % Math.max(1, inner.length)];
    if (next === undefined) break;
    at = next;
  }
  const names = Object.keys(at);
  const name = names[pick % Math.max(1, names.length)];
  if (name !== undefined) {
    if (put === undefined) delete at[name];
    else at[name] = put;
  }
  return copy;
};

const anyDamage = fc.record({
  depth: fc.nat(8),
  pick: fc.nat(50),
  put: fc.oneof(
    fc.constant(undefined),
    fc.anything({ maxDepth: 1 }),
    fc.string({ unit: "binary" }),
    fc.constant("x\u0000y"),
    fc.constant("\ud800"),
    fc.constant(1e308 * 10),
  ),
  sign: fc.boolean(),
  cut: fc.option(fc.nat(900), { freq: 6 }),
});

test(
  "damaged messages are refused with a code or taken and kept: none crashes, none is lost",
  { timeout: 120_000 + DAMAGED * 5 },
  async () => {
    let taken = 0;
    const property = fc.asyncProperty(fc.array(anyDamage, { minLength: 50, maxLength: 50 }), async (damages) => {
      const answers = await Promise.all(
        damages.map(({ depth, pick, put, sign, cut }) => {
          const id = `d-${++index}`;
          const draft = writeNotify({
            messageId: id,
            at: "2026-03-02T08:59:59Z",
            senderId: "justice",
            receiverId: "dayaq",
            transactionId: "t",
            locale: "aze",
            events: [event(`r-${index}`)],
          });
          const damaged = damage(
            draft,
            depth,
            pick,
            typeof put === "bigint" || typeof put === "symbol" || typeof put === "function" ? null : put,
          ) as typeof draft;
          const text = JSON.stringify(sign ? signSafely(damaged) : damaged, (_, value: unknown) =>
            typeof value === "bigint" ? String(value) : value,
          );
          return intake.takeNotify(cut === null ? text : text.slice(0, cut));
        }),
      );
      for (const { status, body } of answers) {
        if (status === 202) taken += 1;
        else expect(body.message.error?.code).toMatch(/^(err|rjct)\./);
      }
    });
    await fc.assert(property, { numRuns: Math.ceil(DAMAGED / 50), endOnFailure: true });
    expect(taken).toBeGreaterThan(DAMAGED / 20); // what was damaged where it does not matter: the test reaches the database
    const { rows } = await db.pool.query(
      "select (select count(*) from agencies.message)::int as messages, (select count(*) from agencies.inbox)::int + (select count(*) from agencies.repeated)::int as items",
    );
    expect(rows).toEqual([{ messages: taken, items: taken }]);
  },
);

/** What cannot be written in canonical form cannot be signed either: it goes out unsigned. */
function signSafely(message: { readonly header: unknown; readonly message: unknown }): object {
  try {
    return signEnvelope(message, signer, at());
  } catch {
    return message;
  }
}
