import type { StatedRecord } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { verifyCommand } from "../../server/src/cli/commands/verify.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: "2025-05-02" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());
afterEach(() => vi.unstubAllEnvs());

const person = (fin: string) => ({ identifiers: [{ scheme: "FIN", value: fin }] });
const introduced = (fin: string) => ({
  ...person(fin),
  names: { given: "Vüqar", family: "Quliyev" },
  sex: "male",
  bornOn: "1980-03-04",
  citizenship: "AZ",
  language: "az",
});

const record = (
  agency: string,
  register: string,
  type: string,
  on: string,
  body: Record<string, unknown>,
  recordNo: string,
  version = 1,
): StatedRecord => ({
  agency,
  register,
  recordNo,
  version,
  statedAt: `${on}T09:00:00+04:00`,
  type,
  body,
});

/** Written down, and found to be 65 per cent disabled from the middle of May on. */
const enters = (fin: string): StatedRecord[] => [
  record(
    "interior",
    "population-register",
    "residence-changed",
    "2025-05-02",
    { person: introduced(fin), from: "1980-03-04", permanent: true, district: "BA" },
    `r-${fin}`,
  ),
  record(
    "medical-social-expertise",
    "disability-register",
    "disability",
    "2025-05-02",
    { person: person(fin), from: "2025-05-15", percent: 65, cause: "general", blind: false },
    `d-${fin}`,
  ),
];

/** Sums by month of origin: what was owed for each month, all kinds of due together. */
const owed = (fin: string) =>
  country.rows<{ origin: number; amount: number }>(
    `select d.origin, sum(d.amount)::bigint as amount from payments.due d join registry.identifier i on i.party_id = d.party_id
      where i.value = $1 group by 1 having sum(d.amount) <> 0 order by 1`,
    [fin],
  );

test("a death that was none leaves what would have been owed without it, to the qəpik", async () => {
  const [mistaken, other] = ["5AAAAA1", "5AAAAA2"];
  await country.hear([...enters(mistaken), ...enters(other)]);
  await country.wakeOn("2025-08-25");
  const dead = { person: introduced(mistaken), diedOn: "2025-08-10" };
  await country.hear([record("justice", "civil-registry", "death", "2025-08-25", dead, "x-1")]);
  expect(await country.impossible()).toEqual({});
  expect(await owed(mistaken)).not.toEqual(await owed(other));
  await country.wakeOn("2025-09-10");
  await country.hear([record("justice", "civil-registry", "annulment", "2025-09-10", { of: "death" }, "x-1", 2)]);
  expect(await owed(mistaken)).toEqual(await owed(other));
  await country.wakeOn("2025-10-02");
  expect(await owed(mistaken)).toEqual(await owed(other));
  const kinds = await country.rows<{ kind: string }>(
    `select d.kind from entitlements.decision d join registry.identifier i on i.party_id = d.party_id
      where i.value = $1 and d.programme = 'ALW-DIS' order by d.version`,
    [mistaken],
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(["granted", "ended", "restored"]);
  const [open] = await country.rows<{ count: number }>(
    "select count(*) from payments.recovery where status <> 'closed'",
  );
  expect(open?.count).toBe(0);
  expect(await country.impossible()).toEqual({});

  vi.stubEnv("DATABASE_URL", database.url);
  const lines: string[] = [];
  const terminal = { out: (line: string) => void lines.push(line), say: () => undefined, ask: async () => undefined };
  expect(await verifyCommand.run([], terminal), lines.join("\n")).toBe(0);
  expect(lines.map((line) => line.split(" ")[0])).toEqual(
    expect.arrayContaining(["one-right", "money-agrees", "answers-replay", "audit-unbroken"]),
  );
});
