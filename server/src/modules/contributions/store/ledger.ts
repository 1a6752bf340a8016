import { type Currency, decimal, isoMonth, type LocalDate, minor, plusMonths } from "@dayaq/kernel";
import type { Contributions } from "@dayaq/country";
import { factId, type FactLedger, type FactRow, type FactSource } from "../../registry/index.ts";
import { literal, type Tx } from "../../../platform/index.ts";

interface LineRow {
  readonly party: number;
  readonly id: number;
  readonly employer: string;
  readonly amount: number;
  readonly contribution: number;
  readonly month: LocalDate;
  readonly version: number;
  readonly knownFrom: number;
  readonly knownOn: LocalDate;
  readonly statedAt: number;
  readonly sender: string;
  readonly register: string;
  readonly upload: string;
}

/* From the people asked for to their lines, index read by index read; see the registry's own queries. */
const LINES = `select line.party_id as party, line.id, line.employer, line.amount, line.contribution, line.month, line.version,
    line.known_from as "knownFrom", line.known_on as "knownOn", date_part('epoch', u.stated_at) as "statedAt",
    u.sender, u.register, u.id as upload
  from unnest($1::bigint[]) asked(id) cross join lateral (
    select distinct on (month, employer) * from contributions.line
     where party_id = asked.id and ($2::bigint is null or known_from <= $2) order by month, employer, version desc offset 0) line
  join contributions.upload u on u.month = line.month and u.version = line.version
  where line.amount is not null`;

/** Lines that count of these people, as known at a number or now. */
export async function linesOf(tx: Tx, parties: readonly number[], knownAt?: number): Promise<LineRow[]> {
  if (parties.length === 0) return [];
  const { rows } = await tx.query<LineRow>(LINES, [parties, knownAt ?? null]);
  return rows;
}

/** Lines as facts of the kind that the country's law reads them by. A month is one fact on its days, told apart by the employer. */
export function ledgerOf({ wage }: Contributions, currency: Currency): FactLedger {
  const factOf = (it: LineRow): FactRow => ({
    party: it.party,
    id: it.id,
    kind: wage.kind,
    key: it.employer,
    statement: "assert",
    value: {
      [wage.employer]: it.employer,
      [wage.amount]: decimal(minor(it.amount), currency),
      [wage.contribution]: decimal(minor(it.contribution), currency),
    },
    from: it.month,
    until: plusMonths(it.month, 1, "last-of-month"),
    other: null,
    statedAt: it.statedAt,
    agency: it.sender,
    record: recordOf(it),
    recordVersion: it.version,
    knownFrom: it.knownFrom,
  });
  return {
    kind: wage.kind,
    statementsOf: async (tx, parties, { knownAt }) => (await linesOf(tx, parties, knownAt)).map(factOf),
    everything: ({ knownAt }) => everyLine(wage, currency, knownAt),
    sourcesOf: (tx, ids) => sourcesOf(tx, ids, wage.kind),
  };
}

/** The last version of each line that is known, with its sums as decimals of the currency. */
function everyLine(
  { employer, amount, contribution }: Contributions["wage"],
  { decimals }: Currency,
  knownAt?: number,
): string {
  const sum = (column: string) => `round(${column} / 1${"0".repeat(decimals)}::numeric, ${decimals})::text`;
  const known = knownAt === undefined ? "" : `where known_from <= ${knownAt}`;
  return `select party_id, id, month as valid_from, (month + interval '1 month')::date as valid_until,
      jsonb_build_object(${literal(employer)}, employer, ${literal(amount)}, ${sum("amount")}, ${literal(contribution)}, ${sum("contribution")})::text as value
    from (select distinct on (party_id, month, employer) * from contributions.line ${known}
           order by party_id, month, employer, version desc) line
    where amount is not null`;
}

/** How a line names where it stands: register and month. */
const recordOf = ({ register, month }: Pick<LineRow, "register" | "month">): string => `${register}/${isoMonth(month)}`;

/** Also of lines that were replaced since: a decision of then names them. */
async function sourcesOf(
  tx: Tx,
  ids: readonly { readonly party: number; readonly id: number }[],
  kind: string,
): Promise<FactSource[]> {
  const { rows } = await tx.query<LineRow>(
    `select line.party_id as party, line.id, line.month, line.version, line.known_from as "knownFrom", line.known_on as "knownOn",
       u.sender, u.register, u.id as upload
       from unnest($1::bigint[], $2::bigint[]) asked(party, id) cross join lateral (
         select * from contributions.line where party_id = asked.party and id = asked.id offset 0) line
       join contributions.upload u on u.month = line.month and u.version = line.version`,
    [ids.map(({ party }) => party), ids.map(({ id }) => id)],
  );
  return rows.map((it) => ({
    id: factId(it),
    kind,
    agency: it.sender,
    record: recordOf(it),
    recordVersion: it.version,
    messageId: it.upload,
    knownOn: it.knownOn,
    knownFrom: it.knownFrom,
  }));
}
