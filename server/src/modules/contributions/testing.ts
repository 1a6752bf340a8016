import { createHash } from "node:crypto";
import { done, invariant } from "@dayaq/kernel";
import { inTransaction, type Pool } from "../../platform/index.ts";
import { contributionsModule } from "./contributions.ts";
import { openUpload, type Upload } from "./store/uploads.ts";
import { receiveBytes } from "./use-cases/receive-upload.ts";
import type { StepSizes } from "./use-cases/work-on-upload.ts";

export const contributions = contributionsModule({
  rules: {
    wage: { kind: "wage", employer: "employer", amount: "amount", contribution: "contribution" },
    insuredBy: "employment",
    accounts: {
      value: { scheme: "SSN", numberOf: (n) => String(7_000_000 + n) },
      certainty: "illustrative",
      basis: "a number for tests",
    },
    countedBy: { programme: "PENSION", capital: "capital", months: "months" },
  },
  currency: { code: "XXD", decimals: 2, sign: "¤" },
  normalise: ({ scheme, value }) => done({ scheme, value: value.toUpperCase() }),
});

export interface TestLine {
  readonly person: string;
  readonly employer?: string;
  readonly wage?: string;
  readonly contribution?: string;
}

export const textOf = (lines: readonly (TestLine | string)[]): string =>
  lines
    .map((it) =>
      typeof it === "string"
        ? it
        : JSON.stringify({ employer: "1400057421", wage: "1000.00", contribution: "220.00", ...it }),
    )
    .map((line) => `${line}\n`)
    .join("");

export const manifestOf = (month: string, version: number, bytes: Buffer) => ({
  register: "wage-lines",
  month,
  version,
  statedAt: `2027-01-01T09:00:${String(version).padStart(2, "0")}Z`,
  bytes: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

/** The tax service opens a version of a month; nothing of its lines has come. */
export async function open(pool: Pool, month: string, version: number, text: string): Promise<Upload> {
  const opened = await inTransaction(pool, (tx) =>
    openUpload(tx, manifestOf(month, version, Buffer.from(text)), { sender: "tax", signedBy: "test" }),
  );
  invariant(opened.ok, "the version of the month is new, or the same");
  return opened.value;
}

/** Sends a version of a month whole, and works on it until nothing is left to do. */
export async function send(
  pool: Pool,
  month: string,
  version: number,
  lines: readonly (TestLine | string)[],
  sizes?: StepSizes,
): Promise<string> {
  const text = textOf(lines);
  const { id, received } = await open(pool, month, version, text);
  await receiveBytes(pool, id, received, pieces(Buffer.from(text).subarray(received)));
  while ((await contributions.work(pool, undefined, sizes)) !== undefined);
  return id;
}

export async function* pieces(...all: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* all;
}

/** What counts now, as `month party employer wage contribution`, in order. */
export async function counted(pool: Pool): Promise<string[]> {
  const { rows } = await inTransaction(
    pool,
    (tx) =>
      tx.query<{ line: string }>(
        `select to_char(month, 'YYYY-MM') || ' ' || party_id || ' ' || employer || ' ' || amount || ' ' || contribution as line from (
           select distinct on (month, party_id, employer) * from contributions.line
            order by month, party_id, employer, version desc) counts
         where amount is not null order by 1`,
      ),
    { readOnly: true },
  );
  return rows.map(({ line }) => line);
}
