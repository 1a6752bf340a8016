// Brings node_modules to the state of package-lock.json. Plain JavaScript for any Node from 18 on, without dependencies.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

export class InstallTrouble extends Error {}

/** Installs when node_modules is missing or package-lock.json has changed since. Says so on stderr: stdout belongs to the command. */
export async function ensureInstalled(root) {
  const lock = path.join(root, "package-lock.json");
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  const stamp = path.join(root, "node_modules", ".dayaq-installed");
  if (read(stamp) === wanted) return;
  const byNpm = path.join(root, "node_modules", ".package-lock.json");
  const fresh = existsSync(byNpm) && statSync(byNpm).mtimeMs >= statSync(lock).mtimeMs; // somebody ran npm install by hand
  if (!fresh) await alone(root, () => (read(stamp) === wanted ? undefined : install(root)));
  note(stamp, wanted);
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** A folder that we may not write to (installed by root, run by another) is installed all the same. */
function note(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    if (error.code !== "EACCES" && error.code !== "EROFS") throw error;
  }
}

/** Two commands at once on a fresh clone: the second waits for the first. */
async function alone(root, work) {
  const guard = path.join(root, ".dayaq-installing");
  for (;;) {
    try {
      mkdirSync(guard);
      break;
    } catch (error) {
      if (error.code === "EACCES" || error.code === "EROFS") {
        throw new InstallTrouble(
          `The packages are not installed and ${root} may not be written to: run npm install there as its owner first.`,
        );
      }
      if (error.code !== "EEXIST") throw error;
      // npm takes under two minutes; a guard older than ten belongs to a process that was killed.
      if (Date.now() - statSync(guard).mtimeMs > 600_000) rmSync(guard, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    await work();
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

function install(root) {
  const first = !existsSync(path.join(root, "node_modules"));
  say(
    first ? "Installing the packages of Dayaq (once; about a minute) …" : "Bringing the packages of Dayaq up to date …",
  );
  const began = Date.now();
  return new Promise((resolve, reject) => {
    // No install scripts; npm ci refuses lock files made where other platforms' packages are not served.
    const npm = spawn("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    npm.stderr.on("data", (chunk) => (said += chunk));
    const progress = setInterval(
      () => say(`  still installing, ${Math.round((Date.now() - began) / 1000)} s …`),
      15_000,
    );
    npm.on("error", () => {
      clearInterval(progress);
      reject(new InstallTrouble("npm was not found: install Node.js with npm (version 20 or newer), then try again."));
    });
    npm.on("exit", (code) => {
      clearInterval(progress);
      if (code === 0) {
        say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
        resolve();
      } else reject(new InstallTrouble(reason(said)));
    });
  });
}

function reason(said) {
  if (said.includes("ENOSPC")) return "The disk is full: the packages need about 1 GB. Free some space and try again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(said)) {
    return "The packages could not be fetched: the npm registry does not answer. Check the network (or npm config get registry), then try again.";
  }
  return `npm install failed:\n${said.trim()}`;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
