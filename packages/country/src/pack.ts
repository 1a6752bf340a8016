import type { CitedArticles } from "./articles.ts";
import type { Currency, Texts } from "@dayaq/kernel";
import type { Act, Choice, FactKind, Incompatibility, Law, Parameter, Programme } from "@dayaq/rules";
import type { Livelihood } from "@dayaq/rules/what-if";
import type { AccountScheme } from "./account.ts";
import type { Agency } from "./agency.ts";
import type { BenefitsPaid } from "./benefits.ts";
import type { WorkCalendar } from "./calendar.ts";
import type { Contributions } from "./contributions.ts";
import type { Conventions } from "./conventions.ts";
import type { District, Region } from "./district.ts";
import type { InventedFamily } from "./family.ts";
import type { Fund, PaidFrom } from "./fund.ts";
import type { IdentifierScheme } from "./identifier.ts";
import type { LawBook } from "./law-book.ts";
import type { PaymentCalendar } from "./payment-days.ts";

/** A country, as one value: everything that the platform may know of it. */
export interface CountryPack {
  /** Its folder and the `--country` of commands; ISO 3166-1, in small letters. */
  readonly code: string;
  readonly name: Texts;
  /** ISO 639-1. The first is the one in which a person is addressed who chose none. */
  readonly languages: readonly string[];
  /** Languages whose texts no native reader has checked; every page in them says so. */
  readonly uncheckedLanguages: readonly string[];
  readonly currency: Currency;
  /** IANA time zone in which its days begin. */
  readonly zone: string;
  readonly conventions: Conventions;
  /** The first one that names persons is the one that people know by heart. */
  readonly identifiers: readonly IdentifierScheme[];
  readonly accounts: AccountScheme;
  /** Absent where the country has no accounts of insured persons. */
  readonly contributions?: Contributions;
  /** Absent where no law asks what rights have paid. */
  readonly benefits?: BenefitsPaid;
  readonly calendar: WorkCalendar;
  readonly payments: PaymentCalendar;
  readonly agencies: readonly Agency[];
  readonly funds: readonly Fund[];
  /** By code of the programme. */
  readonly paidFrom: Readonly<Record<string, PaidFrom>>;
  /** What poverty is measured by; absent where the country does not say. */
  readonly livelihood?: Livelihood;
  readonly regions: readonly Region[];
  readonly districts: readonly District[];
  /** Words of this country that screens and notices use, by key. */
  readonly texts: Readonly<Record<string, Texts>>;
  readonly acts: readonly Act[];
  /** Absent where the law files are in the country's only language. */
  readonly articles?: CitedArticles;
  readonly factKinds: readonly FactKind[];
  readonly parameters: readonly Parameter[];
  readonly choices: readonly Choice[];
  readonly programmes: readonly Programme[];
  /** Rights that nobody draws together. */
  readonly incompatibilities: readonly Incompatibility[];
  readonly lawBook: LawBook;
  /** Where anybody tries the law, families to begin with; absent where the country has none. */
  readonly families?: readonly InventedFamily[];
}

/** The part of a pack that can change an answer: what is hashed, stored and replayed. */
export const lawOf = ({
  code,
  currency,
  conventions,
  acts,
  factKinds,
  parameters,
  choices,
  programmes,
  incompatibilities,
}: CountryPack): Law => ({
  country: code,
  currency,
  shortMonths: conventions.shortMonths.value,
  acts,
  factKinds,
  parameters,
  choices,
  programmes,
  incompatibilities,
});
