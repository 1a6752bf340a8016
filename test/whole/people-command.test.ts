import type { StatedRecord } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { paydayCommand } from "../../server/src/cli/commands/payday.ts";
import { peopleCommand } from "../../server/src/cli/commands/people.ts";
import { resolve } from "../../server/src/modules/registry/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2025-08-04" });

const residence = (fin: string, given: string): StatedRecord => ({
  agency: "interior",
  register: "population-register",
  recordNo: fin,
  version: 1,
  statedAt: "2025-08-01T10:00:00+04:00",
  type: "residence-changed",
  body: {
    person: {
      identifiers: [{ scheme: "FIN", value: fin }],
      names: { given, family: "Abbasova" },
      bornOn: "1985-03-12",
      sex: "female",
    },
    from: "1985-03-12",
    permanent: true,
  },
});

let country: WholeCountry;
beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", database.url);
  country = await WholeCountry.open(database);
  await country.hear([residence("5ZX9K2A", "Nərgiz"), residence("7ABCDE1", "Nergiz")]);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await country.dayaq.close();
});

const partyOf = (fin: string) =>
  inTransaction(country.dayaq.pool, async (tx) =>
    (await resolve(tx, [{ scheme: "FIN", value: fin }])).get(`FIN:${fin}`),
  );

const noWord = (): void => {};

async function people(...argv: string[]): Promise<string> {
  const lines: string[] = [];
  const hear = (line: string) => void lines.push(line);
  await peopleCommand.run(argv, { out: hear, say: hear, ask: () => Promise.resolve(undefined) });
  return lines.join("\n");
}

test("two of the staff compare, merge and part two records of a person", async () => {
  const [kept, merged] = [await partyOf("5ZX9K2A"), await partyOf("7ABCDE1")];
  expect(await people("duplicates", `party/${kept}`)).toBe(
    `party/${merged}  names 100%  same birth date  both have FIN`,
  );
  expect(await people("merge", `party/${kept}`, `party/${merged}`, "--by", "a", "--reason", "one person")).toBe(
    "merge 1",
  );
  expect(await people("waiting")).toBe(`1  party/${merged} into party/${kept}  proposed by a`);
  expect(await people("approve", "1", "--by", "a")).toBe("Not done: merge.same-person-approves");
  expect(await people("approve", "1", "--by", "b")).toBe("done: rights and money have followed");
  expect(await partyOf("7ABCDE1")).toBe(kept);
  expect(await people("part", "1", "--by", "b", "--reason", "two after all")).toBe("merge 1");
  expect(await people("reject", "1", "--by", "c")).toBe("merge 1");
  await people("part", "1", "--by", "b", "--reason", "two after all");
  expect(await people("approve", "1", "--by", "c")).toBe("done: rights and money have followed");
  expect(await partyOf("7ABCDE1")).toBe(merged);
  expect(await people("duplicates", `party/${kept}`)).toBe("");
});

test("whom an operator compares can see that, and the chain holds it", async () => {
  const kept = await partyOf("5ZX9K2A");
  await people("duplicates", `party/${kept}`);
  const { rows } = await database.owner.query(
    "select distinct reader_role, operation from platform.audit_read where party_id = $1 and operation = 'duplicates'",
    [kept],
  );
  expect(rows).toEqual([{ reader_role: "operator", operation: "duplicates" }]);
});

test("one operator is not two of the staff where it counts", async () => {
  vi.stubEnv("DAYAQ_MODE", "production");
  await expect(people("approve", "1", "--by", "d")).rejects.toThrow(/In production two people join or part records/);
  const terminal = { out: noWord, say: noWord, ask: async () => undefined };
  expect(() => paydayCommand.run(["--release-by", "a", "--and-by", "b"], terminal)).toThrow(
    /In production two people release payments/,
  );
  vi.stubEnv("DAYAQ_MODE", undefined);
});

test("a person is not named by a number that could stay in a shell's history", async () => {
  await expect(people("duplicates", "5ZX9K2A")).rejects.toThrow(/party\/17/);
});
