import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { markdown, PROJECT, workspaces } from "./tree.ts";

const read = (file: string) => readFileSync(path.join(PROJECT, file), "utf8");

describe("the entry", () => {
  it.each(["bin/dayaq.mjs", "bin/install.mjs"])(
    "%s imports nothing but Node and its own folder, so that it runs before the packages are there",
    (file) => {
      const imported = [...read(file).matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name);
      expect(imported.length).toBeGreaterThan(0);
      for (const name of imported) expect(name).toMatch(/^(node:|\.\/)/);
    },
  );

  it("prints the command's own output and nothing else", () => {
    const { stdout, status } = spawnSync(process.execPath, ["bin/dayaq.mjs", "version"], {
      cwd: PROJECT,
      encoding: "utf8",
    });
    expect(stdout).toMatch(/^dayaq \d+\.\d+\.\d+ \(node .*\)\n$/);
    expect(status).toBe(0);
  });
});

describe("every package", () => {
  it.each(workspaces())("%s is private, under the EUPL, with exact versions", (file) => {
    const { license, private: isPrivate, dependencies = {}, devDependencies = {} } = JSON.parse(read(file));
    expect({ license, isPrivate }).toEqual({ license: "EUPL-1.2", isPrivate: true });
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^(npm:[a-z]+@)?\d+\.\d+\.\d+[\w.-]*$/);
    }
  });
});

describe("what we take from others", () => {
  const page = read("docs/adr/0011-what-we-take-from-others.md");
  const named = [...page.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  const isNamed = (name: string): boolean =>
    named.some((it) => it === name || (it.endsWith("*") && name.startsWith(it.slice(0, -1))));

  it.each(["package.json", ...workspaces()])("of %s is named on the page that says why", (file) => {
    const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = JSON.parse(read(file));
    const taken = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(taken.filter((name) => !name.startsWith("@dayaq/") && !isNamed(name))).toEqual([]);
  });
});

describe("what people read", () => {
  it.each(markdown())("%s leads nowhere that is not there", (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    for (const link of local) expect(read(path.join(path.dirname(file), link))).not.toBe("");
  });

  it("every ADR is a page of at most forty lines, in the list, and says how it is enforced", () => {
    const adrs = markdown().filter((file) => /^docs\/adr\/\d{4}-/.test(file));
    expect(adrs.length).toBeGreaterThan(5);
    for (const file of adrs) {
      const text = read(file);
      expect(text.split("\n").length, file).toBeLessThanOrEqual(40);
      expect(text, file).toContain("**Enforced by**");
      expect(read("docs/adr/README.md")).toContain(`(${path.basename(file)})`);
    }
  });
});
