import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";

/** What postmaster.pid says of the server on a data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Lines of postmaster.pid, from 0 (src/include/utils/pidfile.h of PostgreSQL). */
const LINE = { pid: 0, port: 3, status: 7 };

export function findPostmaster(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[LINE.pid]);
    return pid > 0 && isAlive(pid)
      ? { pid, port: Number(lines[LINE.port]), ready: lines[LINE.status]?.trim() === "ready" }
      : undefined;
  } catch {
    return undefined; // no file, or not ours to read: no server that we could use
  }
}

/** A process that ended but was never waited for (a zombie, in a container without an init) is not alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false; // EPERM: there, but another's
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false; // no /proc here: take the system's word
  }
}

export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => resolve(true));
    socket.on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });

/** Below the ports that the system hands out by itself (from 32768): what is free now is not taken a moment later by somebody's connection. */
const PORTS = { from: 20_000, until: 32_000 };

/** A port of the loopback that nobody uses now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.until);
    if (await canListen(port)) return port;
  }
}

/** Whether nobody listens on that port of the loopback. */
export const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
