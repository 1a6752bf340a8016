import { azerbaijan } from "@dayaq/country-az";
import { day, minor } from "@dayaq/kernel";
import { speech } from "@dayaq/portals";
import { expect, test } from "vitest";
import type { Trace } from "../../modules/entitlements/index.ts";
import { explanationView } from "./explanation.ts";
import { PackWords } from "./words.ts";

const basis = { act: "decree", article: "" };
const parameter = { code: "P", value: 140_00, from: day("2025-07-01"), basis, certainty: "official" } as const;

/** A trace in which only the amount says something. */
const trace = (amount: number, parameters: readonly unknown[]): Trace =>
  ({
    sources: {},
    explanation: {
      conditions: [],
      award: { kind: "due", amount: minor(amount), shares: [] },
      amount: { parameters, facts: [] },
      payee: { facts: [], parameters: [], basis, certainty: "official" },
    },
  }) as unknown as Trace; // the rest of an explanation is not read here

const said = (amount: number, parameters: readonly unknown[]): string | undefined =>
  explanationView(trace(amount, parameters), new PackWords(azerbaijan, "en"), speech("en", azerbaijan), {
    is: undefined,
    nameOf: () => undefined,
  }).amount?.says.replaceAll(/[\u00a0\u202f]/gu, " ");

test("an amount that the act gives for each says how often it was counted", () => {
  expect(said(1260_00, [parameter])).toBe("The amount has been 140 ₼ since 1 July 2025. 9 × 140 ₼ = 1 260 ₼.");
});

test("an amount of its own, or one of several, is not taken apart", () => {
  expect(said(140_00, [parameter])).toBe("The amount has been 140 ₼ since 1 July 2025.");
  expect(said(280_00, [parameter, parameter])).toBe("The amount has been 140 ₼ since 1 July 2025.");
  expect(said(70_00, [parameter])).toBe("The amount has been 140 ₼ since 1 July 2025.");
});
