import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { draftsOf } from "../../notices/index.ts";
import { testLaw } from "../test-law.ts";
import { disabled, only, stretches } from "../test-stories.ts";
import { TestCountry } from "../testing.ts";
import { NOTHING_DECIDED } from "./decided.ts";

const database = testDatabase({ today: "2025-07-03" });
let country: TestCountry;

beforeEach(async () => {
  country = new TestCountry(testLaw(), () => database.pool, "2025-07-03");
  await country.adopt();
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
    const { person, decided } = await disabled(country, 85);
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

  test("is told to those who are the nearest today, not to who was once or was stated by mistake", async () => {
    const [child = 0, father = 0, former = 0, mistaken = 0] = await country.people(4);
    const bornOn = (of: number, on: string) => ({ of, kind: "birth", value: { on, sex: "male", alive: true } });
    const born = [bornOn(child, "2015-03-01"), ...[father, former, mistaken].map((it) => bornOn(it, "1985-01-01"))];
    const kin = (is: number, more = {}) => ({ of: child, kind: "parent", is, key: String(is), ...more });
    const standing = [kin(father), kin(former, { until: "2024-01-01" })];
    await country.state(`kin-${child}`, 1, [...born, ...standing, kin(mistaken)]);
    await country.state(`kin-${child}`, 2, [...born, ...standing]);
    const told = await country.state(`disability-${child}`, 1, [
      { of: child, kind: "residence", value: { permanent: true } },
      { of: child, kind: "disability", value: { percent: 85 }, from: "2025-01-01" },
    ]);
    expect(only(told.offers)).toMatchObject({ programme: "CARE", about: child, toldTo: [father] });
  });

  test("is withdrawn when the right would no longer arise", async () => {
    const { person } = await disabled(country, 85);
    await country.state(`death-${person}`, 1, [{ of: person, kind: "death", value: { on: "2025-07-01" } }]);
    const { offers } = await country.transaction((tx) => country.entitlements.rightsOf(tx, person));
    expect(offers).toEqual([]);
  });

  test("takes its task with it, where nobody could be told of it", async () => {
    const [child = 0] = await country.people(1);
    const { offers, tasks } = await country.state(`disability-${child}`, 1, [
      { of: child, kind: "birth", value: { on: "2015-03-01", sex: "male", alive: true } },
      { of: child, kind: "disability", value: { percent: 85 }, from: "2025-01-01" },
    ]);
    const key = `offer/${only(offers).id}`;
    expect(tasks).toContainEqual(expect.objectContaining({ key, kind: "offer-untold" }));
    const dead = await country.state(`death-${child}`, 1, [{ of: child, kind: "death", value: { on: "2025-07-01" } }]);
    expect(dead.settledTasks).toContainEqual({ key, outcome: "withdrawn" });
    expect(dead.offersEnded).toMatchObject([{ toldTo: [], because: "not-owed", condition: { fails: true } }]);
    expect(draftsOf(dead, []).filter(({ kind }) => kind === "offer-withdrawn")).toEqual([]);
  });

  test("settles its task when an officer confirms it for who could not be told", async () => {
    const [child = 0, carer = 0] = await country.people(2);
    const { offers, tasks } = await country.state(`disability-${child}`, 1, [
      { of: child, kind: "birth", value: { on: "2015-03-01", sex: "male", alive: true } },
      { of: child, kind: "disability", value: { percent: 85 }, from: "2025-01-01" },
    ]);
    const offer = only(offers);
    const ask = { offerId: offer.id, by: { officer: "account/1" }, claimant: carer };
    const confirmed = await country.transaction(async (tx) =>
      country.entitlements.confirmOffer(tx, ask, await country.learned(tx)),
    );
    const key = only(tasks.filter(({ kind }) => kind === "offer-untold")).key;
    expect(confirmed).toMatchObject({ ok: true, value: { offersEnded: [] } });
    if (confirmed.ok) expect(confirmed.value.settledTasks).toContainEqual({ key, outcome: "confirmed" });
  });
});
