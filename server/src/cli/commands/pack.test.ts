import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packCommand } from "./pack.ts";

async function pack(...argv: string[]): Promise<{ code: number; out: string; said: string }> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await packCommand.run(argv, {
    out: (line) => out.push(line),
    say: (line) => said.push(line),
    ask: async () => undefined,
  });
  return { code, out: out.join("\n"), said: said.join("\n") };
}

describe("dayaq pack", () => {
  test("facts names each kind with its register and agency", async () => {
    const { code, out } = await pack("facts");
    expect(code).toBe(0);
    expect(out).toContain("disability · complete · disability-register of medical-social-expertise");
    expect(out).toContain("parent (relation) · complete");
    expect(out).toContain("income · incomplete");
  });

  test("facts --json gives a schema that refuses what it does not know", async () => {
    const { out } = await pack("facts", "--country", "xx", "--json");
    const income: unknown = (JSON.parse(out) as { kind: string }[]).find(({ kind }) => kind === "income");
    expect(income).toMatchObject({
      register: "incomplete",
      agency: "revenue",
      schema: { properties: { amount: { type: "string" } }, required: ["amount"], additionalProperties: false },
    });
  });

  test.each(["az", "xx"])("check finds %s sound", async (country) => {
    expect(await pack("check", "--country", country)).toMatchObject({ code: 0, out: "" });
  });

  test("generate has nothing to write where the YAML has not changed", async () => {
    expect(await pack("generate")).toMatchObject({ code: 0, said: "The typed parameters are up to date." });
  });

  test.each([[["stories"]], [[]], [["facts", "--country", "zz"]]])("called wrongly as %j", async (argv) => {
    await expect(pack(...argv)).rejects.toThrow(/wants/);
  });
});

