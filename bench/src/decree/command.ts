import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const DAYAQ = path.join(import.meta.dirname, "../../../bin/dayaq.mjs");

export interface Done {
  readonly rights: number;
  readonly seconds: number;
  /** Seconds of the processor in its own process. */
  readonly processor: number;
}

/** `dayaq reassess` as an operator runs it: a process of its own. */
export class Reassessment {
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  #said = "";

  constructor(databaseUrl: string, ...more: readonly string[]) {
    this.#child = spawn(process.execPath, [DAYAQ, "reassess", ...more], {
      env: { ...process.env, NODE_OPTIONS: "", DATABASE_URL: databaseUrl },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (this.#said += text));
    this.#gone = new Promise((gone) => this.#child.once("exit", () => gone()));
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** By its own account: without the time in which it starts. */
  async done(): Promise<Done> {
    await this.#gone;
    const said = /(\d+) rights looked at in ([\d.]+) s/.exec(this.#said);
    if (!said) throw new Error(`reassess did not end: ${this.#said.slice(-2000)}`);
    const processor = /([\d.]+) s of the processor/.exec(this.#said);
    return { rights: Number(said[1]), seconds: Number(said[2]), processor: Number(processor?.[1]) };
  }

  /** SIGKILL: it learns nothing of it and leaves as it stands. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#gone;
  }
}
