import { type Contributions, illustrative } from "@dayaq/country";

/** Thirteen digits, as the example of the scheme has them: twelve that count, and one that checks them. */
const DIGITS = 12;

/** The check digit of ISO/IEC 7812-1 (Luhn): finds one wrong digit, and nearly every two neighbours that changed places. */
function checkDigitOf(digits: string): number {
  const sum = digits
    .split("")
    .toReversed()
    .reduce((all, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return all + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Numbers of other houses begin with another digit, so that ours meet none of theirs. */
const OURS = 7;

function socialInsuranceNumber(n: number): string {
  const digits = `${OURS}${String(n).padStart(DIGITS - 1, "0")}`;
  return `${digits}${checkDigitOf(digits)}`;
}

/** Insured by the first employment contract (S139); wages come month by month from the tax service. */
export const contributions: Contributions = {
  wage: { kind: "wage", employer: "employer", amount: "amount", contribution: "contribution" },
  insuredBy: "employment",
  accounts: illustrative(
    { scheme: "SSN", numberOf: socialInsuranceNumber },
    "A number is permanent and opened by the first contract (S139, S140); no source gives its length or a check digit",
  ),
  countedBy: { programme: "PEN-AGE", capital: "capital", months: "insuredMonths" },
};
