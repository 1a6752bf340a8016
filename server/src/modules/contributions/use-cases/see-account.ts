import type { Contributions as Rules } from "@dayaq/country";
import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/index.ts";
import { type FactLedger, identifiersOf, loadWorld, membersOf } from "../../registry/index.ts";
import { accountMonths, type AccountMonth } from "../domain/account.ts";
import { openedOn } from "../store/accounts.ts";
import { lastMonth } from "../store/uploads.ts";

/** The account of an insured person, as the rules see it. */
export interface AccountSeen {
  readonly number?: { readonly value: string; readonly openedOn?: LocalDate };
  /** The latest first. */
  readonly months: readonly AccountMonth[];
}

/** Reads the wages that the law reads: lines of months, and what was stated of one month alone. */
export async function seeAccount(
  tx: Tx,
  law: Law,
  party: number,
  today: LocalDate,
  { wage, accounts, countedBy }: Rules,
  ledger: FactLedger,
): Promise<AccountSeen> {
  const world = await loadWorld(tx, law, [party], { programmes: [countedBy.programme], ledgers: [ledger] });
  const paid = world.facts(party, wage.kind).map(({ from, until, value }) => ({
    from,
    until,
    employer: String(value[wage.employer]),
    amount: value[wage.amount] as Minor, // a sum, by the shape of the kind that was checked when it was read
    contribution: value[wage.contribution] as Minor, // so is this
  }));
  const scheme = accounts.value.scheme;
  const number = (await identifiersOf(tx, [party])).get(party)?.find((it) => it.scheme === scheme)?.value;
  const members = [...(await membersOf(tx, [party])).keys()];
  const opened = number === undefined ? undefined : (await openedOn(tx, members)).get(number);
  return {
    ...(number === undefined
      ? {}
      : { number: { value: number, ...(opened === undefined ? {} : { openedOn: opened }) } }),
    months: accountMonths(paid, await lastMonth(tx), today),
  };
}
