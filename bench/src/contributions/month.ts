import { createHash } from "node:crypto";
import { signBytes } from "@dayaq/contracts";
import { type ReadyCountry, senderOf } from "../country/index.ts";
import { now } from "../country/clock.ts";

/** Bytes of one request, give or take a line. */
const PART = 8 * 1024 * 1024;
/** Lines that are put together at once. */
const LINES_AT_ONCE = 10_000;

/** A month of wages: each person's line, of one employer. */
export interface Month {
  readonly lines: number;
  readonly version: number;
  /** Each so manyth line has another wage; 0: none. */
  readonly differs: number;
}

export const finOf = (n: number): string => n.toString(36).toUpperCase().padStart(7, "0");

export const employerOf = (at: number): string => `14000${at % 40_000}`;

/** The bytes of a month, request by request: they are made anew each time, since memory need not hold 160 MB. */
function* partsOf({ lines, differs }: Month): Generator<Buffer> {
  let part: Buffer[] = [];
  let bytes = 0;
  for (let from = 0; from < lines; from += LINES_AT_ONCE) {
    const some = Array.from({ length: Math.min(LINES_AT_ONCE, lines - from) }, (_, nth) => lineOf(from + nth, differs));
    const piece = Buffer.from(some.join(""));
    part.push(piece);
    bytes += piece.length;
    if (bytes < PART) continue;
    yield Buffer.concat(part);
    part = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(part);
}

function lineOf(at: number, differs: number): string {
  const wage = differs > 0 && at % differs === 0 ? "1000.00" : `${500 + (at % 3000)}.00`;
  return `{"person":"FIN:${finOf(at + 1)}","employer":"${employerOf(at)}","wage":"${wage}","contribution":"110.00"}\n`;
}

/** What the sender signs. */
export function manifestOf(month: Month): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const part of partsOf(month)) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Sends it over HTTP, part after part, as one sender does; answered when every byte is on disk and they are those that were signed. */
export async function send(
  port: number,
  { senders }: ReadyCountry,
  month: Month,
  manifest: ReturnType<typeof manifestOf>,
): Promise<void> {
  const body = JSON.stringify({
    register: "wage-lines",
    month: "2025-06",
    version: month.version,
    statedAt: "2025-07-01T09:00:00+04:00",
    ...manifest,
  });
  const signature = signBytes(Buffer.from(body), senderOf(senders, "tax"), now());
  const at = `http://localhost:${port}`;
  const headers = { "content-type": "application/json", signature };
  const opened = await fetch(`${at}/contributions/months`, { method: "POST", headers, body });
  const location = opened.headers.get("location");
  if (location === null) throw new Error(`the month was not opened: ${opened.status}`);
  let offset = Number(opened.headers.get("upload-offset"));
  if (offset === manifest.bytes) return; // it was taken before
  for (const part of partsOf(month)) {
    const answer = await fetch(`${at}${location}`, {
      method: "PATCH",
      headers: {
        "tus-resumable": "1.0.0",
        "content-type": "application/offset+octet-stream",
        "upload-offset": String(offset),
      },
      body: new Uint8Array(part),
    });
    if (answer.status !== 204) throw new Error(`a part was not taken: ${answer.status}`);
    offset += part.length;
  }
}
