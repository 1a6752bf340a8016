#!/usr/bin/env node
// The way in. Plain JavaScript without dependencies, so that it runs under the Node that a machine happens to have (20 or newer):
// it installs the packages, Node 24 among them, and goes on under that.
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled, InstallTrouble } from "./install.mjs";

const root = path.dirname(path.dirname(realpathSync(fileURLToPath(import.meta.url))));
const hook = new URL("./tsx-hook.mjs", import.meta.url);
const main = new URL("../server/src/cli/main.ts", import.meta.url);

// npm runs a script where package.json stands; whoever typed it names files from where they are. Commands called by us stay where we put them.
const { npm_lifecycle_event: script, INIT_CWD: typedAt } = process.env;
delete process.env.INIT_CWD;
if (script === "dayaq" && typedAt) process.chdir(typedAt);

try {
  await ensureInstalled(root);
  if (isRecent(process.versions.node)) {
    await import(hook.href);
    await import(main.href);
  } else {
    await goOnUnder(ownNode());
  }
} catch (error) {
  if (!(error instanceof InstallTrouble)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Node reads TypeScript by itself from 22.18 on. */
function isRecent(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function ownNode() {
  const file = path.join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(file)) return file;
  throw new InstallTrouble(
    `Dayaq needs Node 22.18 or newer, this is ${process.versions.node}, and npm has none for ${process.platform}-${process.arch}: install Node 24 from nodejs.org.`,
  );
}

/** Node 20 cannot replace itself by another program: we stay, pass signals on, and end as the other ends. */
function goOnUnder(node) {
  const child = spawn(node, ["--import", hook.href, fileURLToPath(main), ...process.argv.slice(2)], {
    // The fourth is a channel: when we are killed it closes, and the other knows.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
      resolve();
    });
  });
}
