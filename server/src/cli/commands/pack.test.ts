import { describe, expect, test } from "vitest";
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
