import { BEGINNING, invariant, type LocalDate, OPEN } from "@dayaq/kernel";

/** `PGCOPY\n`, 0xFF, `\r\n\0`, then flags and the length of an extension, four bytes each. */
const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0", "latin1");
const HEADER = SIGNATURE.length + 8;
/** 2000-01-01, from which PostgreSQL counts its days. */
const EPOCH = 10_957;
const INFINITY = 2_147_483_647;
const MINUS_INFINITY = -2_147_483_648;
/** Sent in the place of a number of columns, after the last row. */
const END = -1;

/**
 * Rows of `COPY … (FORMAT binary)` as they arrive, whatever the pieces in which they do. One row is looked at at a time, in place:
 * no object is made for it. Columns are asked for by their number, from 0.
 */
export class BinaryRows {
  readonly #at: Int32Array;
  readonly #length: Int32Array;
  #buffer: Buffer = Buffer.alloc(0);
  #hasBegun = false;
  #hasEnded = false;

  constructor(columns: number) {
    this.#at = new Int32Array(columns);
    this.#length = new Int32Array(columns);
  }

  /** Calls `row` for each row that is whole now; what is left waits for the next piece. */
  read(piece: Buffer, row: (it: BinaryRows) => void): void {
    this.#buffer = this.#buffer.length === 0 ? piece : Buffer.concat([this.#buffer, piece]);
    let at = this.#begun();
    if (at === undefined) return;
    for (let end = this.#rowFrom(at); end !== undefined; end = this.#rowFrom(at)) {
      row(this);
      at = end;
    }
    this.#buffer = this.#buffer.subarray(at);
  }

  /** Throws where the stream ended in the middle of the rows. */
  end(): void {
    invariant(this.#hasEnded, "rows that are copied out end with their trailer");
  }

  isNull(column: number): boolean {
    return (this.#length[column] as number) < 0; // a column of the row
  }

  flag(column: number): boolean {
    return this.#buffer[this.#from(column)] === 1;
  }

  int2(column: number): number {
    return this.#buffer.readInt16BE(this.#from(column));
  }

  /** Exact up to 2^53, as ids and money here are. */
  int8(column: number): number {
    const at = this.#from(column);
    return this.#buffer.readInt32BE(at) * 2 ** 32 + this.#buffer.readUInt32BE(at + 4);
  }

  day(column: number): LocalDate {
    const days = this.#buffer.readInt32BE(this.#from(column));
    return days === INFINITY ? OPEN : days === MINUS_INFINITY ? BEGINNING : ((days + EPOCH) as LocalDate);
  }

  text(column: number): string {
    const at = this.#from(column);
    return this.#buffer.toString("utf8", at, at + (this.#length[column] as number)); // a column of the row
  }

  /** A 32-bit number that equal texts share, and different ones hardly ever. */
  hash(column: number): number {
    const at = this.#from(column);
    let hash = 0x811c9dc5; // FNV-1a
    for (let end = at + (this.#length[column] as number), i = at; i < end; i++)
      // a column of the row
      hash = Math.imul(hash ^ (this.#buffer[i] as number), 0x01000193);
    return hash;
  }

  #from(column: number): number {
    return this.#at[column] as number; // a column of the row
  }

  /** Where the first row begins; undefined while the header is on its way. */
  #begun(): number | undefined {
    if (this.#hasBegun) return 0;
    if (this.#buffer.length < HEADER) return undefined;
    invariant(this.#buffer.subarray(0, SIGNATURE.length).equals(SIGNATURE), "rows that are copied out have a header");
    this.#hasBegun = true;
    return HEADER + this.#buffer.readInt32BE(HEADER - 4);
  }

  /** Where the row that begins here ends; undefined where it is not whole, or there is none. */
  #rowFrom(begin: number): number | undefined {
    const { length } = this.#buffer;
    let at = begin + 2;
    if (at > length || this.#hasEnded) return undefined;
    const columns = this.#buffer.readInt16BE(begin);
    if (columns === END) {
      this.#hasEnded = true;
      return undefined;
    }
    invariant(columns === this.#at.length, "a row has the columns that were asked for");
    for (let column = 0; column < columns; column++) {
      if (at + 4 > length) return undefined;
      const bytes = this.#buffer.readInt32BE(at);
      at += 4;
      this.#at[column] = at;
      this.#length[column] = bytes;
      at += Math.max(bytes, 0);
    }
    return at > length ? undefined : at;
  }
}
