import { expect, test } from "vitest";
import { about, decreed, faultsIn, programme } from "../src/index.ts";
import { birthGrant, lawOf, member, says } from "./a-small-law.ts";

/** A difference that was found: timelines knew the members of every household that somebody ever had, code and SQL those of the day's. */
test("a law that asks who was ever so to somebody who is not the same one every day is refused", () => {
  const household = about.relatedFrom(member).first();
  const flatmates = programme("FLATMATES", {
    title: says("Whoever lived with somebody"),
    about: "person",
    basis: birthGrant.basis,
    mode: "automatic",
    opens: [],
    modelledFrom: "2018-01-01",
    given: { flatmates: household.related(member) },
    conditions: [],
    pays: { monthly: () => decreed("PENSION"), accrual: "by-days" },
    equalShares: ({ flatmates }) => flatmates.ever(),
  });
  expect(faultsIn(lawOf(flatmates), ["en"])).toEqual([
    "programme FLATMATES, who ever was so to somebody who is not the same one every day",
  ]);
});
