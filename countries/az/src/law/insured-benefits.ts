import {
  asAt,
  type Bool,
  type Certainty,
  type ConditionText,
  type Day,
  decreed,
  least,
  type Person,
  type Quantity,
} from "@dayaq/rules";
import { wage } from "../facts/insurance.ts";
import { insuranceRules } from "./insurance-acts.ts";
import { insuredMonthsOf } from "./insurance.ts";
import { minimumPension } from "./minimum-pension.ts";

/** The budget of the Social Protection Fund: what the insured are paid from. */
export const FUND_OF_THE_INSURED = "social-insurance";

interface Sheet {
  readonly since: Day;
  readonly workedDays: Quantity;
  readonly missedDays: Quantity;
}

/** What both benefits by an employer's sheet are given: the wages of the twelve full months before, of every employer. */
export const bySheet = (person: Person, { since, workedDays, missedDays }: Sheet) => ({
  since,
  workedDays,
  missedDays,
  wages: asAt(since, person.total(wage, "amount", { months: 12 })),
  insuredMonths: asAt(since, insuredMonthsOf(person)),
});

/** The average wage of a working day for each day that was missed, rounded once; in a month no more than so many minimum pensions. */
export const paidBySheet = (
  { wages, workedDays, missedDays }: ReturnType<typeof bySheet>,
  percent: Quantity,
): Quantity =>
  least(
    wages.times(missedDays).times(percent).per(workedDays.times(100), "half-up"),
    minimumPension.times(decreed("INS-LIMIT")),
  );

/** For programmes that are given `sheet` and `insuredMonths`. Where there is no sheet there is nothing to ask of. */
export const insuredHalfYear = (): ConditionText<{ readonly sheet: Bool; readonly insuredMonths: Quantity }> => ({
  id: "insured-half-year",
  says: {
    az: "Azı 6 ay sığorta stajınız var.",
    en: "You have been insured for six months at least.",
    ru: "У вас не меньше 6 месяцев страхового стажа.",
  },
  basis: insuranceRules(),
  certainty: "reported",
  holds: ({ sheet, insuredMonths }) => sheet.not().or(insuredMonths.atLeast(6)),
});

/** For programmes that are given `sheet`. */
export const toldByEmployer = (certainty: Certainty): ConditionText<{ readonly sheet: Bool }> => ({
  id: "sheet",
  says: {
    az: "İşəgötürən hesab vərəqini göndərib.",
    en: "The employer has sent the account sheet.",
    ru: "Работодатель прислал расчётный лист.",
  },
  basis: insuranceRules(),
  certainty,
  holds: ({ sheet }) => sheet,
});
