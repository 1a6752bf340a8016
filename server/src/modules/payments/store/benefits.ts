import type { BenefitsPaid } from "@dayaq/country";
import { type Currency, decimal, type LocalDate, minor, plusMonths } from "@dayaq/kernel";
import { literal, type Tx } from "../../../platform/index.ts";
import { factId, type FactLedger, type FactRow } from "../../registry/index.ts";

interface LineRow {
  readonly party: number;
  readonly id: number;
  readonly orderId: number;
  readonly programme: string;
  readonly amount: number;
  readonly month: LocalDate;
  readonly knownOn: LocalDate;
  readonly knownFrom: number;
  readonly statedAt: number;
}

/*
 * What a bank has booked counts in the month in which it did, once that month is over: a law asks of full months only, and nothing is
 * booked in a month that is over (`holdBusinessDay`). So what was known at a number never changes afterwards. Money that came back does
 * not count once the month is over in which it came.
 */
const booked = (lines: string, known: string): string => `${lines}
    join payments.order_event booked on booked.order_id = line.order_id and booked.status = 'booked'
    join platform.month_over over on over.month = date_trunc('month', booked.on_day)::date${known}
    where not exists (
      select from payments.order_event back join platform.month_over over on over.month = date_trunc('month', back.on_day)::date${known}
       where back.order_id = line.order_id and back.status = 'returned')`;

const COLUMNS = `line.beneficiary_id as party, line.id, line.order_id as "orderId", line.programme, line.amount, over.month,
    (over.month + interval '1 month')::date as "knownOn", over.known_from as "knownFrom",
    date_part('epoch', booked.recorded_at) as "statedAt"`;

/* From the people asked for to what they were paid, index read by index read; see the registry's own queries. */
const PAID_TO = booked(
  `select ${COLUMNS} from unnest($1::bigint[]) asked(id) cross join lateral (
      select * from payments.order_line where beneficiary_id = asked.id offset 0) line`,
  " and ($2::bigint is null or over.known_from <= $2)",
);

/** What rights paid people, as facts of the kind that the country's law reads them by; `agency` is the one that pays. */
export function benefitsLedger(benefit: BenefitsPaid, agency: string, currency: Currency): FactLedger {
  const { kind } = benefit;
  const factOf = (it: LineRow): FactRow => ({
    party: it.party,
    id: it.id,
    kind,
    key: String(it.id),
    statement: "assert",
    value: { [benefit.programme]: it.programme, [benefit.amount]: decimal(minor(it.amount), currency) },
    from: it.month,
    until: plusMonths(it.month, 1, "last-of-month"),
    other: null,
    statedAt: it.statedAt,
    agency,
    record: recordOf(it),
    recordVersion: 1,
    knownFrom: it.knownFrom,
  });
  return {
    kind,
    statementsOf: async (tx, parties, { knownAt }) => {
      if (parties.length === 0) return [];
      const { rows } = await tx.query<LineRow>(PAID_TO, [parties, knownAt ?? null]);
      return rows.map(factOf);
    },
    everything: ({ knownAt }) => everyLine(benefit, currency, knownAt),
    sourcesOf: async (tx, ids) =>
      (await linesById(tx, ids)).map((it) => ({
        id: factId(it),
        kind,
        agency,
        record: recordOf(it),
        recordVersion: 1,
        messageId: it.answer,
        knownOn: it.knownOn,
        knownFrom: it.knownFrom,
      })),
  };
}

const recordOf = ({ orderId }: Pick<LineRow, "orderId">): string => `order/${orderId}`;

function everyLine(benefit: BenefitsPaid, { decimals }: Currency, knownAt?: number): string {
  const amount = `round(line.amount / 1${"0".repeat(decimals)}::numeric, ${decimals})::text`;
  return booked(
    `select line.beneficiary_id as party_id, line.id, over.month as valid_from, (over.month + interval '1 month')::date as valid_until,
      jsonb_build_object(${literal(benefit.programme)}, line.programme, ${literal(benefit.amount)}, ${amount})::text as value
    from payments.order_line line`,
    knownAt === undefined ? "" : ` and over.known_from <= ${knownAt}`,
  );
}

/** Also what came back since: a decision of before then names it. */
async function linesById(
  tx: Tx,
  ids: readonly { readonly party: number; readonly id: number }[],
): Promise<(LineRow & { readonly answer: string })[]> {
  const { rows } = await tx.query<LineRow & { answer: string }>(
    `select ${COLUMNS}, (select message_id from payments.bank_answer where id = booked.answer_id) as answer
       from unnest($1::bigint[], $2::bigint[]) asked(party, id) cross join lateral (
        select * from payments.order_line where beneficiary_id = asked.party and id = asked.id offset 0) line
      join payments.order_event booked on booked.order_id = line.order_id and booked.status = 'booked'
      join platform.month_over over on over.month = date_trunc('month', booked.on_day)::date`,
    [ids.map(({ party }) => party), ids.map(({ id }) => id)],
  );
  return rows;
}
