import { lawOf } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { azerbaijan } from "@dayaq/country-az";
import { expect, test } from "vitest";
import { refuseGuessedLaw } from "./guessed-law.ts";

const law = lawOf(azerbaijan);
const TODAY = day("2026-11-22");
const guessing = (mode: "automatic" | "offer") => ({
  ...law,
  programmes: law.programmes.map((it) =>
    it.code === "BIRTH" ? { ...it, mode, payee: { ...it.payee, certainty: "illustrative" as const } } : it,
  ),
});

test("production takes no law that grants by itself what no source gives, and says which", () => {
  expect(() => refuseGuessedLaw(guessing("automatic"), TODAY)).toThrow(/BIRTH \(the payee\)/);
  expect(() => refuseGuessedLaw(guessing("offer"), TODAY)).not.toThrow();
  expect(() => refuseGuessedLaw(law, TODAY)).not.toThrow();
});
