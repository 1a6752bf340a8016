import { type IdentifierScheme, withoutSpaces } from "@dayaq/country";

/** Whether the last digit is the check digit of the others: from the right, each second digit counts twice (Luhn). */
export function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, position) => {
      const value = Number(digit) * (position % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

const FORM = /^\d{13}$/;

export const identifiers: readonly IdentifierScheme[] = [
  {
    code: "CITIZEN-NO",
    title: { en: "Citizen number" },
    names: "person",
    pattern: FORM,
    normalise: withoutSpaces,
    holds: (value) => FORM.test(value) && hasCheckDigit(value),
    example: "4012888888881",
  },
];
