import { day, isoDay, type Minor, OPEN, steps } from "@dayaq/kernel";
import { type Award, type Certainty, type Determination, sameAward } from "@dayaq/rules";
import { describe, expect, test } from "vitest";
import type { Circumstances } from "./circumstances.ts";
import type { Offer } from "./offer.ts";
import { factKeyOf, plan, type Standing } from "./plan.ts";
import { NO_RIGHT, NOTHING } from "./right.ts";

const circumstances: Circumstances = {
  today: day("2025-07-03"),
  rules: {
    appealDays: 30,
    adverseNoticeDays: 30,
    contestDays: 15,
    expiryNoticeDays: [90, 60, 30],
    arrearsMonthsMax: 36,
    continuesWhenAssessmentIsLate: false,
  },
  about: 1,
  deaths: new Map(),
};
const nothingYet: Standing = { decided: NO_RIGHT, version: 0, termsTold: [] };

const due = (certainty: Certainty = "official"): Award => ({
  kind: "due",
  amount: 300 as Minor,
  shares: [{ beneficiary: 1, payee: 1, amount: 300 as Minor }],
  certainty,
});
const line = (...changes: readonly (readonly [string, Award])[]) =>
  steps(
    NOTHING,
    changes.map(([from, award]) => [day(from), award] as const),
    sameAward,
  );
const determined = (it: Partial<Determination>): Determination => ({
  programme: "CARE",
  about: 1,
  mode: "automatic",
  claimed: true,
  rhythm: "monthly",
  timeline: line(),
  once: [],
  conditions: [],
  factsRead: ["fact/1"],
  ...it,
});

describe("a sum that runs on by a guess is for a person from the day of the guess", () => {
  const guessed = determined({ timeline: line(["2025-01-01", due()], ["2027-01-01", due("illustrative")]) });
  const asked = (standing: Partial<Standing>, it: Partial<Circumstances> = {}) =>
    plan(guessed, [], { ...nothingYet, ...standing }, { ...circumstances, ...it }).proposal?.findings.map(
      ({ from, doubt }) => [isoDay(from), doubt],
    );

  test("also where some days of it were renounced", () => {
    const renounced = [{ from: day("2025-02-01"), until: day("2025-03-01") }];
    expect(asked({}, { renounced })).toEqual([["2027-01-01", "illustrative"]]);
  });

  test("also where an officer let it go on after its term", () => {
    const going = { endsOn: day("2024-11-01"), until: day("2025-01-01"), factKey: factKeyOf(guessed.factsRead) };
    expect(asked({ continuation: going })).toEqual([["2027-01-01", "illustrative"]]);
    const decided = { timeline: line(["2024-01-01", due()], ["2024-11-01", NOTHING]), once: [] };
    expect(asked({ continuation: going, decided, version: 1 }, { merged: true })).toEqual([
      ["2027-01-01", "illustrative"],
    ]);
  });
});

describe("an open offer", () => {
  const once = [{ on: day("2025-07-01"), award: due() }];
  const offer: Offer = {
    id: 1,
    programme: "CARE",
    about: 1,
    state: "open",
    toldTo: [1, 2],
    award: due(),
    arisenOn: day("2025-07-01"),
    offeredOn: day("2025-07-02"),
  };
  const ends = (it: Partial<Determination>, more: Partial<Circumstances> = {}) =>
    plan(
      determined({ rhythm: "once", once, ...it }),
      [],
      { ...nothingYet, openOffer: offer },
      { ...circumstances, ...more },
    ).offerEnd;

  test("stands while the right waits for somebody to ask", () => {
    expect(ends({ mode: "offer", claimed: false })).toBeUndefined();
  });

  test("is withdrawn once the right runs by itself, and once somebody has asked for it at a desk", () => {
    expect(ends({ mode: "automatic" })).toBe("by-itself");
    expect(ends({ mode: "offer" })).toBe("asked-for");
  });

  test("is withdrawn when the right would no longer arise, or was given up", () => {
    expect(ends({ mode: "offer", claimed: false, once: [] })).toBe("not-owed");
    expect(ends({ mode: "automatic", once: [] })).toBe("not-owed");
    const renounced = [{ from: day("2025-07-01"), until: OPEN }];
    expect(ends({ mode: "offer", claimed: false }, { renounced })).toBe("given-up");
  });
});
