import { day } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { type Law, placeKey, signableRight, type SignableRight } from "../src/index.ts";
import { birthGrant, grade, graded, lawOf, pension } from "./a-small-law.ts";

const law = lawOf(graded, birthGrant);
const inTwo = (it: Law, az: string): Law => ({
  ...it,
  programmes: it.programmes.map((programme) =>
    programme.code === "GRADED"
      ? { ...programme, conditions: programme.conditions.map((of) => ({ ...of, says: { ...of.says, az } })) }
      : programme,
  ),
});
const signed = (it: Law, language = "en", code = "GRADED"): SignableRight => {
  const right = signableRight(it, code, language);
  if (right === undefined) throw new Error(`${code} is no right of this law`);
  return right;
};
/** Articles whose hash differs. */
const moved = (a: SignableRight, b: SignableRight): string[] => {
  const before = new Map(a.articles.map((it) => [placeKey(it.basis), it.hash]));
  return b.articles.filter((it) => before.get(placeKey(it.basis)) !== it.hash).map((it) => it.basis.article);
};

describe("what is signed of a right", () => {
  test("is the same from the tree as from the tree that was stored", () => {
    expect(signed(JSON.parse(JSON.stringify(law)) as Law)).toEqual(signed(law));
    expect(signed(law).articles.map(({ basis }) => basis.article)).toEqual(["", "art. 5"]);
  });

  test("is changed by a new value, in the article of the value alone", () => {
    const values = [
      ...pension.values,
      { from: day("2027-01-01"), value: 200_00, basis: { act: "act", article: "" }, certainty: "official" as const },
    ];
    const raised = { ...law, parameters: law.parameters.map((it) => (it.key === "PENSION" ? { ...it, values } : it)) };
    expect(signed(raised).hash).not.toBe(signed(law).hash);
    expect(moved(signed(law), signed(raised))).toEqual([""]);
    expect(signed(raised, "en", "BIRTH")).toEqual(signed(law, "en", "BIRTH"));
  });

  test.each<[string, (it: (typeof law.programmes)[number]) => object]>([
    ["a condition", ({ conditions }) => ({ conditions: conditions.slice(1) })],
    [
      "a sentence",
      ({ conditions }) => ({ conditions: conditions.map((it) => ({ ...it, says: { en: "otherwise" } })) }),
    ],
    ["its certainty", ({ conditions }) => ({ conditions: conditions.map((it) => ({ ...it, certainty: "derived" })) })],
    ["how a month counts", ({ pays }) => ({ pays: { ...pays, accrual: "any-day" } })],
    ["the day from which it is modelled", () => ({ modelledFrom: 0 })],
    ["what a given name means", ({ given }) => ({ given: { ...given, poor: given["percent"] } })],
    ["who is paid", ({ payee }) => ({ payee: { ...payee, is: { op: "claimant" } } })],
    ["its name", () => ({ title: { en: "Another" } })],
  ])("is changed by %s", (_what, change) => {
    const programmes = law.programmes.map((it) => (it.code === "GRADED" ? { ...it, ...change(it) } : it));
    expect(signed({ ...law, programmes }).hash).not.toBe(signed(law).hash);
  });

  test("is changed by what a register says by its silence, not by what it is called", () => {
    const of = (change: object): Law => ({
      ...law,
      factKinds: law.factKinds.map((it) => (it.kind === grade.kind ? { ...it, ...change } : it)),
    });
    expect(signed(of({ register: "incomplete" })).hash).not.toBe(signed(law).hash);
    expect(signed(of({ title: { en: "Another name" } }))).toEqual(signed(law));
  });

  test("is the text in the language of the acts and in no other", () => {
    const [one, two] = [inTwo(law, "bir"), inTwo(law, "iki")];
    expect(signed(one, "en")).toEqual(signed(two, "en"));
    expect(signed(one, "az").hash).not.toBe(signed(two, "az").hash);
  });

  test("is nothing for a code that no right has", () => {
    expect(signableRight(law, "NONE", "en")).toBeUndefined();
  });
});
