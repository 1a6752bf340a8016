import type { Currency, Minor } from "@dayaq/kernel";

/** A narrow space at which a line never breaks: between thousands, and before the sign. */
const NARROW = "\u202f";

export interface MoneyStyle {
  /** Write `600,00` too: for columns in which the decimals stand below one another. */
  readonly always?: boolean;
}

/** `1 234,50 ₼`, and `600 ₼` for a whole sum. The same in every language, so that nobody misreads a comma. */
export function writeMoney(sum: Minor, { decimals, sign }: Currency, { always = false }: MoneyStyle = {}): string {
  const digits = String(Math.abs(sum)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, NARROW);
  const fraction = digits.slice(digits.length - decimals);
  const isWhole = decimals === 0 || (!always && Number(fraction) === 0);
  return `${sum < 0 ? "−" : ""}${whole}${isWhole ? "" : `,${fraction}`}${NARROW}${sign}`;
}
