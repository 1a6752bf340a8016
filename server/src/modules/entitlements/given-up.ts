import { OPEN } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import type { Touched } from "../determinations/index.ts";
import type { Membership } from "./ports.ts";
import { standingsOf } from "./standing-store.ts";

/** Rights that these records' person gave up and has not asked for again. */
export async function givenUpBy(tx: Tx, members: readonly number[], ports: Membership): Promise<Touched[]> {
  const { rows } = await tx.query<Touched>(
    "select distinct programme, party_id as about from entitlements.renunciation where said_by = any($1::bigint[])",
    [members],
  );
  if (rows.length === 0) return [];
  const standing = await standingsOf(tx, rows, ports);
  return rows.filter((right) => standing(right).renounced.some(({ until }) => until === OPEN));
}