describe("dayaq pack test", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "dayaq-openfisca-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A test of Terranova, whose heating aid is 3500 a month for whoever earns up to 25000. */
  const heating = ({ amount = "3500", more = "", income = "24999", output = "heating_aid_amount" } = {}) => `
- name: A small income
  period: 2024-03
  keywords: [heating]${more}
  input:
    birth: 1950-02-10
    sex: female
    residence_permanent: true
    income_amount: ${income}
    heating_claim: 2024-01-10
  output:
    ${output}: ${amount}
`;
  async function ran(text: string, ...argv: string[]) {
    const file = path.join(folder, "heating.yaml");
    writeFileSync(file, text);
    const { code, out } = await pack("test", file, "--country", "xx", ...argv);
    return { code, out: out.replaceAll(folder, "") };
  }

  test("runs the tests of a folder and sums them up", async () => {
    await ran(heating({ output: "heating_amount" }));
    expect(await pack("test", folder, "--country", "xx")).toMatchObject({
      code: 0,
      out: "1 passed, 0 failed, of 1 in 1 files",
    });
  });

  test("names test, line, what was expected, what came and the margin", async () => {
    const text = heating({ amount: "3510", output: "heating_amount", more: "\n  absolute_error_margin: 5" });
    expect(await ran(text)).toEqual({
      code: 1,
      out: [
        "/heating.yaml:2: A small income",
        "    line 13: heating_amount of person in 2024-03: expected 3510, got 3500 (margin 5)",
        "0 passed, 1 failed, of 1 in 1 files",
      ].join("\n"),
    });
  });

  test.each([
    ["absolute_error_margin: 10", 0],
    ["absolute_error_margin: { heating_amount: 10, default: 0 }", 0],
    ["absolute_error_margin: { heating_amount: 9 }", 1],
    ["relative_error_margin: 0.003", 0],
    ["relative_error_margin: 0.002", 1],
    ["absolute_error_margin: 10\n  relative_error_margin: 0.002", 1],
  ])("within a margin is near enough: %s", async (margin, code) => {
    const text = heating({ amount: "3510", output: "heating_amount", more: `\n  ${margin}` });
    expect((await ran(text)).code).toBe(code);
  });

  test("says what is not known, and who could supply it", async () => {
    const { out } = await ran(heating({ income: "null", output: "heating_amount" }));
    expect(out).toContain("expected 3500, got undetermined (income of person from revenue)");
    expect((await ran(heating({ income: "null", output: "heating_amount", amount: "undetermined" }))).code).toBe(0);
  });

  test.each([
    [
      "a name that is none",
      heating({ output: "hating_amount" }),
      "line 12: `hating_amount` is not answered by this country: “heating_amount” is probably meant",
    ],
    ["an input that is none", heating().replace("income_amount", "wage"), "line 9: `wage` is not a variable"],
    [
      "an answer as an input",
      heating().replace("income_amount", "heating_paid"),
      "line 9: `heating_paid` is an answer",
    ],
    ["a value that is none", heating({ income: "a lot" }), "line 9: income in 2024-03: amount is not money"],
    ["a week", heating({ output: "heating_amount", amount: "{ 2024-W03: 1 }" }), "line 12: `2024-W03` is not a period"],
    [
      "a month as a day",
      heating({ output: "heating_amount", amount: "{ 2024-03-01: 1 }" }),
      "line 12: an amount is asked",
    ],
    ["a reform", heating({ more: "\n  reforms: mine" }), "line 5: `reforms`: a reform is not part of a test here"],
    [
      "no birth",
      heating().replace("birth: 1950-02-10", "death: 2023-01-01"),
      "line 6: the person person has no `birth`",
    ],
    ["a stranger", heating().replace("2024-01-10", "{ by: her, on: 2024-01-10 }"), "line 10: `her` is not a person"],
    ["no output", heating().replace(/ {2}output:\n.*\n/, ""), "line 2: has no `output`"],
    ["no YAML", "- name: [", "line 1: is not YAML"],
    ["a line moved in", heating().replace("  period:", "   period:"), "are indented"],
    ["a day that is none", heating().replace("1950-02-10", "1950-02-30"), "line 6: `birth` is not a day"],
    ["a claim on no day", heating().replace("2024-01-10", "soon"), "line 10: `heating_claim` is not a day"],
    ["a sex of no name", heating().replace("sex: female", "sex: man"), "`sex` is not female or male"],
    [
      "a birth that is no truth",
      heating().replace("sex: female", "sex: female\n    born_alive: yes"),
      "`born_alive` is not true or false",
    ],
    [
      "a death before the birth",
      heating().replace("sex: female", "sex: female\n    death: 1920-01-01"),
      "has a `death` before the `birth`",
    ],
    ["the old syntax", heating().replace("  input:", "  input_variables:"), "since OpenFisca Core 25"],
  ])("names the line of %s", async (_, text, says) => {
    const { code, out } = await ran(text);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(says) });
  });

  test("a test that is not understood leaves the others running", async () => {
    const { out } = await ran(heating() + heating({ output: "heating_amount" }));
    expect(out).toContain("1 passed, 1 failed, of 2 in 1 files");
  });

  test("--name chooses by file, name or keyword", async () => {
    const text = heating({ output: "heating_amount" });
    const chosen = async (name: string) => (await ran(text, "--name", name)).out;
    expect(await chosen("small")).toBe("1 passed, 0 failed, of 1 in 1 files");
    expect(await chosen("heating")).toBe("1 passed, 0 failed, of 1 in 1 files");
    expect(await chosen("large")).toBe("0 passed, 0 failed, of 0 in 1 files");
  });

  test("a file that is not there is said", async () => {
    await expect(pack("test", "/nowhere.yaml")).rejects.toThrow("There is no file or folder /nowhere.yaml.");
    await expect(pack("test")).rejects.toThrow("pack test wants YAML files");
  });

  test("variables names everything that a test may say and ask", async () => {
    const { out } = await pack("variables");
    expect(out).toContain("disability_percent · a whole number from 31 to 100");
    expect(out).toContain("alw_dis_amount");
  });
});
