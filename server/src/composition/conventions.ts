import { type CountryPack, workingDays } from "@dayaq/country";
import { invariant } from "@dayaq/kernel";
import type { DecidingRules } from "../modules/entitlements/index.ts";
import type { PaymentCountry } from "../modules/payments/index.ts";

/** What deciding takes from a pack: the values alone. How sure each is, and why, the pack's own pages say. */
export const decidingRulesOf = ({ conventions: it }: CountryPack): DecidingRules => ({
  appealDays: it.appealDays.value,
  adverseNoticeDays: it.adverseNoticeDays.value,
  contestDays: it.contestDays.value,
  expiryNoticeDays: it.expiryNoticeDays.value,
  arrearsMonthsMax: it.arrearsMonthsMax.value,
  continuesWhenAssessmentIsLate: it.continuesWhenAssessmentIsLate.value,
});

export function paymentCountryOf(pack: CountryPack): PaymentCountry {
  const cardBank = pack.accounts.banks[0];
  invariant(cardBank !== undefined, "a country has a bank that can be told to pay");
  return {
    currency: pack.currency,
    accounts: pack.accounts,
    funds: pack.funds,
    paidFrom: pack.paidFrom,
    calendar: pack.payments,
    workingDays: workingDays(pack.calendar),
    cardOrderDays: pack.conventions.cardOrderDays.value,
    cardBank: cardBank.code,
    ...(pack.benefits === undefined ? {} : { benefitKind: pack.benefits.kind }),
    payer: pack.texts["payer"]?.["en"] ?? pack.name["en"] ?? pack.code,
  };
}
