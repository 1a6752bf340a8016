import { azerbaijan } from "@dayaq/country-az";
import { day, type LocalDate } from "@dayaq/kernel";
import type { Dayaq } from "@dayaq/server/app";
import { FULL_SPEED, lookAgainAtAll } from "@dayaq/server/flow";
import { inTransaction, moveBusinessDay, type Pool } from "@dayaq/server/platform";
import { populate } from "../life/population.ts";

/** What the decree raises: of a hundred invented people six have it. */
export const RAISED = "ALW-DIS";

/** People of whom each adult has a bank account, the disabled with their allowance, and the months up to that day opened. */
export async function holders(dayaq: Dayaq, owner: Pool, people: number, today: LocalDate): Promise<number> {
  const { pool, daily, payments } = dayaq;
  await populate(owner, people);
  await owner.query(
    `insert into registry.person (party_id, given, family, folded, sound, born_on, sex, language, district)
     select party_id, 'Ad' || party_id, 'Sınaq', 'sinaq ad', 'sinaq ad', (value ->> 'on')::date, value ->> 'sex', 'az', 'BA'
       from registry.fact where kind = 'birth'`,
  );
  await owner.query(
    `insert into registry.fact (party_id, kind, key, statement, value, valid_from, valid_until, known_from, known_on, stated_at, agency, record, record_version, message_id)
     select party_id, 'account', '', 'assert', jsonb_build_object('iban', 'AZ21IBAZ' || lpad(party_id::text, 20, '0'), 'bank', 'IBAZ', 'currency', 'AZN'),
       '2020-01-01', 'infinity', 1, '2025-07-01', '2025-07-01T09:00:00Z', 'banks', 'accounts:' || party_id, 1, 'population'
       from registry.person where born_on < '2000-01-01'`,
  );
  await owner.query(
    `insert into determinations.wake (party_id, programme) select party_id, $1 from registry.fact where kind = 'disability'`,
    [RAISED],
  );
  await owner.query("vacuum analyze");
  const rights = await lookAgainAtAll(pool, daily, FULL_SPEED);
  await inTransaction(pool, (tx) => moveBusinessDay(tx, today));
  await payments.openReachedMonths(pool, today);
  await owner.query("vacuum analyze");
  return rights;
}

/** The country with the allowance raised so often from a day on. */
export const decreed = (from: string, times: number): typeof azerbaijan => ({
  ...azerbaijan,
  parameters: azerbaijan.parameters.map((it) => {
    const last = it.values.at(-1);
    if (!it.key.startsWith(`${RAISED}.`) || last === undefined || last.value === null) return it;
    return { ...it, values: [...it.values, { ...last, from: day(from), value: last.value + times * 10_00 }] };
  }),
});
