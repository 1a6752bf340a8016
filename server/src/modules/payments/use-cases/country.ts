import type { Bank, Fund, PaymentGroup } from "@dayaq/country";
import { invariant } from "@dayaq/kernel";
import type { Purse } from "../domain/ledger.ts";
import type { DecidedRight } from "../domain/entitled.ts";
import type { Payee, PaymentCountry } from "../ports.ts";

/** Where money stands in the accounts: in the fund that pays this due or was asked back for, else in its programme's own. */
export const purseOf = (
  country: PaymentCountry,
  { programme, fund }: { readonly programme: string; readonly fund: string | null },
): Purse => ({ fund: fund ?? ownFund(country, programme), programme });

/** The fund that pays a programme where no act says otherwise. */
function ownFund(country: PaymentCountry, programme: string): string {
  const paid = country.paidFrom[programme];
  invariant(paid !== undefined, `the country states from which fund ${programme} is paid`);
  return paid.fund;
}

/** The same with the fund that pays it: what is due once keeps the one that it was decided under, whatever the country states later. */
export const withFund = (country: PaymentCountry, right: DecidedRight): DecidedRight => ({
  ...right,
  fund: right.rhythm === "once" ? (right.fund ?? ownFund(country, right.programme)) : null,
});

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
