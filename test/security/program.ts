import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { canListen, freePort } from "../../server/src/platform/index.ts";
import { PROCESSES } from "../../server/src/cli/supervisor/processes.ts";

const ROOT = path.join(import.meta.dirname, "../..");

/** Everything that `npm start` runs, on a home and ports of its own. */
export class Everything {
  readonly home: string;
  readonly address: string;
  readonly #child: ChildProcess;
  #said = "";

  private constructor(port: number, home: string) {
    this.home = home;
    this.address = `http://localhost:${port}`;
    this.#child = spawn(process.execPath, [path.join(ROOT, "bin/dayaq.mjs"), "start", "--port", String(port)], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: "", DATABASE_URL: "", DAYAQ_HOME: home, DAYAQ_COUNTRY: "az" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (this.#said += text));
  }

  static async start(): Promise<Everything> {
    const home = path.join(tmpdir(), `dayaq-home-${randomBytes(4).toString("hex")}`);
    mkdirSync(home, { mode: 0o711 });
    const it = new Everything(await freePorts(PROCESSES.length), home);
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (it.#said.includes("Dayaq runs")) resolve();
      };
      it.#child.stdout?.on("data", look);
      it.#child.stderr?.on("data", look);
      it.#child.once("exit", () => reject(new Error(it.#said)));
    });
    return it;
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGINT");
    await gone;
  }

  forget(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  /** What it said to its terminal, and every log it wrote, by name. */
  written(): ReadonlyMap<string, string> {
    const folders = ["logs", "postgres/data/log", "postgres"];
    const files = folders.flatMap((folder) =>
      readdirSync(path.join(this.home, folder))
        .filter((name) => name.includes(".log"))
        .map((name) => path.join(folder, name)),
    );
    const read = (file: string) => readFileSync(path.join(this.home, file), "utf8");
    return new Map([["terminal", this.#said], ...files.map((file) => [file, read(file)] as const)]);
  }
}

/** The first of so many ports in a row that nobody uses. */
async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = await freePort();
    const free = await Promise.all(Array.from({ length: count }, (_, index) => canListen(first + index)));
    if (free.every(Boolean)) return first;
  }
}
