import { spawn } from "node:child_process";
import path from "node:path";
import { PROJECT } from "../../platform/project.ts";

export interface ToolAnswer {
  readonly code: number;
  readonly stdout: string;
  /** stdout and stderr as they came. */
  readonly said: string;
}

/** Runs a tool of node_modules/.bin under our own Node, in the root of the repository. */
export function runTool(name: string, args: readonly string[]): Promise<ToolAnswer> {
  const own = path.join(PROJECT, "node_modules", ".bin");
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(own, name), args, {
      cwd: PROJECT,
      env: {
        ...process.env,
        PATH: `${own}${path.delimiter}${process.env["PATH"] ?? ""}`,
        NO_COLOR: "1",
        FORCE_COLOR: "0",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      said += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, said }));
  });
}

/** A check that is nothing but a tool: its own lines are the complaints. */
export const toolCheck = (name: string, mend: string, tool: string, args: readonly string[]) => ({
  name,
  mend,
  run: async (): Promise<readonly string[]> => {
    const { code, said } = await runTool(tool, args);
    if (code === 0) return [];
    const lines = said.split("\n").filter((line) => line.trim() !== "");
    return lines.length > 0 ? lines : [`${tool} ended with code ${code}`];
  },
});
