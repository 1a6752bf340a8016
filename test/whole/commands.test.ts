import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readEvent, writeCloudEvent } from "@dayaq/contracts";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Command } from "../../server/src/cli/command.ts";
import { auditCommand } from "../../server/src/cli/commands/audit.ts";
import { benchCommand } from "../../server/src/cli/commands/bench.ts";
import { eventsCommand } from "../../server/src/cli/commands/events.ts";
import { verifyCommand } from "../../server/src/cli/commands/verify.ts";
import { claimCountry, inTransaction, recordReads, sealReads } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
const folder = mkdtempSync(path.join(tmpdir(), "dayaq-commands-"));
let country: WholeCountry;
beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", database.url);
  country = await WholeCountry.open(database);
  await inTransaction(database.pool, (tx) => claimCountry(tx, "az"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await country.dayaq.close();
  rmSync(folder, { recursive: true });
});

async function dayaq(command: Command, ...argv: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const terminal = { out: (line: string) => out.push(line), say: (line: string) => said.push(line) };
  const code = await command.run(argv, { ...terminal, ask: () => Promise.resolve(undefined) });
  return { code, out, said };
}

test("events ingest takes a file with progress, and sums up what was accepted, known already and parked, by code", async () => {
  const lines = town().records.flatMap(({ agency, ...record }, index) => {
    const event = readEvent(record);
    return event.ok && agency === "interior"
      ? [JSON.stringify(writeCloudEvent({ id: `line-${index}`, source: `/agencies/${agency}`, event: event.value }))]
      : [];
  });
  const file = path.join(folder, "events.ndjson");
  writeFileSync(file, [...lines, lines[0], "{ no json", '{"specversion":"0.3"}', ""].join("\n"));
  const { code, out, said } = await dayaq(eventsCommand, "ingest", file);
  expect(code).toBe(0);
  expect(said.at(-1)).toBe(`${lines.length + 3} lines: ${lines.length} accepted, 1 duplicates, 2 parked`);
  expect(out).toEqual([
    `lines       ${lines.length + 3}`,
    `accepted    ${lines.length}`,
    "duplicates  1",
    "parked      2",
    "  json.malformed  1",
    "  cloudevent.specversion-unsupported  1",
  ]);
  const again = await dayaq(eventsCommand, "ingest", file);
  expect(again.out.slice(0, 4)).toEqual([
    `lines       ${lines.length + 3}`,
    "accepted    0",
    `duplicates  ${lines.length + 3}`,
    "parked      0",
  ]);
});

test.each(["/no/such/file.ndjson", folder])("events ingest of %s is one sentence", async (file) => {
  await expect(dayaq(eventsCommand, "ingest", file)).rejects.toThrow(/^The file .* cannot be read\.$/);
});

test("bench that cannot write its file says so before it measures", async () => {
  const began = performance.now();
  await expect(dayaq(benchCommand, "one-person", "--json", "/no/such/folder/x.json")).rejects.toThrow(
    /^The file .* cannot be written\.$/,
  );
  expect(performance.now() - began).toBeLessThan(1500);
});

test("audit verify says that the chain is whole, and where it is not", async () => {
  const read = (reader: string) =>
    inTransaction(database.pool, async (tx) => {
      await recordReads(tx, [
        { reader, readerRole: "officer", partyIds: [1], operation: "person.see", basis: "visit" },
      ]);
      await sealReads(tx);
    });
  await read("first");
  await read("second");
  const whole = await dayaq(auditCommand, "verify");
  expect(whole).toMatchObject({ code: 0, said: ["The chain is whole."] });
  const head = whole.out.find((line) => line.startsWith("head"))?.split(/ +/)[1] ?? "";
  expect(head).toMatch(/^[0-9a-f]{64}$/);
  expect((await dayaq(auditCommand, "verify", "--head", head)).code).toBe(0);
  expect((await dayaq(auditCommand, "verify", "--head", "0".repeat(64))).code).toBe(1);
  await database.owner.query("update platform.audit_read set reader = 'nobody' where reader = 'first'");
  const broken = await dayaq(auditCommand, "verify");
  expect(broken.code).toBe(1);
  expect(broken.said[0]).toMatch(/was changed/);
  const verified = await dayaq(verifyCommand);
  expect(verified.code).toBe(1);
  expect(verified.out.find((line) => line.startsWith("audit-unbroken"))).toMatch(/BROKEN: a row of batch 1/);
});
