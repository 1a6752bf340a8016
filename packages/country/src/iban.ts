/**
 * Whether a text is an IBAN of the given form (ISO 13616): two letters, two check digits, then the country's own part,
 * with remainder 1 when read as a number and divided by 97 (ISO 7064).
 */
export function isIban(account: string, form: RegExp): boolean {
  return form.test(account) && remainderBy97(`${account.slice(4)}${account.slice(0, 4)}`) === 1;
}

/** The IBAN of a country's own account number: computes the two check digits. */
export function ibanOf(country: string, own: string): string {
  const check = 98 - remainderBy97(`${own}${country}00`);
  return `${country}${String(check).padStart(2, "0")}${own}`;
}

/** Letters count as 10 to 35; digit by digit, so that no number grows beyond what is exact. */
function remainderBy97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
