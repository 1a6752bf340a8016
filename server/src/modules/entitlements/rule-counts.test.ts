import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { ruleCounts } from "./rule-counts.ts";
import { amount, testLaw } from "./test-law.ts";
import { disabled, only } from "./test-stories.ts";
import { TestCountry } from "./testing.ts";

const database = testDatabase({ today: "2026-01-05" });
let country: TestCountry;

beforeAll(async () => {
  country = new TestCountry(testLaw([amount("TOPUP", ["2018-01-01", 2_000])]), () => database.pool, "2026-01-05");
  await country.adopt();
});

/** `DISABLED living answer 3`: what happened in these days, by rule. */
async function counted(from: string, until: string): Promise<string[]> {
  const counts = await country.transaction((tx) => ruleCounts(tx, { from: day(from), until: day(until) }));
  return counts.map((it) => `${it.programme} ${it.condition} ${it.what} ${it.count}`).toSorted();
}

const ofDisability = (all: readonly string[]) => all.filter((it) => it.startsWith("DISABLED"));

describe("answers of the machine", { shuffle: false }, () => {
  let person = 0;

  test("count for every condition that they were tried by, and for the amount", async () => {
    ({ person } = await disabled(country, 85));
    await disabled(country, 60);
    expect(ofDisability(await counted("2026-01-05", "2026-01-06"))).toEqual([
      "DISABLED amount answer 2",
      "DISABLED disabled answer 2",
      "DISABLED living answer 2",
    ]);
  });

  test("whose past days other facts change are errors of the condition that came out otherwise", async () => {
    country.today = day("2026-01-20");
    const number = `dis-${person}`;
    // The agency takes the disability back: the loss is proposed, and a person approves it from the first day on.
    const { proposals } = await country.state(number, 2, [
      { of: person, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
    ]);
    country.today = day("2026-02-20");
    const approved = await country.transaction(async (tx) =>
      country.entitlements.approveProposal(
        tx,
        { proposalId: only(proposals).id, by: "account/1", reason: "annulled", from: day("2025-01-01") },
        await country.learned(tx),
      ),
    );
    expect(approved.ok).toBe(true);
    expect(ofDisability(await counted("2026-02-20", "2026-02-21"))).toEqual(["DISABLED disabled corrected 1"]);
  });

  test("that a person contests and an officer rejects count for the condition that is said to fail", async () => {
    const { person: other } = await disabled(country, 85);
    const { proposals } = await country.state(`dis-${other}`, 2, [
      { of: other, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
    ]);
    const { id } = only(proposals.filter(({ programme }) => programme === "DISABLED"));
    await country.transaction((tx) =>
      country.entitlements.contestProposal(
        tx,
        { proposalId: id, by: other, text: "it is there" },
        { today: country.today },
      ),
    );
    country.today = day("2026-02-22");
    await country.transaction((tx) =>
      country.entitlements.rejectProposal(
        tx,
        { proposalId: id, by: "account/1", reason: "the register errs" },
        { today: country.today },
      ),
    );
    const of = (await counted("2026-02-20", "2026-02-23")).filter((it) => /contested|rejected/.test(it));
    expect(of).toEqual(["DISABLED disabled contested 1", "DISABLED disabled rejected 1"]);
  });

  test("carry the law under which they were given, and the month", async () => {
    const counts = await country.transaction((tx) =>
      ruleCounts(tx, { from: day("2026-01-01"), until: day("2027-01-01") }),
    );
    const { hash } = await country.transaction((tx) => country.determinations.currentLaw(tx));
    expect(counts.every(({ lawHash }) => lawHash === hash)).toBe(true);
    const corrected = only(counts.filter(({ what }) => what === "corrected"));
    expect([corrected.happenedOn, corrected.answeredIn]).toEqual([day("2026-02-20"), day("2026-01-01")]);
  });
});
