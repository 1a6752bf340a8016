import { createHash } from "node:crypto";
import { type CloudEventItem, readEventText } from "@dayaq/contracts";
import { inTransaction, type Pool } from "../../../platform/index.ts";
import type { Contracts } from "../domain/contracts.ts";
import { itemsOf } from "../domain/items.ts";
import { type Incoming, storeMessages } from "../store/messages.ts";

/** What became of the lines of a file: they add up to `lines`. */
export interface Ingested {
  readonly lines: number;
  readonly accepted: number;
  /** Versions of records that we had already, or the same lines again. */
  readonly duplicates: number;
  /** Lines that somebody has to mend, by code. */
  readonly parked: Readonly<Record<string, number>>;
}

/** Lines of one transaction. */
const LINES = 1000;

/** Takes a file of CloudEvents, one a line. It may be run again after a fall: what was taken is known. `onProgress` hears after each transaction. */
export async function ingestLines(
  pool: Pool,
  contracts: Contracts,
  lines: AsyncIterable<string>,
  onProgress: (so: Ingested) => void = () => undefined,
): Promise<Ingested> {
  let total: Ingested = { lines: 0, accepted: 0, duplicates: 0, parked: {} };
  for await (const chunk of chunksOf(lines)) {
    total = sum(total, await takeChunk(pool, contracts, chunk)); // one after the other: the file may be larger than memory
    onProgress(total);
  }
  return total;
}

async function* chunksOf(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let chunk: string[] = [];
  for await (const line of lines) {
    if (line.trim() === "") continue;
    chunk.push(line);
    if (chunk.length < LINES) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function takeChunk(pool: Pool, contracts: Contracts, chunk: readonly string[]): Promise<Ingested> {
  const digest = createHash("sha256").update(chunk.join("\n")).digest("hex");
  const read = chunk.map((line) => ({ ...readEventText(line), line }));
  const bySender = Map.groupBy(read, (item) => senderOf(contracts, item));
  const messages = [...bySender].map(([sender, items]): Incoming => ({
    sender,
    messageId: `file:${digest}`,
    protocol: "file",
    signedBy: null,
    body: null,
    items: itemsOf(
      contracts,
      sender,
      items.map(({ id, event }) => ({ referenceId: id ?? "", event })),
    ).map((item, index) => ({ ...item, line: storableText(items[index]?.line ?? "") })),
  }));
  const receipts = await inTransaction(pool, (tx) => storeMessages(tx, messages));
  return receipts.reduce<Ingested>(
    (so, receipt, index) => {
      const lines = messages[index]?.items.length ?? 0;
      const duplicates = receipt.isDuplicate ? lines : receipt.repeated;
      return sum(so, { lines, accepted: receipt.accepted, duplicates, parked: countBy(receipt.parked) });
    },
    { lines: 0, accepted: 0, duplicates: 0, parked: {} },
  );
}

/** As much of a line as PostgreSQL can hold: no U+0000, no half characters, and not more than an event could be. */
const storableText = (line: string): string => line.replaceAll("\0", "\uFFFD").toWellFormed().slice(0, LINE_LENGTH_MAX);

const LINE_LENGTH_MAX = 64 * 1024;

/** Who vouches for a file is whoever hands it in; whose event a line is, its source says. */
function senderOf(contracts: Contracts, { source }: CloudEventItem): string {
  const code = source?.split("/").at(-1) ?? "";
  return contracts.find(code)?.agency ?? "unknown";
}

const countBy = (codes: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(codes, (code) => code)].map(([code, all]) => [code, all.length]));

const sum = (a: Ingested, b: Ingested): Ingested => ({
  lines: a.lines + b.lines,
  accepted: a.accepted + b.accepted,
  duplicates: a.duplicates + b.duplicates,
  parked: [...Object.entries(a.parked), ...Object.entries(b.parked)].reduce<Record<string, number>>(
    (all, [code, count]) => ({ ...all, [code]: (all[code] ?? 0) + count }),
    {},
  ),
});
