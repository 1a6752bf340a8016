import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Trouble } from "../trouble.ts";
import type { Account } from "./account.ts";
import { type Binaries, runBinary } from "./binaries.ts";

/** The files of one embedded PostgreSQL: `<home>/data`, owned by its account, and `<home>/password`, owned by us. */
export interface Cluster {
  readonly data: string;
  readonly password: string;
}

export const dataOf = (home: string): string => path.join(home, "data");
const passwordFileOf = (home: string): string => path.join(home, "password");

/** Makes the data once; later it checks that this PostgreSQL can read what is there. */
export function openCluster(home: string, binaries: Binaries, account: Account | undefined): Cluster {
  const data = dataOf(home);
  const version = path.join(data, "PG_VERSION");
  if (!existsSync(version)) return createCluster(home, binaries, account);
  const major = readFileSync(version, "utf8").trim();
  if (major !== binaries.major) {
    throw new Trouble(
      `The data in ${home} was written by PostgreSQL ${major} and this is PostgreSQL ${binaries.major}: start the Dayaq that wrote it, or forget the data with \`npm run reset\`.`,
    );
  }
  return { data, password: readPassword(home) };
}

function createCluster(home: string, binaries: Binaries, account: Account | undefined): Cluster {
  const data = dataOf(home);
  rmSync(data, { recursive: true, force: true }); // what an interrupted initdb left: without PG_VERSION it holds no data
  mkdirSync(home, { recursive: true, mode: 0o755 });
  mkdirSync(data, { mode: 0o700 });
  const password = randomBytes(24).toString("base64url");
  writeFileSync(passwordFileOf(home), password, { mode: 0o600 });
  const handover = path.join(data, "..", `handover-${process.pid}`);
  writeFileSync(handover, password, { mode: 0o600 });
  try {
    if (account) for (const name of [data, handover]) chownSync(name, account.uid, account.gid);
    const options = [
      "-U",
      "dayaq",
      "--auth=scram-sha-256",
      `--pwfile=${handover}`,
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
      "--data-checksums",
    ];
    runBinary(binaries, "initdb", ["-D", data, ...options], account);
  } finally {
    rmSync(handover, { force: true });
  }
  return { data, password };
}

export function readPassword(home: string): string {
  try {
    return readFileSync(passwordFileOf(home), "utf8");
  } catch (cause) {
    throw new Trouble(
      `The password of the database in ${home} cannot be read: run as the account that started Dayaq first, or forget the data with \`npm run reset\`.`,
      { cause },
    );
  }
}
