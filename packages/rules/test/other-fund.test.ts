import { day } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import {
  about,
  asAt,
  dependencies,
  determine,
  faultsIn,
  kindsRead,
  type Programme,
  programme,
  quantity,
  reasonsOn,
  signableRight,
} from "../src/index.ts";
import { birth, birthGrant, grade, income, lawOf, says, Story, work } from "./a-small-law.ts";

const { basis } = birthGrant;
const common = {
  title: says("A right"),
  about: "person",
  basis,
  mode: "automatic",
  opens: [],
  modelledFrom: "2018-01-01",
  conditions: [],
} as const;

/** Paid once at birth; by the insurance where the person worked on that day, and earned something as far as anybody knows. */
const layette = programme("LAYETTE", {
  ...common,
  given: { bornOn: about.fact(birth).on, worked: about.has(work), earned: about.fact(income).amount.above(0) },
  pays: { on: ({ bornOn }) => bornOn, once: () => quantity(500) },
  otherFund: {
    fund: "insurance",
    basis: { act: "act", article: "art. 9" },
    certainty: "derived",
    when: ({ bornOn, worked, earned }) => asAt(bornOn, worked.and(earned)),
  },
});
const law = lawOf(layette);
const BORN = "2026-02-01";
const worker = (until: string) => new Story().born("ana", BORN).that(work, "ana", {}, "2020-01-01", until);
const fundOf = (story: Story, on = "2026-03-01") => reasonsOn(law, "LAYETTE", story, "ana", day(on)).fund;

describe("a right with two sources of money", () => {
  test("is paid by the other fund where that is so on the day of the case, whatever came later", () => {
    const insured = worker("2026-02-02").that(income, "ana", { amount: 1 }, "2020-01-01");
    expect(fundOf(insured)).toMatchObject({
      code: "insurance",
      basis: { act: "act", article: "art. 9" },
      certainty: "derived",
      facts: expect.arrayContaining([expect.objectContaining({ kind: "work" })]),
    });
    expect(fundOf(worker("2026-02-01").that(income, "ana", { amount: 1 }, "2020-01-01"))).toBeUndefined();
  });

  test("is paid by its own where that is not known, and what is due waits for nothing", () => {
    const unknown = worker("2027-01-01");
    expect(fundOf(unknown)).toBeUndefined();
    const { once, factsRead } = determine(law, "LAYETTE", unknown, "ana");
    expect(once).toMatchObject([{ on: day(BORN), award: { kind: "due", amount: 500, certainty: "official" } }]);
    expect(factsRead.some((id) => unknown.facts("ana", "work").some((it) => it.id === id))).toBe(false);
  });

  test("names no fund where nothing is due", () => {
    const never = programme("NEVER", {
      ...common,
      given: { bornOn: about.fact(birth).on, graded: about.has(grade) },
      conditions: [{ certainty: "official", id: "graded", says: says("graded"), basis, holds: ({ graded }) => graded }],
      pays: { on: ({ bornOn }) => bornOn, once: () => quantity(500) },
      otherFund: { certainty: "official", fund: "insurance", basis, when: ({ graded }) => graded.or(graded.not()) },
    });
    expect(reasonsOn(lawOf(never), "NEVER", worker("2027-01-01"), "ana", day(BORN)).fund).toBeUndefined();
  });

  test("is looked at with the facts that settle its fund, and signed under the article that says so", () => {
    expect(kindsRead(law)).toEqual(expect.arrayContaining(["work", "income"]));
    expect(dependencies(law)).toContainEqual({ programme: "LAYETTE", kind: "work", path: [], end: "self" });
    const { otherFund: _, ...own } = layette;
    const articles = (of: Programme) =>
      Object.fromEntries(
        signableRight(lawOf(of), "LAYETTE", "en")?.articles.map((it) => [it.basis.article, it.hash]) ?? [],
      );
    const [before, after] = [articles(own), articles(layette)];
    expect(Object.keys(after)).toEqual([...Object.keys(before), "art. 9"]);
  });

  test("is refused where nothing is paid once, where it is no truth, and under an act that is not there", () => {
    const { otherFund } = layette;
    if (otherFund === undefined) throw new Error("it has two sources");
    const faults = (it: Partial<Programme>) => faultsIn(lawOf({ ...layette, ...it }), ["en"]);
    expect(faults({})).toEqual([]);
    const monthly = { rhythm: "monthly", amount: layette.pays.amount, accrual: "by-days" } as const;
    expect(faults({ pays: monthly })).toEqual([
      "programme LAYETTE, other fund: is asked on the day of a one-off, and there is none",
    ]);
    expect(faults({ otherFund: { ...otherFund, when: layette.pays.amount } })).toEqual([
      "programme LAYETTE, other fund: is a quantity where a bool is wanted",
    ]);
    expect(faults({ otherFund: { ...otherFund, basis: { act: "none", article: "" } } })).toEqual([
      "programme LAYETTE, other fund: there is no act none",
    ]);
  });
});
