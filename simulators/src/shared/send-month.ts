import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type MonthLine, type MonthManifest, signBytes, type Signer } from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import { instantOf } from "./clock.ts";
import type { Patience } from "./deliver.ts";

/** Bytes of one request. */
const PART = 256 * 1024;
const TUS = { "tus-resumable": "1.0.0" };

/** What became of a month that was sent. */
export interface MonthSent {
  /** All bytes have come. */
  readonly delivered: boolean;
  /** HTTP status of the last answer; absent when there was none. */
  readonly status?: number;
  /** Where Dayaq says what becomes of it. */
  readonly address?: string;
}

/** Sends a month: its signed manifest, then the bytes part by part, going on from wherever Dayaq says that it stands. */
export async function sendMonth(
  { register, month, version }: Pick<MonthManifest, "register" | "month" | "version">,
  lines: readonly MonthLine[],
  { signer, dayaqUrl, clock, patience }: { signer: Signer; dayaqUrl: string; clock: Clock; patience: Patience },
): Promise<MonthSent> {
  const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const manifest: MonthManifest = {
    register,
    month,
    version,
    statedAt: instantOf(clock),
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  const body = JSON.stringify(manifest);
  const opened = await untilAnswered(patience, () =>
    fetch(`${dayaqUrl}/contributions/months`, {
      method: "POST",
      headers: { "content-type": "application/json", signature: signBytes(Buffer.from(body), signer, clock.now()) },
      body,
    }),
  );
  const location = opened?.headers.get("location");
  if (opened === undefined || location === null || location === undefined)
    return { delivered: false, ...(opened && { status: opened.status }) };
  const address = new URL(location, dayaqUrl).href;
  return { ...(await sendBytes(address, bytes, offsetIn(opened), patience)), address };
}

async function sendBytes(address: string, bytes: Buffer, from: number, patience: Patience): Promise<MonthSent> {
  let offset = from;
  while (offset < bytes.length) {
    const at = offset;
    const answer = await untilAnswered(patience, async () =>
      fetch(address, {
        method: "PATCH",
        headers: { ...TUS, "content-type": "application/offset+octet-stream", "upload-offset": String(at) },
        body: new Uint8Array(bytes.subarray(at, at + PART)),
      }),
    ); // part after part
    if (answer === undefined) return { delivered: false };
    // 409: a part has come whose answer never did. It says where to go on.
    if (answer.status !== 204 && answer.status !== 409) return { delivered: false, status: answer.status };
    offset = offsetIn(answer);
  }
  return { delivered: true, status: 204 };
}

const offsetIn = (answer: Response): number => Number(answer.headers.get("upload-offset") ?? 0);

/** Asks again while nobody answers, or only with trouble of their own. */
async function untilAnswered(
  { attempts, firstPauseMs }: Patience,
  ask: () => Promise<Response>,
): Promise<Response | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(firstPauseMs * 2 ** (attempt - 1));
    const answer = await ask().catch(() => undefined); // nobody there: tried again, and said when it stays so
    if (answer !== undefined && answer.status < 500 && answer.status !== 429) return answer;
  }
  return undefined;
}
