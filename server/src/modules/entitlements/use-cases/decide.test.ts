import { BEGINNING, day, isoDay, segments } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { Decision } from "../domain/decision.ts";
import { isDue } from "../domain/right.ts";
import { TestCountry, testRules } from "../testing.ts";
import { amount, testLaw } from "../test-law.ts";
import { draftsOf } from "../../notices/index.ts";
import { type Decided, NOTHING_DECIDED } from "./decided.ts";

const database = testDatabase({ today: "2025-07-03" });
let country: TestCountry;

beforeEach(async () => {
  country = new TestCountry(testLaw(), () => database.pool, "2025-07-03");
  await country.adopt();
});

/** `BIRTH granted 600.00`: what was decided, in words. */
const words = ({ decisions }: Decided) => decisions.map(({ programme, kind }) => `${programme} ${kind}`).toSorted();

/** Stretches of a right as [from, sum of each beneficiary]. */
const stretches = ({ decided }: Pick<Decision, "decided">) =>
  [...segments(decided.timeline)].map(({ from, value }) => [
    from === BEGINNING ? "" : isoDay(from),
    isDue(value) ? Object.fromEntries(value.shares.map((share) => [share.beneficiary, share.amount])) : null,
  ]);

const only = <Thing>(all: readonly Thing[]): Thing => {
  expect(all).toHaveLength(1);
  return all[0] as Thing; // exactly one, checked above
};

async function born(on: string, number = `birth-${on}-${Math.trunc(performance.now() * 1000)}`) {
  const [mother = 0, child = 0] = await country.people(2);
  const decided = await country.state(number, 1, [
    { of: child, kind: "birth", value: { on, sex: "female", alive: true } },
    { of: child, kind: "parent", is: mother, from: on },
    { of: mother, kind: "birth", value: { on: "1990-01-01", sex: "female", alive: true } },
  ]);
  return { mother, child, decided, number };
}

