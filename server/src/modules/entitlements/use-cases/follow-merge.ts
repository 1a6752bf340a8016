import type { Tx } from "../../../platform/database.ts";
import type { Learned } from "../../determinations/index.ts";
import type { EntitlementPorts } from "../ports.ts";
import { decide } from "./decide.ts";
import type { Decided } from "./decided.ts";

/**
 * After two records of one person were joined or parted: every right about either, or of which either has a share, is looked at
 * again. What moves from one record to the other ends here and arises there by the machine; parted, it goes back the same way.
 */
export async function followMerge(
  tx: Tx,
  parties: readonly number[],
  learned: Learned,
  ports: EntitlementPorts,
): Promise<Decided> {
  const { rows } = await tx.query<{ programme: string; about: number }>(
    `select distinct programme, party_id as about from entitlements.decision where party_id = any($1::bigint[])
     union select programme, party_id from entitlements.segment where beneficiary_id = any($1::bigint[]) or payee_id = any($1::bigint[])
     union select programme, party_id from entitlements.decision where once_for && $1::bigint[]`,
    [parties],
  );
  const programmes = [...new Set(rows.map(({ programme }) => programme))];
  const touched = new Map(rows.map((right) => [`${right.programme} ${right.about}`, right]));
  for (const programme of programmes)
    for (const about of parties) touched.set(`${programme} ${about}`, { programme, about });
  const changes = await ports.redetermine(tx, [...touched.values()], learned);
  return decide(tx, changes, { ...learned, merged: true }, ports);
}
