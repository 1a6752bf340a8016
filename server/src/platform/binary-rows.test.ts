import { BEGINNING, day, OPEN } from "@dayaq/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { BinaryRows } from "./binary-rows.ts";

const header = Buffer.concat([Buffer.from("PGCOPY\n\xff\r\n\0", "latin1"), Buffer.alloc(8)]);

const field = (bytes: Buffer | undefined): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes?.length ?? -1);
  return bytes ? Buffer.concat([length, bytes]) : length;
};
const int2 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
};
const int4 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const int8 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
};

/** Days as PostgreSQL counts them, with what they are for us. */
const DAYS = [
  [0, day("2000-01-01")],
  [-10_957, day("1970-01-01")],
  [2_147_483_647, OPEN],
  [-2_147_483_648, BEGINNING],
] as const;

const told = fc.record({
  id: fc.maxSafeInteger(),
  text: fc.string({ unit: "binary" }),
  on: fc.constantFrom(...DAYS),
  flag: fc.option(fc.boolean()),
  few: fc.integer({ min: -32_768, max: 32_767 }),
});

test("rows are read whole, in whatever pieces they arrive", () => {
  fc.assert(
    fc.property(fc.array(told), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (rows, lengths) => {
      const bytes = Buffer.concat([
        header,
        ...rows.flatMap(({ id, text, on, flag, few }) => [
          int2(5),
          field(int8(id)),
          field(Buffer.from(text)),
          field(int4(on[0])),
          field(flag === null ? undefined : Buffer.from([Number(flag)])),
          field(int2(few)),
        ]),
        int2(-1),
      ]);
      const reader = new BinaryRows(5);
      const seen: unknown[] = [];
      for (let at = 0, nth = 0; at < bytes.length; nth++) {
        const length = lengths[nth % lengths.length] ?? 1;
        reader.read(bytes.subarray(at, at + length), (it) =>
          seen.push([it.int8(0), it.text(1), it.day(2), it.isNull(3) ? null : it.flag(3), it.int2(4)]),
        );
        at += length;
      }
      reader.end();
      expect(seen).toEqual(
        rows.map(({ id, text, on, flag, few }) => [id, Buffer.from(text).toString(), on[1], flag, few]),
      );
    }),
  );
});

test("a stream that was cut off, or is none of ours, is no end of rows", () => {
  const cut = new BinaryRows(1);
  cut.read(Buffer.concat([header, int2(1), field(int2(7))]), () => undefined);
  expect(() => cut.end()).toThrow("trailer");
  expect(() => new BinaryRows(1).read(Buffer.alloc(30), () => undefined)).toThrow("header");
  expect(() => new BinaryRows(2).read(Buffer.concat([header, int2(1), field(int2(7))]), () => undefined)).toThrow(
    "columns",
  );
});
