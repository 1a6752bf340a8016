import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "./tree.ts";

/** A Node of the machine that cannot run the product by itself, where there is one: `npm` puts our own before it in the PATH. */
function findOldNode(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((it) => !it.includes("node_modules"));
  return folders
    .map((folder) => path.join(folder, "node"))
    .find((file) =>
      /^v(18|20|22\.([0-9]|1[0-7])\.)/.test(spawnSync(file, ["--version"], { encoding: "utf8" }).stdout ?? ""),
    );
}

const oldNode = findOldNode();

describe.skipIf(oldNode === undefined)(`under the machine's own ${oldNode}`, { timeout: 30_000 }, () => {
  const run = (...words: string[]) =>
    spawnSync(oldNode ?? "", [path.join(PROJECT, "bin/dayaq.mjs"), ...words], { cwd: PROJECT, encoding: "utf8" });

  test("the entry goes on under a Node that can", () => {
    const { stdout, status } = run("version");
    expect(stdout).toMatch(/^dayaq \d+\.\d+\.\d+ \(node (2[4-9]|[3-9]\d)\./);
    expect(status).toBe(0);
  });

  test("and ends with the code of the command", () => {
    expect(run("hlep").status).toBe(2);
    expect(run("determine", "--record", "/no/such/file").status).toBe(2);
  });
});
