import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "@dayaq/server/platform";
import { stopwatch } from "./clock.ts";

const ROOT = path.join(import.meta.dirname, "../../..");
/** Milliseconds for a program to become ready on a busy machine; usual is one second. */
const READY_MS_MAX = 60_000;

/** A role of the server as `npm start` runs it: a process of its own. */
export class ServerProcess {
  readonly name: "web" | "worker";
  readonly port: number;
  readonly #databaseUrl: string;
  #child: ChildProcess | undefined;
  #said = "";

  private constructor(name: "web" | "worker", port: number, databaseUrl: string) {
    this.name = name;
    this.port = port;
    this.#databaseUrl = databaseUrl;
  }

  static async start(name: "web" | "worker", databaseUrl: string): Promise<ServerProcess> {
    const program = new ServerProcess(name, await freePort(), databaseUrl);
    await program.restart();
    return program;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** What it wrote to its error output: for whoever looks into a failure. */
  get said(): string {
    return this.#said;
  }

  /** Starts it on its port again, and answers when it is ready. */
  async restart(): Promise<void> {
    const child = spawn(
      process.execPath,
      ["--import", path.join(ROOT, "bin/tsx-hook.mjs"), path.join(ROOT, `server/src/${this.name}.ts`)],
      {
        env: { ...process.env, NODE_OPTIONS: "", DATABASE_URL: this.#databaseUrl, PORT: String(this.port) },
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    this.#child = child;
    child.stderr.setEncoding("utf8").on("data", (text: string) => (this.#said += text));
    const began = stopwatch();
    while (!(await this.#isWell())) {
      if (child.exitCode !== null || stopwatch() - began > READY_MS_MAX)
        throw new Error(`${this.name} did not become ready: ${this.#said.slice(-2000)}`);
      if (child.signalCode !== null) return; // killed while it started
      await pause(50);
    }
  }

  /** SIGKILL: it learns nothing of it and leaves as it stands. */
  kill(): Promise<void> {
    return this.#end("SIGKILL");
  }

  stop(): Promise<void> {
    return this.#end("SIGTERM");
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }

  async #isWell(): Promise<boolean> {
    try {
      const answer = await fetch(`http://localhost:${this.port}/health`, { signal: AbortSignal.timeout(5000) });
      await answer.body?.cancel();
      return answer.status === 200;
    } catch {
      return false; // not listening yet
    }
  }
}
