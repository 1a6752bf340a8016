import { azerbaijan } from "@dayaq/country-az";
import { day, minor } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDayaq } from "../../app.ts";
import { introduce } from "../../modules/registry/index.ts";
import { claimCountry, inTransaction } from "../../platform/index.ts";
import type { Command } from "../command.ts";
import { ledgerCommand } from "./ledger.ts";
import { paydayCommand } from "./payday.ts";

const database = testDatabase({ today: "2026-02-02" });
const given = process.env["DATABASE_URL"];

/** Runs a command as an operator does: what it prints, what it says, and the exit code. */
async function dayaq(command: Command, ...argv: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    say: (line: string) => void said.push(line),
    ask: async () => undefined,
  };
  const code = await command.run(argv, terminal);
  return { out, said, code };
}

beforeAll(async () => {
  const { pool, url } = database;
  process.env["DATABASE_URL"] = url;
  const house = await openDayaq({ pack: azerbaijan, pool });
  await inTransaction(pool, async (tx) => {
    await claimCountry(tx, "az");
    const [person = 0] = await introduce(tx, [{ identifiers: [] }]);
    const sum = { beneficiary: person, payee: person, on: day("2026-02-02"), amount: minor(600_00) };
    const right = { decisionId: 1, programme: "BIRTH", about: person, accrual: "any-day", rhythm: "once" } as const;
    await house.payments.post(tx, [{ ...right, decidedSegments: [], once: [sum] }], { today: day("2026-02-02") });
  });
  await house.close();
}, 60_000);
afterAll(() => {
  if (given === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = given;
});

test("payday says when banks do not work, and that a day is over", async () => {
  expect(await dayaq(paydayCommand, "--on", "2026-03-20")).toMatchObject({
    code: 1,
    said: ["Banks do not work on 2026-03-20; the next working day is 2026-03-31."],
  });
  await expect(dayaq(paydayCommand, "--on", "2026-01-20")).rejects.toThrow("2026-01-20 is over");
  await expect(dayaq(paydayCommand, "--release-by", "one")).rejects.toThrow("two people");
});

test("payday makes the orders of a day; who has no account waits", async () => {
  expect(await dayaq(paydayCommand, "--on", "2026-02-20", "--release-by", "one", "--and-by", "two")).toMatchObject({
    code: 0,
    said: ["0 sums went into orders, 1 wait for an account or an officer."],
  });
});

test("the trial balance and the check", async () => {
  const { out, code } = await dayaq(ledgerCommand, "trial-balance");
  expect(out.map((line) => line.replaceAll(/ +/g, " "))).toEqual([
    "account fund programme debit credit balance",
    "expense state-budget BIRTH 600.00 0.00 600.00",
    "payable state-budget BIRTH 0.00 600.00 -600.00",
    "total 600.00 600.00 0.00",
  ]);
  expect(code).toBe(0);
  expect(await dayaq(ledgerCommand, "check")).toMatchObject({ code: 0, out: [] });
  await database.owner.query("update payments.due set amount = 500, to_pay = 500");
  const broken = await dayaq(ledgerCommand, "check");
  expect(broken).toMatchObject({ code: 1, said: ["3 sums do not agree."] });
  expect(broken.out[1]).toBe("ledger  account expense: expected 5.00, found 600.00");
  await database.owner.query("update payments.due set amount = 60000, to_pay = 60000");
});
