import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { MONTH_BYTES_MAX, readMonthManifest } from "@dayaq/contracts";
import { type CountryPack, registerOf } from "@dayaq/country";
import { invariant, isoMonth, type LocalDate } from "@dayaq/kernel";
import { contributionsOf } from "../composition/insured.ts";
import { findUpload, listUploads, openUpload, receiveBytes, type Upload } from "../modules/contributions/index.ts";
import { operator } from "./operator.ts";
import { whyUnreadable } from "./unreadable.ts";
import { inTransaction, type Pool, stopwatch, systemClock, Trouble } from "../platform/index.ts";

/** Milliseconds between two lines of progress. */
const TOLD_EVERY = 2000;
/** Milliseconds until the next look while a worker has the step at hand. */
const LOOK = 100;

export interface MonthFile {
  readonly file: string;
  readonly month: LocalDate;
  /** Absent: the one that has this file already, or the next. */
  readonly version: number | undefined;
}

/** Takes a file of a month all the way, on the same path as one that comes over the wire. Killed anywhere, the same call goes on. */
export async function ingestMonth(
  pool: Pool,
  pack: CountryPack,
  { file, month, version }: MonthFile,
  say: (line: string) => void,
): Promise<Upload> {
  const contributions = contributionsOf(pack);
  const owner = pack.contributions && registerOf(pack.agencies, pack.contributions.wage.kind);
  if (contributions === undefined || owner === undefined)
    throw new Trouble(`${pack.name["en"] ?? pack.code} keeps no accounts of insured persons.`);
  const { bytes, sha256 } = await weigh(file);
  if (bytes === 0 && version === undefined)
    throw new Trouble(
      `The file ${file} is empty, and would take away the whole month: give its --version if that is meant.`,
    );
  const { opened, latest } = await inTransaction(pool, async (tx) => {
    const earlier = await listUploads(tx, month, Number.MAX_SAFE_INTEGER);
    const same = earlier.find((it) => it.sha256 === sha256)?.version;
    const next = Math.max(0, ...earlier.map((it) => it.version)) + 1;
    const manifest = readMonthManifest(
      JSON.stringify({
        register: owner.register.code,
        month: isoMonth(month),
        version: version ?? same ?? next,
        statedAt: systemClock.now().toISOString(),
        bytes,
        sha256,
      }),
    );
    if (!manifest.ok)
      throw new Trouble(`Nobody has been paid in ${isoMonth(month)}: it has not begun, or is no month.`);
    const sender = { sender: owner.agency.code, signedBy: operator() };
    return { opened: await openUpload(tx, manifest.value, sender), latest: next - 1 };
  });
  if (!opened.ok)
    throw new Trouble(`Another file has come as that version of ${isoMonth(month)}: give a higher --version.`);
  const { id, received, state } = opened.value;
  if (state === "applied" || state === "superseded") {
    say(takenBefore(file, opened.value, latest));
    return opened.value;
  }
  if (received < bytes) {
    say(`${file}: ${received} of ${bytes} bytes have come`);
    const rest = await receiveBytes(pool, id, received, createReadStream(file, { start: received }));
    if (!rest.ok) throw new Trouble(`The file ${file} has changed while it was read, or somebody else sends it too.`);
  }
  return untilDone(pool, id, contributions.work, say);
}

function takenBefore(file: string, { month, version }: Upload, latest: number): string {
  const taken = `${file} was taken before, as version ${version} of ${isoMonth(month)}: nothing is done.`;
  return latest > version
    ? `${taken} Version ${latest} has taken its place; to bring these lines back give --version ${latest + 1}.`
    : taken;
}

async function weigh(file: string): Promise<{ bytes: number; sha256: string }> {
  try {
    const { size } = await stat(file);
    if (size > MONTH_BYTES_MAX) throw new Trouble(`The file ${file} is larger than ${MONTH_BYTES_MAX} bytes.`);
    const hash = createHash("sha256");
    for await (const piece of createReadStream(file)) hash.update(piece as Buffer); // no encoding is set
    return { bytes: size, sha256: hash.digest("hex") };
  } catch (cause) {
    if (cause instanceof Trouble) throw cause;
    throw new Trouble(`The file ${file} ${whyUnreadable(cause)}.`, { cause });
  }
}

async function untilDone(
  pool: Pool,
  id: string,
  work: (pool: Pool, id: string) => Promise<string | undefined>,
  say: (line: string) => void,
): Promise<Upload> {
  for (let told = stopwatch(); ;) {
    const stepped = await work(pool, id); // step after step, as a worker does
    const upload = await inTransaction(pool, (tx) => findUpload(tx, id), { readOnly: true });
    invariant(upload !== undefined, "an upload is never deleted");
    if (upload.state === "applied" || upload.state === "superseded") return upload;
    if (stepped === undefined) await pause(LOOK);
    if (stopwatch() - told < TOLD_EVERY) continue;
    told = stopwatch();
    const { readLines, taken, refused, added, changed, removed } = upload;
    say(`${readLines} lines read, ${taken} taken, ${refused} refused; ${added + changed + removed} replaced`);
  }
}
