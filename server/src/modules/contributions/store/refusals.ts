import type { Tx } from "../../../platform/index.ts";
import type { Refused } from "../domain/codes.ts";

/** Refused lines of an upload after a line, in their order. */
export async function refusalsAfter(tx: Tx, upload: string, after: number, limit: number): Promise<Refused[]> {
  const { rows } = await tx.query<Refused>(
    "select line, code, detail from contributions.refusal where upload_id = $1 and line > $2 order by line limit $3",
    [upload, after, limit],
  );
  return rows;
}

export async function countRefusals(tx: Tx, upload: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await tx.query<{ code: string; lines: number }>(
    "select code, count(*) as lines from contributions.refusal where upload_id = $1 group by code order by code",
    [upload],
  );
  return Object.fromEntries(rows.map(({ code, lines }) => [code, lines]));
}