async function disabled(percent: number, days: { from?: string; until?: string } = {}) {
  const [person = 0] = await country.people(1);
  const decided = await country.state(`dis-${person}`, 1, [
    { of: person, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
    { of: person, kind: "disability", value: { percent }, from: "2025-01-01", ...days },
  ]);
  return { person, decided };
}

describe("a birth", () => {
  test("becomes a grant of the amount of that day, with reasons and sources", async () => {
    const { mother, decided } = await born("2025-07-02");
    const decision = only(decided.decisions);
    expect(decision).toMatchObject({ programme: "BIRTH", kind: "granted", decidedBy: "machine", version: 1 });
    expect(decision.decided.once).toMatchObject([{ on: day("2025-07-02"), award: { amount: 60_000 } }]);
    expect(decision.decided.once[0]?.award).toMatchObject({ shares: [{ beneficiary: mother, payee: mother }] });
    expect(decision.trace.explanation.conditions).toMatchObject([{ id: "alive", holds: true }]);
    expect(Object.values(decision.trace.sources)[0]).toMatchObject({ agency: "town", knownOn: day("2025-07-03") });
    expect(isoDay(decision.appealableUntil)).toBe("2025-08-02");
    expect((await born("2025-06-30")).decided.decisions[0]?.decided.once).toMatchObject([
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
    const { child, decided } = await born("2022-06-30");
    expect(decided.decisions).toEqual([]);
    expect(decided.lapsed).toEqual([{ programme: "BIRTH", about: child }]);
    expect((await born("2022-07-01")).decided.decisions).toHaveLength(1);
  });

  test("that is withdrawn is proposed to be taken back, and nothing is taken until a person decides", async () => {
    const { child, mother, number } = await born("2025-07-02");
    const decided = await country.state(number, 2, []);
    expect(decided.decisions).toEqual([]);
    expect(only(decided.proposals)).toMatchObject({ programme: "BIRTH", about: child, kind: "ended", isAdverse: true });
    const { entitlements } = await country.transaction((tx) => country.entitlements.rightsOf(tx, mother));
    expect(only(entitlements).amount).toBe(60_000);
  });
});

describe("a right that is paid monthly", () => {
  test("is decided with its known end, and raised with arrears by a decree that reaches back", async () => {
    const { person, decided } = await disabled(85, { until: "2027-01-01" });
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
    const { person } = await disabled(85);
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
    const { person } = await disabled(85);
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
    const { person } = await disabled(85);
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
    const { person } = await disabled(70);
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
    const { person } = await disabled(85);
    const ask = { programme: "DISABLED", about: person, by: person, from: day("2025-08-01") };
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
});

describe("a sum that several share", () => {
  async function family() {
    const [fallen = 0, widow = 0, child = 0] = await country.people(3);
    const decided = await country.state(`fallen-${fallen}`, 1, [
      { of: fallen, kind: "fallen", from: "2025-01-01" },
      { of: fallen, kind: "death", value: { on: "2024-12-20" } },
      { of: fallen, kind: "spouse", is: widow },
      { of: child, kind: "parent", is: fallen },
      { of: child, kind: "birth", value: { on: "2010-03-01", sex: "male", alive: true } },
    ]);
    return { fallen, widow, child, decided };
  }

  test("is split anew for all together when one comes of age, and when a child is born after", async () => {
    const { fallen, widow, child, decided } = await family();
    const granted = only(decided.decisions.filter(({ programme }) => programme === "SHARED"));
    expect(stretches(granted)).toEqual([
      ["", null],
      ["2025-01-01", { [widow]: 25_000, [child]: 25_000 }],
      ["2028-03-01", { [widow]: 50_000 }],
    ]);
    const [baby = 0] = await country.people(1);
    const born = await country.state(`baby-${baby}`, 1, [
      { of: baby, kind: "parent", is: fallen },
      { of: baby, kind: "birth", value: { on: "2025-07-01", sex: "female", alive: true } },
    ]);
    const split = only(born.decisions.filter(({ programme }) => programme === "SHARED"));
    expect(split.kind).toBe("re-split");
    expect(stretches(split)[2]).toEqual(["2025-07-01", { [widow]: 16_666, [child]: 16_667, [baby]: 16_667 }]);
  });

  test("is told anew on the day on which a decided change comes", async () => {
    const { fallen, widow, child } = await family();
    const reached = async (on: string) =>
      (await country.dailyRun(on)).flatMap(({ reached: all }) => all.filter(({ about }) => about === fallen));
    expect(await reached("2028-02-29")).toEqual([]);
    const [come] = await reached("2028-03-02");
    expect(come).toMatchObject({ programme: "SHARED", about: fallen, on: day("2028-03-01") });
    expect(await reached("2028-03-03")).toEqual([]);
    const told = draftsOf({ ...NOTHING_DECIDED, reached: come ? [come] : [] }, []);
    expect(
      told.toSorted((a, b) => a.party - b.party).map(({ party, kind, data }) => [party, kind, data["amount"]]),
    ).toEqual([
      [widow, "raised", 50_000],
      [child, "ended", 0],
    ]);
  });

  test("is split anew by the machine when a member dies", async () => {
    const { widow, child } = await family();
    const dead = await country.state(`death-${widow}`, 1, [{ of: widow, kind: "death", value: { on: "2025-06-01" } }]);
    expect(only(dead.decisions)).toMatchObject({ kind: "re-split", findings: [{ ground: "death" }, {}] });
    expect(stretches(only(dead.decisions))).toContainEqual(["2025-06-01", { [child]: 50_000 }]);
  });

  test("whose amount nobody confirmed is never paid by the machine", async () => {
    const { fallen, decided } = await family();
    const proposal = only(decided.proposals);
    expect(proposal).toMatchObject({
      programme: "GUESSED",
      about: fallen,
      kind: "granted",
      doubt: "illustrative",
      isAdverse: false,
    });
    const ask = { proposalId: proposal.id, by: "officer/2", reason: "checked with the ministry" };
    const approved = await country.transaction(async (tx) =>
      country.entitlements.approveProposal(tx, ask, await country.learned(tx)),
    );
    expect(approved).toMatchObject({ ok: true, value: { decisions: [{ programme: "GUESSED", kind: "granted" }] } });
  });
});

describe("an offer", () => {
  test("is made to the person, confirmed in one step, and ends with the carer's death", async () => {
    const { person, decided } = await disabled(85);
    const [carer = 0] = await country.people(1);
    const offer = only(decided.offers);
    expect(offer).toMatchObject({ programme: "CARE", about: person, toldTo: [person], award: { amount: 8_000 } });
    const confirm = (by: number) =>
      country.transaction(async (tx) =>
        country.entitlements.confirmOffer(tx, { offerId: offer.id, by, claimant: carer }, await country.learned(tx)),
      );
    expect(await confirm(carer)).toMatchObject({ code: "offer.not-yours" });
    const confirmed = await confirm(person);
    expect(confirmed).toMatchObject({
      ok: true,
      value: { decisions: [{ programme: "CARE", kind: "granted" }], offers: [] },
    });
    if (!confirmed.ok) return;
    expect(stretches(only(confirmed.value.decisions))).toEqual([
      ["", null],
      ["2025-07-03", { [carer]: 8_000 }],
    ]);
    expect(await confirm(person)).toMatchObject({ code: "offer.settled" });
    const dead = await country.state(`death-${carer}`, 1, [{ of: carer, kind: "death", value: { on: "2025-07-03" } }]);
    expect(only(dead.decisions)).toMatchObject({ programme: "CARE", kind: "ended", findings: [{ ground: "death" }] });
  });

  test("is withdrawn when the right would no longer arise", async () => {
    const { person } = await disabled(85);
    await country.state(`death-${person}`, 1, [{ of: person, kind: "death", value: { on: "2025-07-01" } }]);
    const { offers } = await country.transaction((tx) => country.entitlements.rightsOf(tx, person));
    expect(offers).toEqual([]);
  });
});

describe("a term that runs out while the agency is late", () => {
  const ask = {
    programme: "DISABLED",
    endsOn: day("2025-08-01"),
    until: day("2025-11-01"),
    by: "officer/3",
    reason: "no date for the commission yet",
  };

  test("goes on only where the country says so, until a day, or until something new is known", async () => {
    const { person } = await disabled(75, { until: "2025-08-01" });
    const go = (from: TestCountry) =>
      country.transaction(async (tx) =>
        from.entitlements.continueTerm(tx, { ...ask, about: person }, await country.learned(tx)),
      );
    expect(await go(country)).toMatchObject({ code: "term.never-continued" });
    const lenient = new TestCountry(testLaw(), () => database.pool, "2025-07-03", {
      ...testRules,
      continuesWhenAssessmentIsLate: true,
    });
    const gone = await go(lenient);
    if (!gone.ok) throw new Error(gone.code);
    expect(only(gone.value.decisions).kind).toBe("continued");
    expect(stretches(only(gone.value.decisions))).toEqual([
      ["", null],
      ["2025-01-01", { [person]: 25_000 }],
      ["2025-11-01", null],
    ]);
    expect(await go(lenient)).toMatchObject({ code: "term.not-ending" });
    const quiet = await country.state(`birth-${person}`, 1, [
      { of: person, kind: "name", value: { given: "A", family: "B" } },
    ]);
    expect([quiet.proposals, quiet.decisions]).toEqual([[], []]);
    const dead = await country.state(`death-${person}`, 1, [
      { of: person, kind: "death", value: { on: "2025-09-01" } },
    ]);
    expect(only(dead.decisions)).toMatchObject({
      kind: "ended",
      changedFrom: day("2025-09-01"),
      findings: [{ ground: "death" }],
    });
  });
});

describe("the daily run", () => {
  test("tells of a term that runs out 90, 60 and 30 days before, each once, and opens one reassessment", async () => {
    const { person } = await disabled(75, { until: "2025-12-01" });
    const told = async (on: string) =>
      (await country.dailyRun(on)).flatMap(({ terms }) =>
        terms.filter(({ about }) => about === person).map(({ daysBefore }) => daysBefore),
      );
    expect(await told("2025-09-01")).toEqual([]);
    expect(await told("2025-09-02")).toEqual([90]);
    expect(await told("2025-09-03")).toEqual([]);
    expect(await told("2025-10-02")).toEqual([60]);
    expect(await told("2025-11-05")).toEqual([30]);
    expect(await told("2025-12-02")).toEqual([]);
  });
});
