import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@dayaq/server/platform";
import { stopwatch } from "./country/clock.ts";
import { peaksOf } from "./country/peaks.ts";
import { type Benchmark, figure } from "./measure.ts";

const ROOT = path.join(import.meta.dirname, "../..");
/** Milliseconds of watching: the town has moved in by then, and the pages were asked for. */
const WATCHED = 40_000;
const LOOK = 500;

/** Everything that `npm start` runs, from an empty folder on. */
export const memory: Benchmark = {
  name: "memory",
  summary: "Peak memory of each process of `npm start`, while the town moves in",
  async run(progress) {
    const home = path.join(tmpdir(), `dayaq-bench-home-${randomBytes(4).toString("hex")}`);
    mkdirSync(home, { mode: 0o711 });
    const port = await freePort();
    const started = spawn(process.execPath, [path.join(ROOT, "bin/dayaq.mjs"), "start", "--port", String(port)], {
      env: { ...process.env, DAYAQ_HOME: home, DATABASE_URL: "" },
      stdio: "ignore",
    });
    const gone = once(started, "exit");
    const peaks = peaksOf(started.pid ?? 0, home);
    try {
      const began = stopwatch();
      for (let looks = 0; stopwatch() - began < WATCHED && started.exitCode === null; looks++) {
        peaks.look();
        if (looks % 10 === 9) await fetch(`http://localhost:${port}/`).catch(() => undefined); // not up yet
        await pause(LOOK);
      }
      if (started.exitCode !== null) throw new Error("npm start ended by itself");
      progress(`${peaks.each().length} kinds of process`);
      return [
        figure("memory.all", "MB", [peaks.all()], { limit: 1000, note: "asked: under 1 GB; peak of the sum of PSS" }),
        ...peaks.each().map(([name, megabytes]) => figure(`memory.${name}`, "MB", [megabytes], { note: "peak PSS" })),
      ];
    } finally {
      started.kill("SIGINT");
      await gone;
      rmSync(home, { recursive: true, force: true });
    }
  },
};
