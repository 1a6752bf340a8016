import { createReadStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { whyUnreadable } from "../unreadable.ts";
import { FolderFault } from "./folder.ts";

/** A row of a table, and the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotes do not end before the file does. */
  readonly broken?: true;
}

/**
 * RFC 4180 in UTF-8, with or without a mark at the beginning, lines ended either way. Streams: a file may be of any size.
 * Throws `FolderFault` where the file cannot be read or is not in UTF-8.
 */
export async function* rowsOf(folder: string, file: string): AsyncGenerator<Row> {
  try {
    yield* rowsIn(path.join(folder, file));
  } catch (error) {
    if (error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new FolderFault(file, "is not in UTF-8: save it anew as “CSV UTF-8”");
    if (error instanceof Error && "syscall" in error) throw new FolderFault(file, whyUnreadable(error));
    throw error;
  }
}

async function* rowsIn(file: string): AsyncGenerator<Row> {
  let broken = false;
  const parser = parse({
    bom: true,
    info: true,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    // A stray quote spoils its cell. Without this the library would leave out every row until the next quote.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (_error: CsvError | undefined) => {
      broken = true;
    },
  });
  // What breaks before the parser ends it too, and is thrown below.
  pipeline(createReadStream(file), inUtf8, parser, () => {});
  let [end, counted] = [0, 0];
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    // Inside quotes the library counts each of the two characters of a line's end.
    counted += record.reduce((sum, cell) => sum + occurrences(cell, "\r\n"), 0);
    end = info.lines - counted;
    yield { line: end - record.reduce((sum, cell) => sum + occurrences(cell, "\n"), 0), cells: record };
  }
  if (broken) yield { line: end + 1, cells: [], broken };
}

/** Another encoding would make one id of two that differ in a letter it writes otherwise. */
async function* inUtf8(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of bytes) {
    decoder.decode(piece, { stream: true });
    yield piece;
  }
  decoder.decode();
}

const occurrences = (text: string, part: string): number => (text.includes(part) ? text.split(part).length - 1 : 0);
