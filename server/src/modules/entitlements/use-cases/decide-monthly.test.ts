import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { amount, testLaw } from "../test-law.ts";
import { disabled, only, stretches, words } from "../test-stories.ts";
import { TestCountry } from "../testing.ts";

const database = testDatabase({ today: "2025-07-03" });
let country: TestCountry;

beforeEach(async () => {
  country = new TestCountry(testLaw(), () => database.pool, "2025-07-03");
  await country.adopt();
});

describe("a right that is paid monthly", () => {
  test("is decided with its known end, and raised with arrears by a decree that reaches back", async () => {
    const { person, decided } = await disabled(country, 85, { until: "2027-01-01" });
    const granted = only(decided.decisions.filter(({ programme }) => programme === "DISABLED"));
    expect(stretches(granted)).toEqual([
      ["", null],
      ["2025-01-01", { [person]: 30_000 }],
      ["2027-01-01", null],
    ]);

    const decree = testLaw([amount("DISABLED.high", ["2018-01-01", 30_000], ["2025-06-01", 36_000])]);
    expect(await country.adopt(decree)).toMatchObject({ isNew: true });
    expect(await country.adopt(decree)).toMatchObject({ isNew: false, redated: 0 });
    const [run] = (await country.dailyRun("2025-07-10")).filter(({ decisions }) =>
      decisions.some(({ about }) => about === person),
    );
    const raised = only(run?.decisions.filter(({ about }) => about === person) ?? []);
    expect(raised).toMatchObject({ kind: "raised", version: 2, changedFrom: day("2025-06-01") });
    expect(stretches(raised)).toEqual([
      ["", null],
      ["2025-01-01", { [person]: 30_000 }],
      ["2025-06-01", { [person]: 36_000 }],
      ["2027-01-01", null],
    ]);
    expect(await country.dailyRun("2025-07-10")).toEqual([]);
    await country.adopt();
  });

  test("is lowered only after a proposal, its notice and a person", async () => {
    const { person } = await disabled(country, 85);
    const lower = await country.state(`dis-${person}`, 2, [
      { of: person, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
      { of: person, kind: "disability", value: { percent: 75 }, from: "2025-07-01" },
      {
        of: person,
        kind: "disability",
        value: { percent: 85 },
        from: "2025-01-01",
        until: "2025-07-01",
        key: "before",
      },
    ]);
    expect(lower.decisions).toEqual([]);
    const proposal = only(lower.proposals.filter(({ programme }) => programme === "DISABLED"));
    expect(proposal).toMatchObject({
      kind: "lowered",
      lossFrom: day("2025-07-01"),
      effectiveFrom: day("2025-09-01"),
      contestUntil: day("2025-07-18"),
    });

    const ask = { proposalId: proposal.id, by: "officer/1", reason: "The commission confirmed it." };
    const approve = () =>
      country.transaction(async (tx) => country.entitlements.approveProposal(tx, ask, await country.learned(tx)));
    expect(await approve()).toMatchObject({ code: "proposal.not-yet-heard" });
    const contest = (by: number) =>
      country.transaction(async (tx) =>
        country.entitlements.contestProposal(
          tx,
          { proposalId: proposal.id, by, text: "I still cannot walk." },
          await country.learned(tx),
        ),
      );
    expect(await contest(999_999)).toMatchObject({ code: "proposal.unknown" });
    expect(await contest(person)).toMatchObject({ ok: true, value: { tasks: [{ kind: "answer-contest" }] } });
    const approved = await approve();
    expect(approved).toMatchObject({
      ok: true,
      value: { settledTasks: [{ key: `proposal/${proposal.id}` }, { key: `contest/${proposal.id}` }] },
    });
    if (!approved.ok) return;
    expect(stretches(only(approved.value.decisions))).toEqual([
      ["", null],
      ["2025-01-01", { [person]: 30_000 }],
      ["2025-09-01", { [person]: 25_000 }],
    ]);
  });

  test("stays as it is when the proposal is rejected, until a fact that it relied on changes", async () => {
    const { person } = await disabled(country, 85);
    const fewer = (version: number, percent: number) =>
      country.state(`dis-${person}`, version, [
        { of: person, kind: "disability", value: { percent }, from: "2025-07-01" },
        { of: person, kind: "disability", value: { percent: 85 }, from: "2025-01-01", until: "2025-07-01", key: "b" },
      ]);
    const first = only((await fewer(2, 75)).proposals);
    await country.transaction(async (tx) =>
      country.entitlements.rejectProposal(
        tx,
        { proposalId: first.id, by: "officer/1", reason: "assessed too early" },
        await country.learned(tx),
      ),
    );
    const again = await country.state(`name-${person}`, 1, [
      { of: person, kind: "name", value: { given: "A", family: "B" } },
    ]);
    expect(again.proposals).toEqual([]);
    const other = await fewer(3, 72);
    expect(other.proposals.map(({ kind }) => kind)).toEqual(["lowered"]);
    // The facts go back to what was decided: nothing is left to propose.
    const back = await fewer(4, 85);
    expect(back.settledTasks).toContainEqual({ key: `proposal/${other.proposals[0]?.id}`, outcome: "withdrawn" });
  });

  test("ends by a death at once, and comes back whole when the death was none", async () => {
    const { person } = await disabled(country, 85);
    const dead = await country.state(`death-${person}`, 1, [
      { of: person, kind: "death", value: { on: "2025-06-15" } },
    ]);
    const ended = only(dead.decisions);
    expect(ended).toMatchObject({
      kind: "ended",
      findings: [{ ground: "death", by: "machine" }],
      changedFrom: day("2025-06-15"),
    });
    const alive = await country.state(`death-${person}`, 2, []);
    const restored = only(alive.decisions);
    expect(restored.kind).toBe("restored");
    expect(stretches(restored)).toEqual([
      ["", null],
      ["2025-01-01", { [person]: 30_000 }],
    ]);
  });

  test("is waited for while a fact is missing, and nothing is refused in silence", async () => {
    const { person } = await disabled(country, 70);
    const [waiting] = await country.transaction((tx) =>
      country.determinations.examine(tx, [person], country.today, ["TOPUP"]),
    );
    expect(waiting?.explanation).toMatchObject({
      answer: "undetermined",
      needs: [{ kind: "benefit", agency: "town" }],
    });
    const told = await country.state(`benefit-${person}`, 1, [
      { of: person, kind: "benefit", value: { drawn: true }, from: "2025-05-01" },
    ]);
    expect(words(told)).toEqual(["TOPUP granted"]);
  });

  test("ends at the person's own request, and is not granted again", async () => {
    const { person } = await disabled(country, 85);
    const ask = {
      programme: "DISABLED",
      about: person,
      by: person,
      from: day("2025-08-01"),
      confirmedBy: `party/${person}`,
    };
    const ended = await country.transaction(async (tx) =>
      country.entitlements.renounce(tx, ask, await country.learned(tx)),
    );
    expect(ended).toMatchObject({
      ok: true,
      value: { decisions: [{ kind: "ended", findings: [{ ground: "own-request" }] }] },
    });
    const after = await country.state(`name-${person}`, 1, [
      { of: person, kind: "disability", value: { percent: 90 }, from: "2025-01-01", key: "more" },
    ]);
    expect(after.decisions).toEqual([]);
  });

  test("begins anew on the day on which it is asked for again, and what lies between stays given up", async () => {
    const { person } = await disabled(country, 85);
    const right = { programme: "DISABLED", about: person };
    const confirmedBy = `party/${person}`;
    const giveUp = (from: string) =>
      country.transaction(async (tx) =>
        country.entitlements.renounce(
          tx,
          { ...right, by: person, from: day(from), confirmedBy },
          await country.learned(tx),
        ),
      );
    const askAgain = () =>
      country.transaction(async (tx) =>
        country.entitlements.claim(tx, { ...right, claimant: person, confirmedBy }, await country.learned(tx)),
      );
    await giveUp("2025-08-01");
    await country.dailyRun("2025-09-10");
    const again = await askAgain();
    const restored = only(again.ok ? again.value.decisions : []);
    expect(restored).toMatchObject({ changedFrom: day("2025-09-10") });
    const gap = [
      ["", null],
      ["2025-01-01", { [person]: 30_000 }],
      ["2025-08-01", null],
      ["2025-09-10", { [person]: 30_000 }],
    ];
    expect(stretches(restored)).toEqual(gap);
    expect(await askAgain()).toMatchObject({ ok: false, code: "right.asked-for" }); // pressed twice

    const ended = await giveUp("2025-10-01");
    expect(stretches(only(ended.ok ? ended.value.decisions : []))).toEqual([...gap, ["2025-10-01", null]]);
    await country.dailyRun("2025-09-20");
    const kept = await askAgain(); // before the day: as if nothing had been said
    expect(stretches(only(kept.ok ? kept.value.decisions : []))).toEqual(gap);
  });
});
