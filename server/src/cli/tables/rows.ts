import { createReadStream } from "node:fs";
import { type CsvError, parse } from "csv-parse";

/** A row of a table, and the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotes do not end before the file does. */
  readonly broken?: true;
}

/** RFC 4180 in UTF-8, with or without a mark at the beginning, lines ended either way. Streams: a file may be of any size. */
export async function* rowsOf(file: string): AsyncGenerator<Row> {
  let broken = false;
  const parser = createReadStream(file).pipe(
    parse({
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
    }),
  );
  let [end, counted] = [0, 0];
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    // Inside quotes the library counts each of the two characters of a line's end.
    counted += record.reduce((sum, cell) => sum + occurrences(cell, "\r\n"), 0);
    end = info.lines - counted;
    yield { line: end - record.reduce((sum, cell) => sum + occurrences(cell, "\n"), 0), cells: record };
  }
  if (broken) yield { line: end + 1, cells: [], broken };
}

const occurrences = (text: string, part: string): number => (text.includes(part) ? text.split(part).length - 1 : 0);
