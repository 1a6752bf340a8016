import { businessDay, inTransaction, nextKnown, type Pool, type Tx } from "../../../platform/index.ts";
import { identifierText, lock, partiesNamed } from "../../registry/index.ts";
import { cutLines, isRefused, LINE_BYTES_MAX, type LineRules, readLine, type ReadLine } from "./read-lines.ts";
import { beginAnew, dropParts, isWhole, readBytes } from "../store/parts.ts";
import { endEarlier, isOvertaken, lockMonth, nextParties, replaceUntil } from "../store/replacing.ts";
import { dropStaged, keepRefusals, putAside, refuseRepeated, stage } from "../store/staging.ts";
import { noteFailure, noteStep, takeUpload, type Upload } from "../store/uploads.ts";

/** How much one transaction takes on: some tenths of a second. */
export interface StepSizes {
  /** Bytes read as lines; more than a line. */
  readonly bytes: number;
  /** People whose lines are replaced. They are locked meanwhile, so a desk may wait for it. */
  readonly people: number;
}

const SIZES: StepSizes = { bytes: 1024 * 1024, people: 5000 };

/**
 * One step of the upload that waits longest (or of the one asked for), in a transaction of its own. The steps in turn: check that
 * the bytes are those that were signed; read lines; settle lines that stand in it twice, and those of people whom nobody knows;
 * replace the lines of the next people. Killed anywhere, it does the same step again. Undefined when there is nothing to do.
 */
export async function workOnUpload(
  pool: Pool,
  rules: LineRules,
  id?: string,
  sizes: StepSizes = SIZES,
): Promise<string | undefined> {
  let taken: string | undefined;
  try {
    return await inTransaction(pool, async (tx) => {
      const upload = await takeUpload(tx, id);
      taken = upload?.id;
      if (upload !== undefined) await doStep(tx, upload, rules, sizes);
      return taken;
    });
  } catch (error) {
    const failed = taken;
    // A database that is away takes no note either: then nothing failed by our fault.
    if (failed !== undefined) await inTransaction(pool, (tx) => noteFailure(tx, failed)).catch(() => undefined);
    throw error;
  }
}

async function doStep(tx: Tx, upload: Upload, rules: LineRules, sizes: StepSizes): Promise<void> {
  if (upload.state === "receiving") await check(tx, upload);
  else if (upload.state === "replacing") await replaceNext(tx, upload, sizes.people);
  else if (upload.readBytes < upload.bytes) await readNext(tx, upload, rules, sizes.bytes);
  else await beginReplacing(tx, upload);
}

/** Whether the bytes are those that were signed. Whoever sends the last ones is told at once; else a worker finds out. */
export async function check(tx: Tx, upload: Upload): Promise<boolean> {
  const whole = await isWhole(tx, upload);
  if (whole) await noteStep(tx, upload, { state: "reading" });
  else await beginAnew(tx, upload);
  return whole;
}

async function readNext(tx: Tx, upload: Upload, rules: LineRules, most: number): Promise<void> {
  const bytes = await readBytes(tx, upload, upload.readBytes, most);
  const isLast = upload.readBytes + bytes.length === upload.bytes;
  // So many bytes without an end of line are no line either: they are refused as one that is too long.
  const cut = cutLines(bytes, isLast || (bytes.length > LINE_BYTES_MAX && !bytes.includes("\n")));
  const read = cut.lines.flatMap((text, index) =>
    text.trim() === "" ? [] : [readLine(text, upload.readLines + index + 1, rules)],
  );
  const refused = read.filter(isRefused);
  const lines = read.filter((it): it is ReadLine => !isRefused(it));
  const known = await partiesNamed(tx, distinct(lines));
  const staged = lines.map((it) => ({ ...it, party: known.get(identifierText(it))?.party ?? null }));
  await stage(tx, upload, staged);
  await keepRefusals(tx, upload, refused);
  await noteStep(tx, upload, {
    readBytes: upload.readBytes + cut.bytes,
    readLines: upload.readLines + cut.lines.length,
    adds: { taken: lines.length, refused: refused.length },
  });
}

const distinct = (lines: readonly ReadLine[]): Pick<ReadLine, "scheme" | "value">[] => [
  ...new Map(lines.map((it) => [identifierText(it), it])).values(),
];

async function beginReplacing(tx: Tx, upload: Upload): Promise<void> {
  await lockMonth(tx, upload.month);
  await dropParts(tx, upload);
  if (await isOvertaken(tx, upload)) {
    await dropStaged(tx, [upload.id]);
    await noteStep(tx, upload, { state: "superseded" });
    return;
  }
  await dropStaged(tx, await endEarlier(tx, upload));
  const repeated = await refuseRepeated(tx, upload);
  await putAside(tx, upload);
  await noteStep(tx, upload, { state: "replacing", adds: { taken: -repeated, refused: repeated } });
}

async function replaceNext(tx: Tx, upload: Upload, most: number): Promise<void> {
  const parties = await nextParties(tx, upload, most);
  const until = parties.at(-1);
  if (until === undefined) {
    await noteStep(tx, upload, { state: "applied" });
    return;
  }
  await lock(tx, parties);
  const learned = { known: await nextKnown(tx), today: await businessDay(tx) };
  const adds = await replaceUntil(tx, upload, until, learned);
  await noteStep(tx, upload, { reached: until, adds });
}
