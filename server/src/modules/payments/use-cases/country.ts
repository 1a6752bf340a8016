import type { Bank, Fund, PaymentGroup } from "@dayaq/country";
import { invariant } from "@dayaq/kernel";
import type { Purse } from "../domain/ledger.ts";
import type { Payee, PaymentCountry } from "../ports.ts";

/** Where the money of a programme stands in the accounts. */
export function purseOf(country: PaymentCountry, programme: string): Purse {
  const paid = country.paidFrom[programme];
  invariant(paid !== undefined, `the country states from which fund ${programme} is paid`);
  return { fund: paid.fund, programme };
}

export function groupOf(country: PaymentCountry, programme: string): PaymentGroup {
  const code = country.paidFrom[programme]?.group;
  const group = country.calendar.groups.find((it) => it.code === code);
  invariant(group !== undefined, `the country states on which days ${programme} is paid`);
  return group;
}

export function fundNamed(country: PaymentCountry, code: string): Fund {
  const fund = country.funds.find((it) => it.code === code);
  invariant(fund !== undefined, `the country knows the fund ${code}`);
  return fund;
}

/** The bank of a code, which an account of a payee may name; undefined for one that cannot be told to pay. */
export const bankNamed = (country: PaymentCountry, code: string): Bank | undefined =>
  country.accounts.banks.find((it) => it.code === code);

/** The account of a payee with its bank; undefined where none is known, or its bank is none that we can tell to pay. */
export function payableAccount(
  country: PaymentCountry,
  payee: Pick<Payee, "account"> | undefined,
): { readonly account: string; readonly bank: Bank } | undefined {
  const account = payee?.account ?? null;
  const bank = account === null ? undefined : bankOf(country, account);
  return account === null || bank === undefined ? undefined : { account, bank };
}

/** The bank that keeps an account, if we can tell it to pay. */
export const bankOf = (country: PaymentCountry, account: string): Bank | undefined =>
  bankNamed(country, country.accounts.bankOf(account));
