import { Worker } from "node:worker_threads";
import type { NoAnswer, Task, Worked } from "./task.ts";

/** More waiting than this are told to come back: whoever waits longer has gone. */
const WAITING_MAX = 24;
/** A large family takes less than a second; what takes longer was made to. */
const PATIENCE_MS = 4_000;
/** One family needs a few megabytes. */
const MEMORY_MB = 256;

interface Waiting {
  readonly task: Task;
  readonly done: (worked: Worked<Task["do"]>) => void;
  readonly failed: (error: unknown) => void;
}

const no = (code: NoAnswer["code"], detail: string): { readonly ok: false; readonly why: NoAnswer } => ({
  ok: false,
  why: { code, detail },
});

/**
 * Works out what anybody sends, one after the other, on a thread of its own: a hard case holds up neither pages nor banks, and
 * whoever sends many takes one core and no more. The thread is started by the first task, and anew after one that was stopped.
 */
export class Calculator {
  readonly #country: string;
  readonly #patienceMs: number;
  readonly #waiting: Waiting[] = [];
  #thread: { readonly worker: Worker; ready: boolean } | undefined;
  #current: Waiting | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(country: string, { patienceMs = PATIENCE_MS }: { readonly patienceMs?: number } = {}) {
    this.#country = country;
    this.#patienceMs = patienceMs;
  }

  async work<Kind extends Task["do"]>(task: Task & { readonly do: Kind }): Promise<Worked<Kind>> {
    if (this.#waiting.length >= WAITING_MAX) return no("calculation.busy", "many are being answered; try again soon");
    const worked = new Promise<Worked<Task["do"]>>((done, failed) => this.#waiting.push({ task, done, failed }));
    this.#next();
    return (await worked) as Worked<Kind>; // of the kind that was asked for
  }

  async close(): Promise<void> {
    const { worker } = this.#thread ?? {};
    this.#thread = undefined;
    const stops = no("calculation.busy", "the server stops");
    this.#settle(stops);
    for (const { done } of this.#waiting.splice(0)) done(stops);
    await worker?.terminate();
  }

  #next(): void {
    const thread = (this.#thread ??= this.#start());
    if (!thread.ready || this.#current !== undefined) return;
    this.#current = this.#waiting.shift();
    if (this.#current === undefined) return;
    this.#timer = setTimeout(() => this.#giveUp(), this.#patienceMs);
    thread.worker.postMessage(this.#current.task);
  }

  #start(): { readonly worker: Worker; ready: boolean } {
    const worker = new Worker(new URL("./thread.ts", import.meta.url), {
      workerData: this.#country,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.unref();
    const thread = { worker, ready: false };
    worker.on("message", (said: "ready" | Worked<Task["do"]>) => {
      if (this.#thread !== thread) return;
      if (said === "ready") thread.ready = true;
      else this.#settle(said);
      this.#next();
    });
    worker.on("error", (error) => {
      if (this.#thread === thread) this.#broken(error);
    });
    return thread;
  }

  /** Out of memory is what was sent; anything else is ours. */
  #broken(error: unknown): void {
    this.#thread = undefined;
    const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
    if (isMemory && this.#current !== undefined) {
      this.#settle(no("calculation.too-long", "this takes more memory than one answer may"));
      this.#next();
      return;
    }
    clearTimeout(this.#timer);
    const all = [...(this.#current === undefined ? [] : [this.#current]), ...this.#waiting.splice(0)];
    this.#current = undefined;
    for (const { failed } of all) failed(error);
  }

  #giveUp(): void {
    const thread = this.#thread;
    this.#thread = undefined;
    void thread?.worker.terminate();
    this.#settle(no("calculation.too-long", "this takes longer than one answer may"));
    this.#next();
  }

  #settle(worked: Worked<Task["do"]>): void {
    clearTimeout(this.#timer);
    this.#current?.done(worked);
    this.#current = undefined;
  }
}
