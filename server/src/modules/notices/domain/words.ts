import { type Currency, invariant, isoDay, type LocalDate, type Texts } from "@dayaq/kernel";

/** What sentences of one country are made of. Codes in, names out, in a language. */
export interface CountryWords {
  readonly currency: Currency;
  /** Templates by key; `{name}` stands for a value. */
  readonly texts: Readonly<Record<string, Texts>>;
  readonly programme: (code: string) => Texts | undefined;
  /** The agency that said a fact, as people know it. */
  readonly agency: (code: string) => Texts | undefined;
  readonly act: (key: string) => Texts | undefined;
  /** A place in an act, as a language cites it. */
  readonly article: (article: string, language: string) => string;
  readonly bank: (code: string) => string | undefined;
  /** A kind of fact: what it is called, and who keeps the register of it. */
  readonly fact: (kind: string) => { readonly title: Texts; readonly agency: string } | undefined;
}

export type Values = Readonly<Record<string, string>>;

/** Says things in one language. A text that the language lacks is said in English, which every pack has. */
export class Words {
  readonly country: CountryWords;
  readonly language: string;

  constructor(country: CountryWords, language: string) {
    this.country = country;
    this.language = language;
  }

  say(key: string, values: Values = {}): string {
    const texts = this.country.texts[key];
    invariant(texts !== undefined, `the text ${key} is in the pack or among the core's own`);
    return this.of(texts).replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  /** A text that not every country has; undefined where it is missing. */
  text(key: string): string | undefined {
    const texts = this.country.texts[key];
    return texts && this.of(texts);
  }

  /** `3 months`: a number with its noun, as the language bends it. `key` has a text for each form, at least `other`. */
  counted(key: string, count: number): string {
    const form = plurals(this.language).select(count);
    return this.say(this.country.texts[`${key}.${form}`] ? `${key}.${form}` : `${key}.other`, { count: String(count) });
  }

  of(texts: Texts | undefined): string {
    return texts?.[this.language] ?? texts?.["en"] ?? "";
  }

  programme(code: string): string {
    return this.of(this.country.programme(code)) || code;
  }

  agency(code: string): string {
    return this.of(this.country.agency(code)) || code;
  }

  factKind(kind: string): string {
    return this.of(this.country.fact(kind)?.title) || kind;
  }

  /** A country of the world by its code. */
  region(code: string): string {
    return new Intl.DisplayNames([this.language], { type: "region" }).of(code) ?? code;
  }

  act(key: string): string {
    return this.of(this.country.act(key)) || key;
  }

  article(article: string): string {
    return this.country.article(article, this.language);
  }

  bank(code: string): string {
    return this.country.bank(code) ?? code;
  }

  /** `1 234,50 ₼`, whole sums without the decimals; for an SMS `1 234,50 AZN` with plain spaces. */
  money(sum: number, currency: "sign" | "code" = "sign"): string {
    const amount = amountText(sum, this.country.currency);
    return currency === "code"
      ? `${amount.replaceAll("\u202F", " ")} ${this.country.currency.code}`
      : `${amount}\u00A0${this.country.currency.sign}`;
  }

  /** `2 July 2025`, as the language writes it out. */
  day(on: LocalDate): string {
    const values = { dayMonth: this.dayOfYear(on), year: isoDay(on).slice(0, 4) };
    const suffix = this.country.texts[`ordinal.${ordinals(this.language).select(Number(values.year))}`];
    return this.say("day-and-year", { ...values, suffix: suffix ? this.of(suffix) : "" });
  }

  /** `2 July`, where the year is plain. */
  dayOfYear(on: LocalDate): string {
    return dayFormat(this.language).format(on * MS_PER_DAY);
  }

  /** `July 2025`. */
  month(on: LocalDate): string {
    return this.say("month-and-year", { month: this.monthOfYear(on), year: isoDay(on).slice(0, 4) });
  }

  /** `July`, where the year is plain. */
  monthOfYear(on: LocalDate): string {
    return monthFormat(this.language).format(on * MS_PER_DAY);
  }
}

const MS_PER_DAY = 86_400_000;

/** Thousands parted by a narrow space, decimals by a comma. Exact: the sum is an integer of the smallest unit. */
export function amountText(sum: number, { decimals }: Currency): string {
  const digits = String(Math.abs(sum)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(\d{3})+$)/g, "\u202F");
  const fraction = decimals === 0 ? "" : digits.slice(-decimals);
  return `${sum < 0 ? "−" : ""}${whole}${/[1-9]/.test(fraction) ? `,${fraction}` : ""}`;
}

const dayFormat = formatsOf({ day: "numeric", month: "long" });
const monthFormat = formatsOf({ month: "long" });

/** One format for each language, made when it is first asked for: making one takes longer than many uses. */
function formatsOf(options: Intl.DateTimeFormatOptions): (language: string) => Intl.DateTimeFormat {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (language) => {
    const locale = language === "en" ? "en-GB" : language;
    const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formats.set(locale, known);
    return known;
  };
}

const ordinals = rulesOf("ordinal");
const plurals = rulesOf("cardinal");

function rulesOf(type: Intl.PluralRulesOptions["type"]): (language: string) => Intl.PluralRules {
  const rules = new Map<string, Intl.PluralRules>();
  return (language) => {
    const known = rules.get(language) ?? new Intl.PluralRules(language, { type });
    rules.set(language, known);
    return known;
  };
}
