import type { CountryPack } from "@dayaq/country";
import { firstOfNextMonth, type LocalDate, minor, type Minor } from "@dayaq/kernel";
import type { NextPaymentView, PaymentPart } from "@dayaq/portals";
import type { EntitlementSeen } from "../../modules/entitlements/index.ts";
import type { TracedDue } from "../../modules/payments/index.ts";
import { accountsOf } from "../../modules/registry/index.ts";
import type { Ask } from "../page-route.ts";
import { arrearsOf, dayOfDue, type Journeys } from "./money.ts";
import { type Naming, rightName } from "./names.ts";
import { summed } from "./summed.ts";

/** A sum that goes out on a day. */
interface Coming {
  readonly on: LocalDate;
  readonly programme: string;
  readonly about: number;
  readonly sum: Minor;
  /** Of arrears: the month that they are for, and the one whose payment brings them. */
  readonly arrears?: { readonly origin: LocalDate; readonly month: LocalDate };
}

/** What is owed to somebody, where it is, and what their rights will bring. */
export interface MoneyOf {
  /** Where the person lives: groups may be paid there on days of their own. */
  readonly district: string | null;
  readonly dues: readonly TracedDue[];
  readonly journeys: Journeys;
  readonly entitlements: readonly EntitlementSeen[];
}

/** What this person is paid next: the sums of the first coming day, and where to. */
export async function nextPayment(
  ask: Ask,
  { dues, journeys, ...expected }: MoneyOf,
  naming: Naming,
): Promise<NextPaymentView | undefined> {
  const { party, words } = naming;
  const { tx, today, ports } = ask;
  const owed = owedSums(dues, journeys, naming);
  const coming = owed.length > 0 ? owed : expectedSums(ask, expected, party);
  const first = coming.reduce<LocalDate | undefined>(
    (on, it) => (on === undefined || it.on < on ? it.on : on),
    undefined,
  );
  if (first === undefined) return undefined;
  const parts = coming.filter(({ on }) => on === first);
  const account = (await accountsOf(tx, ports.pack, [party], today)).get(party);
  const bank = account === undefined ? undefined : listedBank(ports.pack, account);
  return {
    on: first,
    sum: minor(parts.reduce((all, { sum }) => all + sum, 0)),
    parts: summed(parts.map((part) => partOf(part, naming))),
    ...(account === undefined || bank === undefined
      ? {}
      : { account: { bank: words.bank(bank), ending: account.slice(-4) } }),
  };
}

/** The code of the bank that keeps an account, if money can be paid there. */
const listedBank = ({ accounts }: CountryPack, account: string): string | undefined =>
  accounts.banks.find(({ code }) => code === accounts.bankOf(account))?.code;

function partOf({ sum, arrears, ...right }: Coming, naming: Naming): PaymentPart {
  return { ...rightName(right, naming), sum, ...(arrears === undefined ? {} : { arrears }) };
}

/** What is owed already and has not been paid, with the day on which it goes out. */
function owedSums(dues: readonly TracedDue[], journeys: Journeys, naming: Naming): Coming[] {
  const open = dues.filter(
    ({ payee, status, toPay }) => payee === naming.party && toPay > 0 && (status === "payable" || status === "ordered"),
  );
  return open.flatMap((due) => {
    const { programme, about, toPay: sum, month } = due;
    const on = dayOfDue(due, journeys);
    const origin = arrearsOf(due, naming);
    const arrears = origin === undefined ? {} : { arrears: { origin, month } };
    return on === undefined ? [] : [{ on, programme, about, sum, ...arrears }];
  });
}

/** What next month will bring if nothing changes: nothing is owed yet, but people plan by it. It is posted on its first. */
function expectedSums(
  { today, ports }: Ask,
  { entitlements, district }: Pick<MoneyOf, "entitlements" | "district">,
  party: number,
): Coming[] {
  const month = firstOfNextMonth(today);
  return entitlements
    .filter(
      ({ payee, rhythm, from, until }) => payee === party && rhythm === "monthly" && from <= month && month < until,
    )
    .map(({ programme, about, amount: sum }) => {
      const on = ports.modules.payments.paydayAfter(programme, district, month);
      return { on, programme, about, sum };
    });
}
