import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PROJECT } from "../platform/project.ts";

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs vitest with its own output on our terminal. A file that fails outside its tests, or a crash of vitest, counts as one failure. */
export async function runTests(paths: readonly string[]): Promise<TestCount> {
  const folder = mkdtempSync(path.join(tmpdir(), "dayaq-report-"));
  const file = path.join(folder, "report.json");
  try {
    const code = await vitest(["run", ...paths, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
    const counted = existsSync(file)
      ? count(JSON.parse(readFileSync(file, "utf8")) as Report)
      : { passed: 0, failed: 0 }; // vitest's documented report
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count({ numPassedTests, numFailedTests, testResults }: Report): TestCount {
  const outside = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((each) => each.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + outside.length };
}

function vitest(args: readonly string[]): Promise<number> {
  const program = path.join(PROJECT, "node_modules", "vitest", "vitest.mjs");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: PROJECT,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
