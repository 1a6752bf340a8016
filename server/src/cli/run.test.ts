import { describe, expect, it } from "vitest";
import { COMMANDS } from "./commands/index.ts";
import { runDayaq } from "./run.ts";

async function dayaq(...argv: string[]): Promise<{ code: number; out: string[]; said: string[] }> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runDayaq(argv, {
    out: (line) => out.push(line),
    say: (line) => said.push(line),
    ask: async () => undefined,
  });
  return { code, out, said };
}

describe("dayaq", () => {
  it("help names every command, on stdout", async () => {
    const { code, out, said } = await dayaq();
    expect(code).toBe(0);
    for (const name of COMMANDS.keys()) expect(out.join("\n")).toContain(`dayaq ${name}`);
    expect(said).toEqual([]);
  });

  it.each([
    [["chek"], /there is no command “chek”. Did you mean “dayaq check”\?/],
    [["xylophone"], /dayaq help lists them all/],
    [["version", "--loud"], /Unknown option '--loud'/],
    [["version", "now"], /“now” is one argument too many/],
    [["business-day", "--move", "tomorrow"], /“tomorrow” is not a day written YYYY-MM-DD/],
    [["start", "--port", "http"], /“http” is not a port/],
    [["check", "wishes"], /there is no check “wishes”/],
  ])("called wrongly as %j ends with 2, a hint, and nothing on stdout", async (argv, hint) => {
    const { code, out, said } = await dayaq(...argv);
    expect(code).toBe(2);
    expect(said.join("\n")).toMatch(hint);
    expect(out).toEqual([]);
  });

  it("each command tells how it is called, under its own name", async () => {
    const commands = await Promise.all([...COMMANDS].map(async ([name, load]) => ({ name, command: await load() })));
    for (const { name, command } of commands) {
      expect(command.name).toBe(name);
      for (const form of command.usage.split("\n")) expect(form.split(" ")[0]).toBe(name);
      expect(command.summary).not.toMatch(/\.$/);
    }
    expect((await dayaq("start", "--help")).out).toEqual(["dayaq start [--port 8080]"]);
  });
});
