import { createServer } from "node:http";
import { Trouble } from "./trouble.ts";

/** What `npm start` tells a process by its environment; in production an operator says the same. */
export interface ProcessSettings {
  /** With the password: never print it. */
  readonly databaseUrl: string;
  readonly port: number;
  /** Where the other processes are, by name: `DAYAQ_BANK_URL` is `bank`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Takes no simulator's word: `DAYAQ_MODE=production`. */
  readonly production: boolean;
}

/** What `DAYAQ_MODE` says. A word that it does not know is trouble: a misspelt “production” must not start the demonstration. */
export function isProduction(environment: NodeJS.ProcessEnv = process.env): boolean {
  const mode = environment["DAYAQ_MODE"] || "demonstration";
  if (mode !== "production" && mode !== "demonstration")
    throw new Trouble("DAYAQ_MODE is production or demonstration: mend it, or leave it out for the demonstration.");
  return mode === "production";
}

export function processSettings(environment: NodeJS.ProcessEnv = process.env): ProcessSettings {
  const databaseUrl = environment["DATABASE_URL"] ?? "";
  if (databaseUrl === "")
    throw new Trouble(
      "DATABASE_URL is not set: this process is started by `npm start`, or with the address of a PostgreSQL.",
    );
  const addresses = Object.entries(environment).flatMap(([name, value]) => {
    const who = /^DAYAQ_([A-Z_]+)_URL$/.exec(name)?.[1];
    return who === undefined || value === undefined ? [] : [[who.toLowerCase().replaceAll("_", "-"), value] as const];
  });
  return {
    databaseUrl,
    port: Number(environment["PORT"] ?? 8080),
    addresses: new Map(addresses),
    production: isProduction(environment),
  };
}

/** Aborted at SIGTERM or Ctrl-C: work that is under way is finished, and nothing new is begun. */
export function signalOfStop(): AbortSignal {
  const told = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => told.abort());
  return told.signal;
}

/** For a process without pages: answers GET /health with 200 as long as `isWell`, and with its number, so that whoever started it knows. */
export async function answerHealth(port: number, isWell: () => Promise<boolean>): Promise<{ close(): Promise<void> }> {
  const server = createServer((_, answer) => {
    isWell().then(
      (well) => answer.writeHead(well ? 200 : 503, { process: String(process.pid) }).end(well ? "well" : "unwell"),
      () => answer.writeHead(503).end("unwell"),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
