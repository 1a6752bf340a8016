import { earlier, type LocalDate, type Minor, OPEN, plusDays } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { DecidedRight, PartyId } from "../domain/entitled.ts";
import { type EntitledPart, firstDifference } from "../domain/first-difference.ts";
import { type Matter, matterKey } from "../domain/settlement.ts";

interface Row extends EntitledPart {
  readonly about: PartyId;
  readonly programme: string;
  readonly decisionId: number;
  readonly amount: Minor;
  readonly fund: string | null;
}

const COLUMNS = `e.party_id as about, e.programme, e.decision_id as "decisionId", e.accrual, e.rhythm, e.once,
  e.beneficiary_id as beneficiary, e.payee_id as payee, e.valid_from as "from", e.valid_until as until, e.amount, e.fund`;

/**
 * What is decided at present for each matter: the last of these decisions takes the place of all before. Answers with the first day on
 * which any of them gives something else than what was decided until now, by `matterKey`.
 */
export async function replaceEntitled(tx: Tx, rights: readonly DecidedRight[]): Promise<Map<string, LocalDate>> {
  const last = [...new Map(rights.map((right) => [matterKey(right), right])).values()];
  const rows = last.flatMap((right) => rowsOf(right).map((row, index) => ({ ...row, nth: index + 1 })));
  const { rows: before } = await tx.query<Row>(
    `delete from payments.entitled e using unnest($1::bigint[], $2::text[]) as m (party_id, programme)
     where e.party_id = m.party_id and e.programme = m.programme returning ${COLUMNS}`,
    [last.map(({ about }) => about), last.map(({ programme }) => programme)],
  );
  const partsBefore = Map.groupBy(before, matterKey);
  const differing = new Map<string, LocalDate>();
  for (const right of rights) {
    const key = matterKey(right);
    const first = firstDifference(partsBefore.get(key) ?? [], rowsOf(right));
    differing.set(key, earlier(differing.get(key) ?? OPEN, first));
  }
  if (rows.length === 0) return differing;
  await tx.query(
    `insert into payments.entitled (party_id, programme, nth, decision_id, accrual, rhythm, once, beneficiary_id, payee_id,
                                    valid_from, valid_until, amount, fund)
     select * from unnest($1::bigint[], $2::text[], $3::int[], $4::bigint[], $5::text[], $6::text[], $7::boolean[], $8::bigint[],
                          $9::bigint[], $10::date[], $11::date[], $12::bigint[], $13::text[])`,
    [
      rows.map(({ about }) => about),
      rows.map(({ programme }) => programme),
      rows.map(({ nth }) => nth),
      rows.map(({ decisionId }) => decisionId),
      rows.map(({ accrual }) => accrual),
      rows.map(({ rhythm }) => rhythm),
      rows.map(({ once }) => once),
      rows.map(({ beneficiary }) => beneficiary),
      rows.map(({ payee }) => payee),
      rows.map(({ from }) => sqlDay(from)),
      rows.map(({ until }) => sqlDay(until)),
      rows.map(({ amount }) => amount),
      rows.map(({ fund }) => fund),
    ],
  );
  return differing;
}

function rowsOf({
  about,
  programme,
  decisionId,
  accrual,
  rhythm,
  decidedSegments,
  once,
  fund = null,
}: DecidedRight): Row[] {
  const terms = { about, programme, decisionId, accrual, rhythm, fund };
  return [
    ...decidedSegments.map((segment) => ({ ...terms, ...segment, once: false })),
    ...once.map(({ on, ...sum }) => ({ ...terms, ...sum, once: true, from: on, until: plusDays(on, 1) })),
  ].filter(({ amount }) => amount > 0);
}

/** What is decided at present for these matters. */
export async function loadEntitled(tx: Tx, matters: readonly Matter[]): Promise<DecidedRight[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS}
     from unnest($1::bigint[], $2::text[]) as m (party_id, programme)
     join payments.entitled e using (party_id, programme)
     order by e.party_id, e.programme, e.nth`,
    [matters.map(({ about }) => about), matters.map(({ programme }) => programme)],
  );
  const groups = Map.groupBy(rows, matterKey);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [rightOf(first, own)] : [];
  });
}

function rightOf({ about, programme, decisionId, accrual, rhythm, fund }: Row, rows: readonly Row[]): DecidedRight {
  return {
    about,
    programme,
    decisionId,
    accrual,
    rhythm,
    fund,
    decidedSegments: rows.filter(({ once }) => !once),
    once: rows.filter(({ once }) => once).map((row) => ({ ...row, on: row.from })),
  };
}
