import { lawOf } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { azerbaijan } from "@dayaq/country-az";
import type { Programme } from "@dayaq/rules";
import { expect, test } from "vitest";
import { refuseGuessedLaw } from "./guessed-law.ts";

const law = lawOf(azerbaijan);
const TODAY = day("2026-11-22");
/** The law of the carer's stipend as it would be were its payee a guess. */
const guessing = (how: Pick<Programme, "mode"> & Partial<Pick<Programme, "automaticWhen">>) => ({
  ...law,
  programmes: law.programmes.map((it) =>
    it.code === "STP-CARE" ? { ...it, ...how, payee: { ...it.payee, certainty: "illustrative" as const } } : it,
  ),
});

test("production takes no law that grants by itself what no source gives, and says which", () => {
  expect(() => refuseGuessedLaw(guessing({ mode: "automatic" }), TODAY)).toThrow(/STP-CARE \(the payee\)/);
  expect(() => refuseGuessedLaw(guessing({ mode: "offer" }), TODAY)).not.toThrow();
  const inSomeCases = { mode: "offer" as const, automaticWhen: { op: "value" as const, value: true } };
  expect(() => refuseGuessedLaw(guessing(inSomeCases), TODAY)).toThrow(/STP-CARE \(the payee\)/);
  expect(() => refuseGuessedLaw(law, TODAY)).not.toThrow();
});
