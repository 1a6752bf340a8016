import { testDatabase } from "@dayaq/testing";
import { describe, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { identityModule, Provider, putStaff } from "./index.ts";

const database = testDatabase();
const ISSUER = "http://localhost:4104";

let begun = 0;
const identity = identityModule({
  provider: {
    begin: async (digest = "n") => ({
      url: new URL(`${ISSUER}/auth`),
      state: `state-${++begun}`,
      nonce: digest,
      verifier: "v",
    }),
    finish: async (address) => {
      const subject = address.searchParams.get("code") ?? "";
      if (subject === "forged") throw new Error("the signature does not fit");
      return { issuer: ISSUER, subject, claims: {}, token: `token of ${subject}` };
    },
    keyOf: async (token) => (token === "token of keyless" ? undefined : { kty: "EC", kid: "k1" }),
  },
  personOf: async (_tx, { subject }) => (subject === "aysel" ? 7 : undefined),
  rootOf: (_tx, party) => Promise.resolve(party),
});

const signIn = (browser: string, code: string, comesBackIn = browser) =>
  inTransaction(database.pool, async (tx) => {
    await identity.beginSignIn(tx, browser, "/az/rights");
    return identity.finishSignIn(
      tx,
      comesBackIn,
      new URL(`http://localhost:8080/sign-in/back?code=${code}&state=state-${begun}`),
    );
  });

describe("signing in", () => {
  test("a person of the registry gets a session that says who reads", async () => {
    const outcome = await signIn("browser", "aysel");
    expect(outcome).toMatchObject({ ok: true, value: { returnTo: "/az/rights" } });
    const token = outcome.ok ? outcome.value.token : "";
    await inTransaction(database.pool, async (tx) => {
      expect(await identity.findReader(tx, token)).toMatchObject({ role: "citizen", partyId: 7 });
      await identity.endSession(tx, token);
      expect(await identity.findReader(tx, token)).toBeUndefined();
    });
  });

  test("the token itself is nowhere in the database", async () => {
    const outcome = await signIn("browser", "aysel");
    const { rows } = await database.owner.query("select encode(token_hash, 'base64') as kept from identity.session");
    expect(JSON.stringify(rows)).not.toContain(outcome.ok ? outcome.value.token : "?");
  });

  test("somebody of whom we hold no record is told so", async () => {
    expect(await signIn("browser", "stranger")).toMatchObject({ ok: false, code: "sign-in.unknown" });
  });

  test("an answer that the provider did not sign is refused", async () => {
    expect(await signIn("browser", "forged")).toMatchObject({ ok: false, code: "sign-in.failed" });
  });

  test("the answer is of use to no other browser, and only once", async () => {
    expect(await signIn("browser", "aysel", "another browser")).toMatchObject({ ok: false, code: "sign-in.failed" });
    await signIn("browser", "aysel");
    const again = await inTransaction(database.pool, (tx) =>
      identity.finishSignIn(
        tx,
        "browser",
        new URL(`http://localhost:8080/sign-in/back?code=aysel&state=state-${begun}`),
      ),
    );
    expect(again).toMatchObject({ ok: false, code: "sign-in.failed" });
  });

  test("an idle session ends", async () => {
    const outcome = await signIn("browser", "aysel");
    await database.owner.query("update identity.session set seen_at = now() - interval '31 minutes'");
    await inTransaction(database.pool, async (tx) => {
      expect(await identity.findReader(tx, outcome.ok ? outcome.value.token : "")).toBeUndefined();
    });
  });

  test("staff have the role that we gave them", async () => {
    await inTransaction(database.pool, async (tx) => {
      const id = await putStaff(tx, { issuer: ISSUER, subject: "rauf", role: "officer", name: "Rauf Əliyev" });
      const token = await identity.beginSession(tx, id ?? 0);
      expect(await identity.findReader(tx, token)).toEqual({ accountId: id, role: "officer", name: "Rauf Əliyev" });
    });
  });
});

test("production takes no provider over plain http", () => {
  const settings = { issuer: ISSUER, clientId: "dayaq", redirectUri: "http://localhost:8080/sign-in/back" };
  expect(() => new Provider({ ...settings, production: true })).toThrow(/https/);
  expect(() => new Provider({ ...settings, production: false })).not.toThrow();
});
