import { day, isoDay } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { testLaw } from "../test-law.ts";
import { born, only, words } from "../test-stories.ts";
import { TestCountry } from "../testing.ts";

const database = testDatabase({ today: "2025-07-03" });
let country: TestCountry;

beforeEach(async () => {
  country = new TestCountry(testLaw(), () => database.pool, "2025-07-03");
  await country.adopt();
});

describe("a birth", () => {
  test("becomes a grant of the amount of that day, with reasons and sources", async () => {
    const { mother, decided } = await born(country, "2025-07-02");
    const decision = only(decided.decisions);
    expect(decision).toMatchObject({ programme: "BIRTH", kind: "granted", decidedBy: "machine", version: 1 });
    expect(decision.decided.once).toMatchObject([{ on: day("2025-07-02"), award: { amount: 60_000 } }]);
    expect(decision.decided.once[0]?.award).toMatchObject({ shares: [{ beneficiary: mother, payee: mother }] });
    expect(decision.trace.explanation.conditions).toMatchObject([{ id: "alive", holds: true }]);
    expect(Object.values(decision.trace.sources)[0]).toMatchObject({ agency: "town", knownOn: day("2025-07-03") });
    expect(isoDay(decision.appealableUntil)).toBe("2025-08-02");
    expect((await born(country, "2025-06-30")).decided.decisions[0]?.decided.once).toMatchObject([
      { award: { amount: 50_000 } },
    ]);
  });

  test("of twins gives one mother two grants; told again it gives none", async () => {
    const [mother = 0, first = 0, second = 0] = await country.people(3);
    const said = (child: number) => [
      { of: child, kind: "birth", value: { on: "2025-07-02", sex: "male", alive: true } },
      { of: child, kind: "parent", is: mother, from: "2025-07-02" },
    ];
    expect(words(await country.state(`twin-${first}`, 1, said(first)))).toEqual(["BIRTH granted"]);
    expect(words(await country.state(`twin-${second}`, 1, said(second)))).toEqual(["BIRTH granted"]);
    expect(words(await country.state(`twin-${second}`, 2, said(second)))).toEqual([]);
    const rights = await country.transaction((tx) => country.entitlements.rightsOf(tx, mother));
    expect(rights.entitlements.map(({ about }) => about)).toEqual([first, second]);
    expect(rights.decisions).toHaveLength(2);
  });

  test("without a parent waits for an officer, who names the payee", async () => {
    const [child = 0, guardian = 0] = await country.people(2);
    const decided = await country.state(`alone-${child}`, 1, [
      { of: child, kind: "birth", value: { on: "2025-07-01", sex: "male", alive: true } },
    ]);
    expect(decided.decisions).toEqual([]);
    expect(only(decided.tasks)).toMatchObject({ kind: "name-payee", partyId: child });
    expect(decided.withOfficer).toEqual([{ programme: "BIRTH", about: child }]);
    const proposalId = only(decided.proposals).id;
    const approve = (payee?: number) =>
      country.transaction(async (tx) =>
        country.entitlements.approveProposal(
          tx,
          { proposalId, by: "officer/1", reason: "court order 7", payee },
          await country.learned(tx),
        ),
      );
    expect(await approve()).toMatchObject({ code: "proposal.payee-missing" });
    const approved = await approve(guardian);
    expect(approved).toMatchObject({
      ok: true,
      value: { decisions: [{ kind: "granted", decidedBy: "officer/1", proposalId }] },
    });
    expect(await approve(guardian)).toMatchObject({ code: "proposal.settled" });
    const { entitlements } = await country.transaction((tx) => country.entitlements.rightsOf(tx, guardian));
    expect(only(entitlements)).toMatchObject({ beneficiary: child, payee: guardian, amount: 60_000 });
  });

  test("of long ago is past the months for which arrears are paid: nothing is decided, and it is said", async () => {
    const { child, decided } = await born(country, "2022-06-30");
    expect(decided.decisions).toEqual([]);
    expect(decided.lapsed).toEqual([{ programme: "BIRTH", about: child }]);
    expect((await born(country, "2022-07-01")).decided.decisions).toHaveLength(1);
  });

  test("that is withdrawn is proposed to be taken back, and nothing is taken until a person decides", async () => {
    const { child, mother, number } = await born(country, "2025-07-02");
    const decided = await country.state(number, 2, []);
    expect(decided.decisions).toEqual([]);
    expect(only(decided.proposals)).toMatchObject({ programme: "BIRTH", about: child, kind: "ended", isAdverse: true });
    const { entitlements } = await country.transaction((tx) => country.entitlements.rightsOf(tx, mother));
    expect(only(entitlements).amount).toBe(60_000);
  });
});
