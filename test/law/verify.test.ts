import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lawCommand } from "../../server/src/cli/commands/law.ts";
import { allSignatures, withdrawSignature } from "../../server/src/modules/signatures/index.ts";
import { businessDay, claimCountry, inTransaction } from "../../server/src/platform/index.ts";
import { ProviderKey, signWith } from "./provider-key.ts";

const database = testDatabase();
const given = process.env["DATABASE_URL"];
const folder = mkdtempSync(path.join(tmpdir(), "dayaq-law-"));
const provider = new ProviderKey();

beforeAll(async () => {
  process.env["DATABASE_URL"] = database.url;
  await inTransaction(database.pool, (tx) => claimCountry(tx, "az"));
});
afterAll(() => {
  if (given === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = given;
  rmSync(folder, { recursive: true });
});

async function dayaq(...argv: string[]) {
  const [out, said]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => void out.push(line),
    say: (line: string) => void said.push(line),
    ask: async () => undefined,
  };
  return { code: await lawCommand.run(argv, terminal), out, said: said.join(" ") };
}

const file = (name: string, body: string): string => {
  const at = path.join(folder, name);
  writeFileSync(at, body);
  return at;
};

test("signatures are verified with the database, and from a file without it", async () => {
  expect(await dayaq("verify")).toMatchObject({ code: 0, out: [], said: "Nobody has signed any law." });
  await inTransaction(database.pool, async (tx) => {
    for (const programme of ["BIRTH", "STP-VET"]) await signWith(tx, provider, programme); // two, one after the other
    const [, second] = await allSignatures(tx);
    if (second === undefined) throw new Error("two were made");
    const who = { accountId: second.accountId, name: second.signer };
    await withdrawSignature(tx, second.id, who, { reason: "the wrong order", today: await businessDay(tx) });
  });
  const verified = await dayaq("verify");
  expect(verified.code).toBe(0);
  expect(verified.out.join("\n")).toMatch(
    /BIRTH +Nigar Səfərova +\S+ +9 +holds +as signed\nSTP-VET .* holds +withdrawn/,
  );

  const { out } = await dayaq("signatures");
  const exported = file("signatures.ndjson", out.join("\n"));
  process.env["DATABASE_URL"] = "postgresql://nobody@127.0.0.1:1/none";
  const offline = await dayaq("verify", exported);
  const published = await dayaq(
    "verify",
    exported,
    "--keys",
    file("own.json", JSON.stringify({ keys: [provider.jwk] })),
  );
  const foreign = await dayaq(
    "verify",
    exported,
    "--keys",
    file("other.json", JSON.stringify({ keys: [new ProviderKey().jwk] })),
  );
  const forged = await dayaq("verify", file("forged.ndjson", out.join("\n").replaceAll("BIRTH", "FUNERAL")));
  process.env["DATABASE_URL"] = database.url;
  expect([offline.code, published.code, foreign.code, forged.code]).toEqual([0, 0, 1, 1]);
  expect(foreign.said).toBe("2 of 2 signatures do not hold.");
  expect(forged.out.join("\n")).toMatch(/FUNERAL .* another-statement/);
});

test("what is no signature is said by its line", async () => {
  await expect(dayaq("verify", file("none.ndjson", "{}"))).rejects.toThrow("Line 1 of");
  await expect(dayaq("verify", path.join(folder, "absent"))).rejects.toThrow("cannot be read");
  await expect(dayaq("verfy")).rejects.toThrow("law wants");
});
